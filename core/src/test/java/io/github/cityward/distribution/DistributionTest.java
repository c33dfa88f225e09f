package io.github.cityward.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Quantiles against tables of the NIST handbook (section 1.3.6.7) and against closed forms. */
class DistributionTest {
  @Test
  void quantiles_are_those_of_the_tables() {
    assertThat(new Normal(0, 1).quantile(0.975)).isCloseTo(1.95996398454, within(1e-9));
    assertThat(new Normal(100, 15).quantile(0.5)).isEqualTo(100);
    assertThat(new Student(0, 1, 5).quantile(0.975)).isCloseTo(2.570582, within(1e-6));
    assertThat(new Student(10, 2, 5).quantile(0.025)).isCloseTo(10 - 2 * 2.570582, within(1e-5));
    assertThat(new LogNormal(0, 1).quantile(0.975))
        .isCloseTo(Math.exp(1.95996398454), within(1e-7));
  }

  @Test
  void a_triangle_has_its_share_below_the_mode_in_proportion_to_the_foot() {
    Triangular triangle = new Triangular(0, 1, 4);
    assertThat(triangle.quantile(0.25)).isCloseTo(1, within(1e-12));
    assertThat(triangle.quantile(0.0625)).isCloseTo(0.5, within(1e-12));
    assertThat(triangle.quantile(0.75)).isCloseTo(4 - Math.sqrt(3), within(1e-12));
  }

  @Test
  void an_even_pert_is_symmetric_and_its_mean_weighs_the_mode_four_times() {
    assertThat(new Pert(0, 5, 10).quantile(0.5)).isCloseTo(5, within(1e-9));
    assertThat(new Pert(1, 2, 9).mean()).isEqualTo(3);
  }

  @Test
  void what_was_seen_gives_the_quantiles_of_a_spreadsheet() {
    Empirical seen = new Empirical(List.of(8.0, 1.0, 4.0, 2.0));
    assertThat(seen.quantile(0.3)).isCloseTo(1.9, within(1e-12));
    assertThat(seen.quantile(0.9)).isCloseTo(6.8, within(1e-12));
  }

  @Test
  void levels_are_taken_by_their_chances() {
    Ranks ranks = new Ranks(List.of(0.2, 0.0, 0.5, 0.3));
    assertThat(DoubleStream.of(0.1, 0.2, 0.21, 0.7, 0.71, 0.99).map(ranks::quantile))
        .containsExactly(0.0, 0.0, 2.0, 2.0, 3.0, 3.0);
  }

  @Test
  void a_normal_cut_at_its_mean_is_half_a_normal() {
    Truncated upper = new Truncated(new Normal(0, 1), 0, Double.POSITIVE_INFINITY);
    assertThat(upper.quantile(0.5)).isCloseTo(new Normal(0, 1).quantile(0.75), within(1e-9));
    assertThat(upper.mean()).isCloseTo(Math.sqrt(2 / Math.PI), within(1e-3));
  }

  private static Stream<Distribution> all() {
    return Stream.of(
        new Normal(3, 2),
        new LogNormal(0.5, 0.4),
        new Student(-1, 0.5, 6),
        new Uniform(-2, 7),
        new Triangular(0, 0, 5),
        new Pert(2, 3, 9),
        new Fixed(4),
        new Empirical(List.of(1.0, 1.0, 5.0, 7.0)),
        new Ranks(List.of(0.1, 0.6, 0.3)),
        new Truncated(new Normal(3, 2), 0, 5));
  }

  @Nested
  class Contract extends DistributionContract {
    @Override
    protected Stream<Distribution> distributions() {
      return all();
    }
  }

  @Test
  void the_ends_of_a_triangle_are_in_order() {
    SplittableRandom random = new SplittableRandom(20261125);
    for (int i = 0; i < 1000; i++) {
      double low = random.nextDouble(-9, 9);
      double high = low + random.nextDouble(1e-6, 9);
      double mode = random.nextDouble(low, high);
      double number = new Triangular(low, mode, high).quantile(random.nextDouble(1e-12, 1));
      assertThat(number).isBetween(low, high);
    }
  }

  @Test
  void wrong_parameters_are_told_with_what_would_be_right() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Normal(0, 0))
        .withMessage("deviation is 0.0. Give a number above 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Uniform(3, 3))
        .withMessage("high is 3.0, not above low, 3.0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Triangular(0, 6, 5))
        .withMessage("mode is 6.0. Give a number from 0.0 to 5.0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ranks(List.of(0.5, 0.4)))
        .withMessage("the chances sum to 0.9, not to 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Truncated(new Uniform(0, 1), 2, 3))
        .withMessageContaining("has nothing between 2.0 and 3.0");
  }
}
