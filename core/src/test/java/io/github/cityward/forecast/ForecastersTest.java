package io.github.cityward.forecast;

import static io.github.cityward.forecast.SampleSeries.endOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.Fixed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastersTest {
  private static final Series UNEVEN =
      SampleSeries.of(
          "water.clean_piped",
          List.of(
              new Series.Point(endOf(2018), 61.2),
              new Series.Point(endOf(2019), 63.5),
              new Series.Point(LocalDate.of(2020, 6, 30), 63.9),
              new Series.Point(endOf(2021), 68.1),
              new Series.Point(endOf(2023), 70.4)));

  /** Computed with SciPy 1.17 (linregress, theilslopes, t.ppf) from the formulas of the Javadoc. */
  @ParameterizedTest
  @CsvSource({
    "last, 70.4, 62.1429805, 78.6570195",
    "linear, 76.57692563190369, 73.53101592, 79.62283535",
    "log-linear, 77.37869743041547, 73.66077604, 81.28427554",
    "logistic, 75.7760505651798, 73.34946897, 78.04781214",
    "theil-sen, 75.98594902746962, 74.64516438, 77.32673367",
    "compound, 76.57353994709558, 70.51639336, 83.15097725"
  })
  void a_forecast_has_the_median_and_the_interval_of_its_formula(
      String method, double median, double low, double high) {
    Distribution at = Forecasters.find(method).orElseThrow().predict(UNEVEN, endOf(2026));
    assertThat(at.quantile(0.5)).isCloseTo(median, within(1e-9));
    assertThat(at.quantile(0.05)).isCloseTo(low, within(1e-7));
    assertThat(at.quantile(0.95)).isCloseTo(high, within(1e-7));
  }

  /** Computed with NumPy 2.4: the same grid, the first level and trend by the normal equations. */
  @Test
  void holt_finds_weights_level_and_trend_with_the_least_squares() {
    double[] values = {52.1, 53.9, 55.2, 57.8, 58.6, 60.9, 61.7, 62.2, 64.0, 64.3};
    List<Series.Point> points = new ArrayList<>();
    for (double value : values) {
      points.add(new Series.Point(endOf(2010).plusDays(365L * points.size()), value));
    }
    Series series = SampleSeries.of("green.share", points);
    Distribution at = Forecasters.dampedHolt().predict(series, series.last().date().plusDays(1095));
    assertThat(at.quantile(0.5)).isCloseTo(66.68564511980875, within(1e-8));
    assertThat(at.quantile(0.05)).isCloseTo(65.26435192, within(1e-7));
    assertThat(at.quantile(0.95)).isCloseTo(68.10693832, within(1e-7));
  }

  @Test
  void one_outlier_hardly_moves_the_line_of_theil_and_sen() {
    Series series = SampleSeries.yearly("water.clean_piped", 60, 61, 62, 63, 99, 65, 66, 67, 68);
    LocalDate day = endOf(2020);
    assertThat(Forecasters.theilSen().predict(series, day).quantile(0.5))
        .isCloseTo(70, within(0.1));
    assertThat(Forecasters.linear().predict(series, day).quantile(0.5)).isGreaterThan(72);
  }

  /** From 90 % a straight line passes 100 % in time; odds never do. */
  @Test
  void a_logistic_share_never_passes_all() {
    Series series = SampleSeries.yearly("water.clean_piped", 70, 78, 85, 90);
    LocalDate day = endOf(2030);
    assertThat(Forecasters.linear().predict(series, day).quantile(0.5)).isGreaterThan(150);
    assertThat(Forecasters.logistic().predict(series, day).quantile(0.999)).isLessThan(100);
    assertThat(Forecasters.logistic().predict(series, day).mean()).isBetween(99.0, 100.0);
  }

  @Test
  void growth_by_the_same_rate_is_foretold_exactly() {
    Series series = SampleSeries.yearly("population.total", 1000, 1100, 1210, 1331);
    LocalDate day =
        series.last().date().plusDays(series.last().date().toEpochDay() - endOf(2010).toEpochDay());
    assertThat(Forecasters.compoundGrowth().predict(series, day).quantile(0.5))
        .isCloseTo(1331 * 1.331, within(1e-6));
    assertThat(Forecasters.logLinear().predict(series, day).mean()).isInfinite();
  }

  @Test
  void values_that_never_moved_are_told_for_certain() {
    Series flat = SampleSeries.yearly("green.share", 20, 20, 20, 20, 20, 20, 20, 20);
    for (Forecaster each : Forecasters.all()) {
      Distribution at = each.predict(flat, endOf(2025));
      assertThat(at.quantile(0.01)).as(each.method()).isCloseTo(20, within(1e-9));
      assertThat(at.mean()).as(each.method()).isCloseTo(20, within(1e-9));
    }
  }

  @Test
  void a_programme_counts_from_the_day_it_is_due() {
    Series series = SampleSeries.yearly("water.clean_piped", 60, 61);
    Forecaster programme = Forecasters.programme(Map.of(endOf(2025), 90.0, endOf(2030), 95.0));
    assertThat(programme.predict(series, endOf(2024))).isEqualTo(new Fixed(61));
    assertThat(programme.predict(series, endOf(2025))).isEqualTo(new Fixed(90));
    assertThat(programme.predict(series, endOf(2040))).isEqualTo(new Fixed(95));
    Series nothing = SampleSeries.yearly("water.clean_piped");
    assertThat(programme.obstacle(nothing, endOf(2025))).isEmpty();
    assertThat(programme.obstacle(nothing, endOf(2024))).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forecasters.programme(Map.of()))
        .withMessage("targets is empty. Give at least one.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "log-linear | water.clean_piped: 5 0 7 | is 0.0 on 2011-12-31, and the method log-linear takes logarithms",
        "compound | population.total: 5 6 0 | is 0.0 on 2012-12-31, and the method compound takes",
        "logistic | water.clean_piped: 98 99 100 | is 100.0 on 2012-12-31, and the method logistic needs values above 0 and below 100",
        "logistic | roads.density: 3 4 5 | is no share of a whole, and the method logistic is for shares",
        "linear | green.share: 1 2 | the number of its single values is 2, and the method linear needs 3",
        "last | green.share: 1 | the number of its single values is 1, and the method last needs 2",
        "theil-sen | green.share: 1 2 3 4 | is 4, and the method theil-sen needs 5",
        "holt | green.share: 1 2 3 4 5 6 7 | is 7, and the method holt needs 8"
      })
  void what_keeps_a_method_from_a_series_is_said(String method, String values, String said) {
    String[] parts = values.split(": ", -1);
    double[] numbers =
        List.of(parts[1].split(" ", -1)).stream().mapToDouble(Double::parseDouble).toArray();
    Series series = SampleSeries.yearly(parts[0], numbers);
    assertThat(Forecasters.find(method).orElseThrow().obstacle(series, endOf(2030)))
        .hasValueSatisfying(
            problem ->
                assertThat(problem.message(Locale.ENGLISH)).startsWith(parts[0]).contains(said));
  }

  @Test
  void holt_needs_even_steps() {
    List<Series.Point> points = new ArrayList<>();
    for (int year = 2010; year < 2020; year++) {
      points.add(new Series.Point(endOf(year == 2019 ? 2021 : year), year % 7));
    }
    assertThat(
            Forecasters.dampedHolt().obstacle(SampleSeries.of("green.share", points), endOf(2030)))
        .hasValueSatisfying(
            problem ->
                assertThat(problem.message(Locale.ENGLISH))
                    .contains("the step from 2010-12-31 to 2011-12-31 is not as long"));
  }

  @Nested
  class Contract extends ForecasterContract {
    @Override
    protected Stream<Forecaster> forecasters() {
      return Stream.concat(
          Forecasters.all().stream(), Stream.of(Forecasters.programme(Map.of(endOf(2027), 90.0))));
    }
  }
}
