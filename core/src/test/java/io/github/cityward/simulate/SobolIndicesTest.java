package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Functions whose indices are known in closed form. */
class SobolIndicesTest {
  private static final int ROWS = 1 << 14;

  /** Ishigami and Homma 1990, a = 7, b = 0.1, inputs from −π to π. */
  private static double ishigami(double[] shares) {
    double[] x = DoubleStream.of(shares).map(each -> Math.PI * (2 * each - 1)).toArray();
    return Math.sin(x[0])
        + 7 * Math.pow(Math.sin(x[1]), 2)
        + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
  }

  /** Variances: (1 + b π⁴ / 5)² / 2, a² / 8, 0; together of the first and third 8 b² π⁸ / 225. */
  @Test
  void the_indices_of_ishigami_s_function_are_the_known_ones() {
    List<SobolIndex> indices = indices(SobolIndicesTest::ishigami, 3, ROWS, 99).inputs();
    double[] first = {0.3139, 0.4424, 0};
    double[] total = {0.5576, 0.4424, 0.2437};
    for (int i = 0; i < first.length; i++) {
      SobolIndex index = indices.get(i);
      assertThat(index.first()).isCloseTo(first[i], offset(0.005));
      assertThat(index.total()).isCloseTo(total[i], offset(0.005));
      assertThat(Objects.requireNonNull(index.firstCi95()).low()).isLessThan(first[i] + 0.002);
      assertThat(index.firstCi95().high()).isGreaterThan(first[i] - 0.002);
      assertThat(Objects.requireNonNull(index.totalCi95()).low()).isBetween(0.2, index.total());
      assertThat(index.totalCi95().high()).isBetween(index.total(), 0.6);
    }
  }

  /** Saltelli and Sobol 1995: a product of (|4 x − 2| + a) / (1 + a). */
  @Test
  void the_indices_of_sobol_s_g_function_are_the_known_ones() {
    double[] a = {0, 1, 4.5, 9, 99, 99};
    double[] parts = DoubleStream.of(a).map(each -> 1 / (3 * (1 + each) * (1 + each))).toArray();
    double all = DoubleStream.of(parts).map(each -> 1 + each).reduce(1, (x, y) -> x * y);
    List<SobolIndex> indices =
        indices(
                x ->
                    IntStream.range(0, a.length)
                        .mapToDouble(i -> (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]))
                        .reduce(1, (one, other) -> one * other),
                a.length,
                ROWS,
                99)
            .inputs();
    for (int i = 0; i < a.length; i++) {
      double total = parts[i] * all / (1 + parts[i]) / (all - 1);
      assertThat(indices.get(i).first()).isCloseTo(parts[i] / (all - 1), offset(0.005));
      assertThat(indices.get(i).total()).isCloseTo(total, offset(0.005));
    }
  }

  @Test
  void a_band_of_fewer_rows_is_wider() {
    SobolIndex.Band narrow = band(indices(SobolIndicesTest::ishigami, 3, ROWS, 99));
    SobolIndex.Band wide = band(indices(SobolIndicesTest::ishigami, 3, ROWS / 16, 99));
    assertThat(wide.high() - wide.low()).isGreaterThan(2 * (narrow.high() - narrow.low()));
  }

  private static SobolIndex.Band band(SobolIndices indices) {
    return Objects.requireNonNull(indices.inputs().get(0).firstCi95());
  }

  @Test
  void an_output_that_is_always_the_same_has_no_indices() {
    SobolIndices indices = indices(x -> 75, 3, 64, 9);
    assertThat(indices.constant()).isEqualTo(75);
    assertThat(indices.inputs()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SobolIndices(1.0, List.of(new SobolIndex(0, 0, null, null))))
        .withMessage("an output that is always 1.0 has indices. Leave them out.");
  }

  /** Of 64 rows one is different: most resamples have it, the others do not vary. */
  @Test
  void a_resample_that_does_not_vary_is_left_out() {
    DesignOutput output = new DesignOutput(64, 1);
    output.setA(5, 1);
    SobolIndex index = output.indices(0, 99, Draws.source(1, -2)).inputs().get(0);
    assertThat(index.total()).isCloseTo(0.5 / 64 / (1.0 / 128 - 1.0 / 128 / 128), offset(1e-12));
    assertThat(Objects.requireNonNull(index.totalCi95()).low()).isFinite();
    assertThat(index.totalCi95().high()).isFinite();
    assertThat(output.indices(0, 0, Draws.source(1, -2)).inputs().get(0).totalCi95()).isNull();
  }

  private static SobolIndices indices(
      ToDoubleFunction<double[]> function, int inputs, int rows, int resamples) {
    SaltelliDesign design = new SaltelliDesign(inputs, 42);
    DesignOutput output = new DesignOutput(rows, inputs);
    for (int row = 0; row < rows; row++) {
      int at = row % Draws.BLOCK;
      if (at == 0) {
        design.begin(row / Draws.BLOCK);
      }
      double[] a = IntStream.range(0, inputs).mapToDouble(i -> design.a(i, at)).toArray();
      double[] b = IntStream.range(0, inputs).mapToDouble(i -> design.b(i, at)).toArray();
      output.setA(row, function.applyAsDouble(a));
      output.setB(row, function.applyAsDouble(b));
      for (int input = 0; input < inputs; input++) {
        double[] mixed = a.clone();
        mixed[input] = b[input];
        output.setMixed(row, input, function.applyAsDouble(mixed));
      }
    }
    return output.indices(0, resamples, Draws.source(42, -2));
  }
}
