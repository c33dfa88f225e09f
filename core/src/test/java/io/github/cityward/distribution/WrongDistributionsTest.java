package io.github.cityward.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.ContractFailures;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each check of the contract fails for a distribution that is wrong in one thing. */
class WrongDistributionsTest {
  /** A quantile that is written in a line. */
  private record Own(double mean, DoubleUnaryOperator formula) implements Distribution {
    @Override
    public double quantile(double share) {
      return formula.applyAsDouble(share);
    }
  }

  /** From 0 to 1, each as probable; {@code last} is what was asked last. */
  private static final class Remembering implements Distribution {
    private double last;

    @Override
    public double quantile(double share) {
      last = Distribution.checkedShare(share);
      return last;
    }

    @Override
    public double mean() {
      return 0.5;
    }
  }

  private static List<String> failures(Distribution... distributions) {
    return ContractFailures.of(
        new DistributionContract() {
          @Override
          protected Stream<Distribution> distributions() {
            return Stream.of(distributions);
          }
        });
  }

  private static List<String> failures(double mean, DoubleUnaryOperator formula) {
    return failures(new Own(mean, formula));
  }

  @Test
  void an_even_distribution_keeps_to_the_contract() {
    assertThat(failures(0.5, Distribution::checkedShare)).isEmpty();
  }

  @Test
  void that_there_is_no_distribution_is_found() {
    assertThat(failures()).containsExactly("there_is_a_distribution_to_hold_to_it");
  }

  @Test
  void a_quantile_that_falls_is_found() {
    assertThat(failures(0.5, share -> 1 - Distribution.checkedShare(share)))
        .containsExactly("the_quantile_is_a_number_for_every_share_and_never_falls");
  }

  @Test
  void a_quantile_that_is_no_number_at_an_end_is_found() {
    assertThat(
            failures(0.5, share -> Distribution.checkedShare(share) < 1e-200 ? Double.NaN : share))
        .containsExactly("the_quantile_is_a_number_for_every_share_and_never_falls");
  }

  @Test
  void a_mean_of_another_distribution_is_found() {
    assertThat(failures(0.6, Distribution::checkedShare))
        .containsExactly("the_mean_is_that_of_the_quantiles_where_there_is_one");
  }

  @Test
  void a_share_that_is_not_refused_is_found() {
    assertThat(failures(0.5, share -> share))
        .containsExactly("a_share_that_is_not_between_0_and_1_is_refused_by_its_number");
  }

  @Test
  void a_number_that_depends_on_what_was_asked_before_is_found() {
    AtomicInteger asked = new AtomicInteger();
    assertThat(
            failures(
                0.5, share -> Distribution.checkedShare(share) + asked.incrementAndGet() * 1e-12))
        .containsExactly("the_same_share_gives_the_same_number_from_many_threads");
  }

  @Test
  void a_field_that_can_change_is_found() {
    assertThat(failures(new Remembering())).contains("it_never_changes");
  }
}
