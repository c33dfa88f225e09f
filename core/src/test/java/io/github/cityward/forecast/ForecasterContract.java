package io.github.cityward.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.distribution.Distribution;
import io.github.cityward.quantity.QuantityCatalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every forecaster keeps to. Its author extends this and says which. */
public abstract class ForecasterContract {
  private static final int SEED = 20_261_125;
  private static final int SERIES = 50;

  /** {@return the forecasters that are held to the contract} */
  protected abstract Stream<Forecaster> forecasters();

  /** {@return shares between 20 % and 80 % in steps of a year, as many as there may be} */
  private static Series series(SplittableRandom random, int points) {
    List<Series.Point> all = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      all.add(new Series.Point(LocalDate.of(2000 + i, 12, 31), random.nextDouble(20, 80)));
    }
    return new Series(
        QuantityCatalog.bundled().get("water.clean_piped"), all, List.of(), List.of());
  }

  @Test
  void its_code_is_short_and_no_other_has_it() {
    assertThat(forecasters().map(Forecaster::method))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z0-9-]{1,20}"));
  }

  @Test
  void with_as_many_points_as_it_needs_it_tells_any_later_day() {
    forecasters().forEach(ForecasterContract::tellsAnyLaterDay);
  }

  private static void tellsAnyLaterDay(Forecaster forecaster) {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < SERIES; i++) {
      Series series = series(random, Math.max(1, forecaster.fewestPoints()) + i % 8);
      LocalDate day = series.last().date().plusDays(random.nextInt(1, 9_000));
      assertThat(forecaster.obstacle(series, day)).isEmpty();
      Distribution at = forecaster.predict(series, day);
      assertThat(at.quantile(0.5))
          .as("%s, seed %d, series %d", forecaster.method(), SEED, i)
          .isFinite()
          .isBetween(at.quantile(0.05), at.quantile(0.95));
    }
  }

  @Test
  void the_same_series_gives_the_same_forecast() {
    Series series = series(new SplittableRandom(SEED), 12);
    LocalDate day = LocalDate.of(2030, 12, 31);
    assertThat(forecasters())
        .allSatisfy(
            each ->
                assertThat(each.predict(series, day).quantile(0.3))
                    .isEqualTo(each.predict(series, day).quantile(0.3)));
  }

  @Test
  void too_few_points_are_an_obstacle_and_not_an_exception() {
    assertThat(forecasters().filter(each -> each.fewestPoints() > 0))
        .allSatisfy(
            each -> {
              Series series = series(new SplittableRandom(SEED), each.fewestPoints() - 1);
              assertThat(each.obstacle(series, LocalDate.of(2030, 12, 31))).isPresent();
            });
  }
}
