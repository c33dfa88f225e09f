package io.github.cityward.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.PlugInContract;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.DistributionContract;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Forecaster} keeps to. Its author extends this and says which:
 *
 * <pre>{@code
 * class SeasonalTest extends ForecasterContract {
 *   @Override
 *   protected Stream<Forecaster> forecasters() {
 *     return Stream.of(new Seasonal());
 *   }
 * }
 * }</pre>
 *
 * <p>The series are yearly shares; where a forecaster is for others only, override {@link #draw}.
 */
public abstract class ForecasterContract extends PlugInContract {
  private static final int SEED = 20_261_125;
  private static final int SERIES = 50;
  private static final int FEW = 8;
  private static final Quantity WATER = QuantityCatalog.bundled().get("water.clean_piped");
  private static final LocalDate DAY = LocalDate.of(2030, 12, 31);

  /** {@return the forecasters that are held to the contract} */
  protected abstract Stream<? extends Forecaster> forecasters();

  /**
   * {@return a series that nothing keeps the forecasters from, but that it may be too short: unless
   * overridden, of shares between 20 % and 80 %, the first of the end of 2000, in steps of a year}
   *
   * @param points how many points it has; 0 or more
   */
  protected Series draw(SplittableRandom random, int points) {
    List<Series.Point> all = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      all.add(new Series.Point(LocalDate.of(2000 + i, 12, 31), random.nextDouble(20, 80)));
    }
    return new Series(WATER, all, List.of(), List.of());
  }

  /** {@return series long enough for {@code forecaster}, some a few points longer} */
  private Stream<Series> draws(Forecaster forecaster) {
    SplittableRandom random = new SplittableRandom(SEED);
    return IntStream.range(0, SERIES)
        .mapToObj(i -> draw(random, Math.max(1, forecaster.fewestPoints()) + i % 8));
  }

  /** Of none, everything would hold. */
  @Test
  void there_is_a_forecaster_to_hold_to_it() {
    assertThat(forecasters()).isNotEmpty();
  }

  @Test
  void its_code_is_short_and_no_other_has_it() {
    assertThat(forecasters().map(Forecaster::method))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z0-9-]{1,20}"));
  }

  @Test
  void with_as_many_points_as_it_needs_it_tells_any_later_day() {
    forecasters().forEach(this::tellsAnyLaterDay);
  }

  private void tellsAnyLaterDay(Forecaster forecaster) {
    SplittableRandom random = new SplittableRandom(SEED);
    draws(forecaster)
        .forEach(
            series -> {
              LocalDate day = series.last().date().plusDays(random.nextInt(1, 9_000));
              assertThat(forecaster.obstacle(series, day)).isEmpty();
              Distribution at = forecaster.predict(series, day);
              assertThat(at.quantile(0.5))
                  .as("%s, seed %d, %s", forecaster.method(), SEED, series)
                  .isFinite()
                  .isBetween(at.quantile(0.05), at.quantile(0.95));
            });
  }

  /** The distribution of one forecast and the next day's, held to what distributions keep to. */
  @Test
  void how_the_quantity_may_fall_is_a_distribution() {
    forecasters()
        .forEach(
            each -> {
              Series series = draws(each).toList().get(7);
              Distribution at = each.predict(series, series.last().date().plusDays(700));
              DistributionContract.assertThatQuantilesRise(at);
              assertThatItsFieldsAreFinal(at);
            });
  }

  @Test
  void the_same_series_gives_the_same_forecast_from_many_threads() {
    forecasters()
        .forEach(
            each ->
                assertThatAnswersStay(
                    draws(each).limit(FEW).toList(), series -> told(each, series)));
  }

  private static List<Object> told(Forecaster forecaster, Series series) {
    Distribution at = forecaster.predict(series, series.last().date().plusDays(1_000));
    return List.of(
        forecaster.obstacle(series, DAY), at.quantile(0.05), at.quantile(0.3), at.quantile(0.95));
  }

  @Test
  void too_few_points_are_an_obstacle_and_not_an_exception() {
    assertThat(forecasters().filter(each -> each.fewestPoints() > 0))
        .allSatisfy(
            each -> {
              Series series = draw(new SplittableRandom(SEED), each.fewestPoints() - 1);
              assertThat(each.obstacle(series, DAY)).isPresent();
            });
  }

  @Test
  void it_never_needs_fewer_than_no_points() {
    assertThat(forecasters()).allMatch(each -> each.fewestPoints() >= 0);
  }

  @Test
  @SuppressWarnings("NullAway")
  void there_is_no_forecast_of_null() {
    assertThat(forecasters())
        .allSatisfy(
            each ->
                assertThatThrownBy(() -> each.predict(draws(each).toList().get(0), null))
                    .isInstanceOf(NullPointerException.class));
  }

  @Test
  void it_never_changes() {
    forecasters().forEach(PlugInContract::assertThatItsFieldsAreFinal);
  }
}
