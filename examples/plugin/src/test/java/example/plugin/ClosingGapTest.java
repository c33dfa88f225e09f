package example.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.DistributionContract;
import io.github.cityward.forecast.Forecast;
import io.github.cityward.forecast.Forecaster;
import io.github.cityward.forecast.ForecasterContract;
import io.github.cityward.forecast.Series;
import io.github.cityward.quantity.QuantityCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClosingGapTest extends ForecasterContract {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  private static final Series UNEVEN =
      series(
          "water.clean_piped",
          new Series.Point(LocalDate.of(2018, 12, 31), 61.2),
          new Series.Point(LocalDate.of(2019, 12, 31), 63.5),
          new Series.Point(LocalDate.of(2020, 6, 30), 63.9),
          new Series.Point(LocalDate.of(2021, 12, 31), 68.1),
          new Series.Point(LocalDate.of(2023, 12, 31), 70.4));

  private static Series series(String quantity, Series.Point... points) {
    return new Series(
        QuantityCatalog.bundled().get(quantity), List.of(points), List.of(), List.of());
  }

  @Override
  protected Stream<Forecaster> forecasters() {
    return Stream.of(new ClosingGap());
  }

  @Nested
  class Forecasted extends DistributionContract {
    @Override
    protected Stream<Distribution> distributions() {
      return Stream.of(new ClosingGap().predict(UNEVEN, DAY));
    }
  }

  /** Computed with SciPy 1.17 (linregress, t.ppf) from the formula of the Javadoc. */
  @Test
  void median_and_interval_are_those_of_the_formula() {
    Distribution at = new ClosingGap().predict(UNEVEN, DAY);
    assertThat(at.quantile(0.5)).isCloseTo(75.26371934263943, within(1e-9));
    assertThat(at.quantile(0.05)).isCloseTo(73.20228536, within(1e-7));
    assertThat(at.quantile(0.95)).isCloseTo(77.16657600, within(1e-7));
  }

  /** A gap of 40, 20, 10 is one of 5 after another step of the same length. */
  @Test
  void a_gap_that_halves_goes_on_to_halve() {
    LocalDate first = LocalDate.of(2020, 12, 31);
    Series halving =
        series(
            "water.clean_piped",
            new Series.Point(first, 60),
            new Series.Point(first.plusDays(400), 80),
            new Series.Point(first.plusDays(800), 90));
    assertThat(new ClosingGap().predict(halving, first.plusDays(1_200)).quantile(0.5))
        .isCloseTo(95, within(1e-9));
  }

  @Test
  void what_keeps_it_from_a_series_is_said() {
    Series roads = series("roads.density", UNEVEN.points().toArray(Series.Point[]::new));
    assertThat(said(roads, Locale.ENGLISH))
        .startsWith("roads.density is no share of a whole, and the method closing-gap is for");
    Series green =
        series(
            "green.share",
            new Series.Point(LocalDate.of(2020, 1, 1), 0),
            new Series.Point(LocalDate.of(2021, 1, 1), 99),
            new Series.Point(LocalDate.of(2022, 1, 1), 100));
    assertThat(said(green, Locale.ENGLISH))
        .isEqualTo(
            "green.share: the method closing-gap cannot go on from 100.0 % (2022-01-01). Take"
                + " another method.");
    assertThat(said(green, Locale.forLanguageTag("vi")))
        .startsWith("green.share: phương pháp closing-gap không dự báo được từ 100.0 %");
  }

  private static String said(Series series, Locale reader) {
    return new ClosingGap().obstacle(series, DAY).orElseThrow().message(reader);
  }

  @Test
  void the_library_takes_it_as_one_of_its_own() {
    Forecaster found = ServiceLoader.load(Forecaster.class).findFirst().orElseThrow();
    Forecast forecast = Forecast.of(UNEVEN, found, DAY).orElseThrow();
    assertThat(forecast.method()).isEqualTo("closing-gap");
    assertThat(forecast.value().toDouble()).isCloseTo(75.26371934263943, within(1e-6));
  }
}
