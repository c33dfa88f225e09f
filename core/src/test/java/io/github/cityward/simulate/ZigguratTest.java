package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two million numbers of one seed against the normal distribution, and single ones by hand. */
class ZigguratTest {
  private static final long SEED = 20261125;
  private static final int COUNT = 2_000_000;

  /** How far layer 1 reaches. */
  private static final double REACH = 3.654152885361009;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private static double[] numbers = new double[0];

  @BeforeAll
  static void draw() {
    numbers = new double[COUNT];
    new Ziggurat(COUNT).fill(RandomSource.XO_SHI_RO_256_PP.create(SEED), numbers);
    Arrays.sort(numbers);
  }

  @Test
  void the_distance_of_kolmogorov_and_smirnov_is_one_of_chance() {
    double most = 0;
    for (int i = 0; i < COUNT; i++) {
      double share = NORMAL.cumulativeProbability(numbers[i]);
      most = Math.max(most, Math.max(share - (double) i / COUNT, (i + 1.0) / COUNT - share));
    }
    assertThat(most * Math.sqrt(COUNT)).as("seed " + SEED).isLessThan(1.628); // 1 in 100
  }

  @Test
  void the_first_four_moments_are_those_of_a_normal() {
    double[] expected = {0, 1, 0, 3};
    double[] variance = {1, 2, 15, 96}; // of the power: E x^2k - (E x^k)^2
    for (int power = 1; power <= 4; power++) {
      int exponent = power;
      double moment = Arrays.stream(numbers).map(each -> Math.pow(each, exponent)).sum() / COUNT;
      assertThat(moment)
          .as("moment " + power + ", seed " + SEED)
          .isCloseTo(expected[power - 1], within(4 * Math.sqrt(variance[power - 1] / COUNT)));
    }
  }

  @Test
  void both_tails_hold_as_many_as_they_must() {
    for (double from : new double[] {2, 3, REACH, 3.7, 4, 4.5}) {
      double share = NORMAL.survivalProbability(from);
      double chance = 4 * Math.sqrt(share * COUNT) + 1;
      assertThat(Arrays.stream(numbers).filter(each -> each > from).count())
          .as("above " + from + ", seed " + SEED)
          .isCloseTo(Math.round(share * COUNT), within(Math.round(chance)));
      assertThat(Arrays.stream(numbers).filter(each -> each < -from).count())
          .as("below -" + from + ", seed " + SEED)
          .isCloseTo(Math.round(share * COUNT), within(Math.round(chance)));
    }
  }

  @Test
  void no_cell_of_a_thousand_has_too_many_or_too_few() {
    long[] counts = new long[1000];
    for (double each : numbers) {
      counts[(int) Math.min(999, 1000 * NORMAL.cumulativeProbability(each))]++;
    }
    double expected = COUNT / 1000.0;
    double sum = Arrays.stream(counts).mapToDouble(each -> Math.pow(each - expected, 2)).sum();
    // Of 999 degrees of freedom: mean 999, deviation 44.7.
    assertThat(sum / expected).as("seed " + SEED).isCloseTo(999, within(3 * 44.7));
  }

  /**
   * Layer 1 goes to 3.654 at the height 0.00126 and to 3.449 at 0.00261; at 0.97 of its width the
   * density is 0.00187, 45 % of the way up.
   */
  @Test
  void a_point_beside_the_density_is_left_for_the_next_word() {
    assertThat(number(word(1, 0.97), share(0.4))).isCloseTo(0.97 * REACH, within(1e-9));
    assertThat(number(word(1, -0.97), share(0.5), word(1, 0.5)))
        .isCloseTo(0.5 * REACH, within(1e-9));
  }

  /**
   * With e = -ln 0.5 / 3.654 = 0.18969 the tail is reached where twice -ln (1 - u) is e² or more.
   */
  @Test
  void beyond_the_lowest_layer_lies_the_tail() {
    double beyond = Math.log(2) / REACH;
    assertThat(number(word(0, -0.97), share(0.5), share(0), share(0.5), share(0.5)))
        .isCloseTo(-REACH - beyond, within(1e-9));
    assertThat(number(word(0, 0.97), share(0.25), share(0.5)))
        .isCloseTo(REACH + Math.log(4.0 / 3) / REACH, within(1e-9));
  }

  /** {@return the number that these words make, of which none is left} */
  private static double number(Long... words) {
    Iterator<Long> next = List.of(words).iterator();
    double[] one = new double[1];
    UniformRandomProvider random = next::next;
    new Ziggurat(1).fill(random, one);
    assertThat(next.hasNext()).isFalse();
    return one[0];
  }

  /**
   * {@return the word for a layer and a share of its width: in the lowest 8 and highest 53 bits}
   */
  private static long word(int layer, double share) {
    return (long) (share * 0x1p52) << 11 | layer;
  }

  /** {@return the word of a share from 0 to 1: in the highest 53 bits} */
  private static long share(double share) {
    return (long) (share * 0x1p53) << 11;
  }
}
