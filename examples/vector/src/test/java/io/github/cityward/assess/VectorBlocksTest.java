package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.vector.VectorArithmetic;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each operation gives the bits of the plain one, at thresholds, beside them and far away. */
class VectorBlocksTest {
  private static final int TOWNS = BlockArithmetic.TOWNS;
  private static final double OPEN = 0x1p300;

  private final BlockArithmetic plain = BlockArithmetic.plain();
  private final BlockArithmetic vector = VectorArithmetic.create();

  @ParameterizedTest
  @ValueSource(doubles = {-95, -0.1, -0.0, 0, 0x1p-200, 0.7, 50, 20000, 0x1p200})
  void steps_add_the_same_bits(double threshold) {
    double[] values = values(threshold, threshold);
    compareSums(TOWNS, terms -> terms.addStep(threshold, 0.3, values, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-95, -0.1, -0.0, 0, 0.7, 50, 20000})
  void ramps_add_the_same_bits(double lower) {
    double upper = lower + 0.7;
    double[] values = values(lower, upper);
    for (double foot : new double[] {0, 5.5, 0.1}) {
      ScalePart.Ramp ramp = new ScalePart.Ramp(lower, upper, 1 / 0.7, foot, 1.7, 0);
      compareSums(TOWNS, terms -> terms.addRamp(ramp, values, 0));
      compareSums(333, terms -> terms.addRamp(ramp, values, 0));
    }
  }

  /** A vector kernel takes terms together, and some are left over. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 18})
  void any_number_of_terms_adds_the_same_bits(int count) {
    double[] values = values(50, 60);
    compareSums(
        TOWNS,
        terms -> {
          for (int i = 0; i < count; i++) {
            double lower = 50 + 0.5 * i;
            terms.addRamp(new ScalePart.Ramp(lower, 60, 1 / (60 - lower), 0.1, 1.7, 0), values, 0);
            if (i % 4 == 0) {
              terms.addStep(55, 0.3, values, 0);
            }
          }
        });
  }

  @Test
  void values_are_read_from_the_middle_of_a_column() {
    double[] values = values(50, 60);
    double[] column = new double[3 * TOWNS + 5];
    System.arraycopy(values, 0, column, TOWNS + 5, TOWNS);
    ScalePart ramp = new ScalePart.Ramp(50, 60, 0.1, 4, 2, 0);
    assertThat(bits(sums(vector, TOWNS, terms -> ramp.addTo(terms, column, TOWNS + 5))))
        .isEqualTo(bits(sums(plain, TOWNS, terms -> ramp.addTo(terms, values, 0))));
  }

  @Test
  void points_are_settled_to_the_same_bits() {
    for (double line : new double[] {0, 3.75, 511.7, -OPEN}) {
      for (double reach : new double[] {0, 1e-13, 0.5}) {
        BlockLimits limits = new BlockLimits(Math.abs(line), 3.75, line, reach);
        for (int count : new int[] {TOWNS, 333}) {
          for (boolean once : new boolean[] {false, true}) {
            assertThat(settled(vector, limits, count, once))
                .isEqualTo(settled(plain, limits, count, once));
          }
        }
      }
    }
  }

  /** Whatever is missed, and by however little; nothing is written before the first town. */
  @Test
  void verdicts_are_the_same_bytes() {
    BlockTotals totals = new BlockTotals();
    SplittableRandom random = new SplittableRandom(3);
    double[] missed = {0, 0, Double.MIN_VALUE, 0x1p-60, 3.75, 1024};
    for (int i = 0; i < TOWNS; i++) {
      totals.missed()[i] =
          missed[random.nextInt(missed.length)]
              + BlockTotals.BEST * missed[random.nextInt(missed.length)];
    }
    for (int count : new int[] {TOWNS, 333, 7, 0}) {
      byte[] expected = new byte[TOWNS + 5];
      byte[] actual = new byte[TOWNS + 5];
      Arrays.fill(expected, (byte) 9);
      Arrays.fill(actual, (byte) 9);
      plain.decide(totals, expected, 5, count);
      vector.decide(totals, actual, 5, count);
      assertThat(Arrays.copyOf(actual, 5 + count))
          .isEqualTo(Arrays.copyOf(expected, 5 + count))
          .startsWith(9, 9, 9, 9, 9);
    }
  }

  @Test
  void a_verdict_is_two_less_one_for_each_case_that_misses_a_line() {
    BlockTotals totals = new BlockTotals();
    totals.missed()[1] = 0.5;
    totals.missed()[2] = 3 + BlockTotals.BEST * 0x1p-40;
    byte[] verdicts = new byte[TOWNS];
    plain.decide(totals, verdicts, 0, 3);
    assertThat(verdicts).startsWith(2, 1, 0);
  }

  /** {@return the bits of the points of two criteria and the total, and of all totals} */
  private static List<Long> settled(
      BlockArithmetic arithmetic, BlockLimits limits, int count, boolean once) {
    BlockTotals totals = new BlockTotals();
    totals.clear(TOWNS);
    double[] low = new double[3 * TOWNS + 5];
    double[] high = new double[3 * TOWNS + 5];
    double[] worst = points(7);
    double[] valued = once ? worst : points(8);
    arithmetic.settle(
        limits, worst, valued, points(9), totals, new BlockPoints(low, high, 5), count);
    arithmetic.settle(
        limits,
        points(3),
        points(4),
        points(5),
        totals,
        new BlockPoints(low, high, TOWNS + 5),
        count);
    arithmetic.settle(
        limits,
        totals.low(),
        totals.high(),
        new double[TOWNS],
        totals,
        new BlockPoints(low, high, 2 * TOWNS + 5),
        count);
    Stream<double[]> written =
        Stream.of(low, high)
            .flatMap(
                each ->
                    IntStream.of(5, TOWNS + 5, 2 * TOWNS + 5)
                        .mapToObj(first -> Arrays.copyOfRange(each, first, first + count)));
    Stream<double[]> judged =
        Stream.of(totals.missed(), totals.near()).map(each -> Arrays.copyOf(each, count));
    return Stream.concat(written, judged).flatMap(each -> bits(each).stream()).toList();
  }

  private void compareSums(int count, Consumer<BlockTerms> terms) {
    assertThat(bits(sums(vector, count, terms))).isEqualTo(bits(sums(plain, count, terms)));
  }

  private static double[] sums(
      BlockArithmetic arithmetic, int count, Consumer<BlockTerms> addTerms) {
    BlockTerms terms = new BlockTerms(TOWNS);
    addTerms.accept(terms);
    double[] sums = points(7);
    arithmetic.add(terms, sums, count);
    return Arrays.copyOf(sums, count);
  }

  /** Points from 0 to 1,024, many of them at the lines of the tests or beside them. */
  private static double[] points(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] points = new double[TOWNS];
    for (int i = 0; i < TOWNS; i++) {
      points[i] =
          switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> 3.75;
            case 2 -> Math.nextUp(3.75);
            case 3 -> Math.nextDown(3.75);
            default -> 1024 * random.nextDouble();
          };
    }
    return points;
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

  private static List<Long> bits(double[] numbers) {
    return DoubleStream.of(numbers).mapToObj(Double::doubleToRawLongBits).toList();
  }
}
