package io.github.cityward.vector;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.BlockArithmetic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each operation gives the bits of the plain one, at thresholds, beside them and far away. */
class VectorArithmeticTest {
  private static final int TOWNS = BlockArithmetic.TOWNS;
  private static final double OPEN = 0x1p300;

  private final BlockArithmetic plain = BlockArithmetic.plain();
  private final BlockArithmetic vector = VectorArithmetic.create();

  @ParameterizedTest
  @ValueSource(doubles = {-95, -0.1, -0.0, 0, 0x1p-200, 0.7, 50, 20000, 0x1p200})
  void steps_add_the_same_bits(double threshold) {
    double[] values = values(threshold, threshold);
    compare(
        TOWNS,
        (arithmetic, sums) ->
            arithmetic.addStep(threshold, 0.3, values, 0, sums[0], sums[1], TOWNS));
    compare(
        TOWNS,
        (arithmetic, sums) ->
            arithmetic.addStep(threshold, 0.3, values, 0, sums[0], sums[0], TOWNS));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-95, -0.1, -0.0, 0, 0.7, 50, 20000})
  void ramps_add_the_same_bits(double lower) {
    double upper = lower + 0.7;
    double[] values = values(lower, upper);
    for (double foot : new double[] {0, 5.5, 0.1}) {
      compare(
          TOWNS,
          (arithmetic, sums) ->
              arithmetic.addRamp(lower, 1 / 0.7, foot, 1.7, values, 0, sums[0], sums[1], TOWNS));
      compare(
          333,
          (arithmetic, sums) ->
              arithmetic.addRamp(lower, 1 / 0.7, foot, 1.7, values, 0, sums[0], sums[0], 333));
    }
  }

  @Test
  void values_are_read_from_the_middle_of_a_column() {
    double[] values = values(50, 60);
    double[] column = new double[3 * TOWNS + 5];
    System.arraycopy(values, 0, column, TOWNS + 5, TOWNS);
    double[] expected = new double[TOWNS];
    plain.addRamp(50, 0.1, 4, 2, values, 0, expected, expected, TOWNS);
    double[] sums = new double[TOWNS];
    vector.addRamp(50, 0.1, 4, 2, column, TOWNS + 5, sums, sums, TOWNS);
    assertThat(bits(sums)).isEqualTo(bits(expected));
  }

  @Test
  void cuts_and_judgements_are_the_same_bits() {
    for (double line : new double[] {0, 3.75, 511.7, -OPEN}) {
      compare(TOWNS, (arithmetic, sums) -> arithmetic.cut(Math.abs(line), sums[0], sums[1], TOWNS));
      for (double reach : new double[] {0, 1e-13, 0.5}) {
        compare(
            TOWNS,
            (arithmetic, sums) -> arithmetic.judge(line, reach, sums[0], sums[1], sums[2], TOWNS));
      }
    }
  }

  @Test
  void without_the_module_the_message_names_the_option() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Create.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(output)
        .contains(
            "java.lang.IllegalStateException: The module jdk.incubator.vector is not there."
                + " Start Java with --add-modules jdk.incubator.vector.");
  }

  /** A program that wants vectors. */
  static final class Create {
    private Create() {}

    public static void main(String[] arguments) {
      VectorArithmetic.create();
    }
  }

  private void compare(int count, BiConsumer<BlockArithmetic, double[][]> operation) {
    double[][] expected = sums();
    operation.accept(plain, expected);
    double[][] actual = sums();
    operation.accept(vector, actual);
    for (int i = 0; i < expected.length; i++) {
      assertThat(bits(Arrays.copyOf(actual[i], count)))
          .isEqualTo(bits(Arrays.copyOf(expected[i], count)));
    }
  }

  /** Points from 0 to 1,024, many of them at the lines of the tests or beside them. */
  private static double[][] sums() {
    SplittableRandom random = new SplittableRandom(7);
    double[][] sums = new double[3][TOWNS];
    for (double[] each : sums) {
      for (int i = 0; i < TOWNS; i++) {
        each[i] =
            switch (random.nextInt(6)) {
              case 0 -> 0;
              case 1 -> 3.75;
              case 2 -> Math.nextUp(3.75);
              case 3 -> Math.nextDown(3.75);
              default -> 1024 * random.nextDouble();
            };
      }
    }
    return sums;
  }

  /** Values anywhere, at both thresholds, beside them, at 0 and at the open ends. */
  private static double[] values(double lower, double upper) {
    SplittableRandom random = new SplittableRandom(11);
    double[] edges =
        DoubleStream.of(lower, upper)
            .flatMap(each -> DoubleStream.of(Math.nextDown(each), each, Math.nextUp(each)))
            .filter(each -> Math.abs(each) >= 0x1p-200 || each == 0)
            .toArray();
    double[] values = new double[TOWNS];
    for (int i = 0; i < TOWNS; i++) {
      values[i] =
          switch (random.nextInt(12)) {
            case 0 -> -OPEN;
            case 1 -> OPEN;
            case 2 -> 0.0;
            case 3 -> -0.0;
            case 4, 5, 6 -> edges[random.nextInt(edges.length)];
            case 7 -> lower + 100 * (random.nextDouble() - 0.5);
            default -> lower + (upper - lower) * random.nextDouble();
          };
    }
    return values;
  }

  private static long[] bits(double[] numbers) {
    return DoubleStream.of(numbers).mapToLong(Double::doubleToRawLongBits).toArray();
  }
}
