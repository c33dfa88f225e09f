package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two rows of one input. A comes to 0 and 3, B to 1 and 4, and A with the input from B to 1 and 2:
 * about their mean of 2, A is -2 and 1, B is -1 and 2, and the input moves A by 1 and -1.
 */
class DesignOutputTest {
  private static final double EXACT = 1e-12;

  /**
   * Variance: (4 + 1 + 1 + 4) / 4 = 2.5. First order: (-1 × 1 + 2 × -1) / 2 / 2.5. Total order: (1
   * + 1) / 2 / 2 / 2.5.
   */
  @Test
  void indices_are_means_over_the_rows_divided_by_the_variance() {
    SobolIndex index = index();
    assertThat(index.first()).isCloseTo(-0.6, offset(EXACT));
    assertThat(index.total()).isCloseTo(0.2, offset(EXACT));
    assertThat(index.firstCi95()).isNull();
  }

  /**
   * The first row twice has the variance 2.5 - 1.5² = 0.25: -1 / 0.25 and 1 / 2 / 0.25. A resample
   * alone is both ends of its band.
   */
  @Test
  void a_resample_has_its_own_mean_and_variance() {
    SobolIndex index = index(0, 0);
    assertBand(index.firstCi95(), -4, -4);
    assertBand(index.totalCi95(), 2, 2);
  }

  /**
   * The second row twice comes to -2 / 0.25 and 2, both rows to -0.6 and 0.2. Of -8, -4, -0.6 the
   * ends lie at the places 0.05 and 1.95, and so of 0.2, 2, 2.
   */
  @Test
  void a_band_goes_between_percentiles_on_straight_lines_from_resample_to_resample() {
    SobolIndex index = index(0, 0, 0, 1, 1, 1);
    assertBand(index.firstCi95(), -8 + 0.05 * 4, -4 + 0.95 * 3.4);
    assertBand(index.totalCi95(), 0.2 + 0.05 * 1.8, 2);
  }

  private static void assertBand(SobolIndex.@Nullable Band of, double low, double high) {
    SobolIndex.Band band = Objects.requireNonNull(of);
    assertThat(band.low()).isCloseTo(low, offset(EXACT));
    assertThat(band.high()).isCloseTo(high, offset(EXACT));
  }

  /** {@return the index of the input, with resamples of these rows, two each} */
  private static SobolIndex index(Integer... rows) {
    DesignOutput output = new DesignOutput(2, 1);
    output.setA(0, 0);
    output.setA(1, 3);
    output.setB(0, 1);
    output.setB(1, 4);
    output.setMixed(0, 0, 1);
    output.setMixed(1, 0, 2);
    Iterator<Integer> next = List.of(rows).iterator();
    // All bits are the last of two rows, none the first.
    UniformRandomProvider random = () -> -next.next();
    return output.indices(0, rows.length / 2, random).inputs().get(0);
  }
}
