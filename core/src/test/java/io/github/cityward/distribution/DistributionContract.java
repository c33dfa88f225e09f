package io.github.cityward.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.PlugInContract;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Distribution} keeps to. Its author extends this and says which:
 *
 * <pre>{@code
 * class WeibullTest extends DistributionContract {
 *   @Override
 *   protected Stream<Distribution> distributions() {
 *     return Stream.of(new Weibull(1, 2), new Weibull(3, 0.5));
 *   }
 * }
 * }</pre>
 */
public abstract class DistributionContract extends PlugInContract {
  private static final int SHARES = 10_000;

  /** {@return the distributions that are held to the contract} */
  protected abstract Stream<? extends Distribution> distributions();

  /** Asserts that the quantile of {@code distribution} is a number everywhere and never falls. */
  public static void assertThatQuantilesRise(Distribution distribution) {
    double last = Double.NEGATIVE_INFINITY;
    for (double share : shares()) {
      double number = distribution.quantile(share);
      assertThat(number).as("%s at the share %s", distribution, share).isNotNaN();
      assertThat(number >= last)
          .as("%s: %s at the share %s, after %s", distribution, number, share, last)
          .isTrue();
      last = number;
    }
  }

  /** From the least share to the greatest: the ends are where a formula breaks first. */
  private static double[] shares() {
    DoubleStream low = DoubleStream.of(Double.MIN_NORMAL, 1e-300, 1e-100, 1e-16, 1e-9, 1e-6);
    DoubleStream middle = IntStream.range(1, 1_000).mapToDouble(i -> i / 1_000.0);
    DoubleStream high = DoubleStream.of(1 - 1e-6, 1 - 1e-9, 1 - 1e-15, Math.nextDown(1.0));
    return DoubleStream.concat(DoubleStream.concat(low, middle), high).toArray();
  }

  /** Of none, everything would hold. */
  @Test
  void there_is_a_distribution_to_hold_to_it() {
    assertThat(distributions()).isNotEmpty();
  }

  @Test
  void the_quantile_is_a_number_for_every_share_and_never_falls() {
    distributions().forEach(DistributionContract::assertThatQuantilesRise);
  }

  /** Within a hundredth of what lies between the 0.1 % and the 99.9 % quantile. */
  @Test
  void the_mean_is_that_of_the_quantiles_where_there_is_one() {
    assertThat(distributions().filter(each -> Double.isFinite(each.mean())))
        .allSatisfy(
            each -> {
              double sum = 0;
              for (int i = 0; i < SHARES; i++) {
                sum += each.quantile((i + 0.5) / SHARES);
              }
              double spread = Math.abs(each.quantile(0.999) - each.quantile(0.001));
              double most = spread / 100 + 1e-9 * Math.abs(each.mean());
              assertThat(sum / SHARES).isCloseTo(each.mean(), within(most));
            });
  }

  @Test
  void a_share_that_is_not_between_0_and_1_is_refused_by_its_number() {
    for (double share : List.of(0.0, 1.0, -0.1, 1.1, Double.NaN)) {
      assertThat(distributions())
          .allSatisfy(
              each ->
                  assertThatIllegalArgumentException()
                      .isThrownBy(() -> each.quantile(share))
                      .withMessageContaining(String.valueOf(share)));
    }
  }

  @Test
  void the_same_share_gives_the_same_number_from_many_threads() {
    List<Double> shares = IntStream.range(1, 200).mapToObj(i -> i / 200.0).toList();
    distributions().forEach(each -> assertThatAnswersStay(shares, each::quantile));
  }

  @Test
  void it_never_changes() {
    distributions().forEach(PlugInContract::assertThatItsFieldsAreFinal);
  }
}
