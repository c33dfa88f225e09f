package io.github.cityward.forecast;

import static io.github.cityward.forecast.SampleSeries.endOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static Forecast of(Series series, Forecaster method, int year) {
    return Forecast.of(series, method, endOf(year)).orElseThrow();
  }

  @Test
  void a_forecast_is_an_assumed_value_that_names_its_method() {
    Series series = SampleSeries.yearly("roads.density", 4, 4.5, 5, 5.5);
    Observation value = of(series, Forecasters.linear(), 2014).observation();
    assertThat(value.basis()).isEqualTo(Basis.ASSUMED);
    assertThat(value.date()).isEqualTo(endOf(2014));
    assertThat(value.source()).isEqualTo("forecast: linear");
    assertThat(value.note()).isEqualTo("4 points, 2010-12-31..2013-12-31");
  }

  @Test
  void values_are_decimals_of_six_places_and_counts_are_whole() {
    Series thirds = SampleSeries.yearly("roads.density", 1, 1 / 3.0);
    assertThat(of(thirds, Forecasters.lastValue(), 2020).value())
        .isEqualTo(Rational.parse("0.333333"));
    Series works = SampleSeries.yearly("culture.works", 3, 4, 4, 6);
    Forecast forecast = of(works, Forecasters.linear(), 2016);
    assertThat(forecast.value().isWhole()).isTrue();
    assertThat(forecast.within90().low()).matches(low -> low != null && low.isWhole());
  }

  @Test
  void a_share_ends_at_all_and_nothing_is_below_none() {
    Series water = SampleSeries.yearly("water.clean_piped", 70, 80, 90, 99);
    assertThat(of(water, Forecasters.linear(), 2020).value()).isEqualTo(Rational.HUNDRED);
    Series works = SampleSeries.yearly("culture.works", 6, 4, 2, 1);
    Forecast none = of(works, Forecasters.linear(), 2030);
    assertThat(none.within90()).isEqualTo(Range.exactly(Rational.ZERO));
    assertThat(none.distribution().mean()).isBetween(0.0, 1.0);
  }

  @Test
  void what_stood_before_a_break_is_not_fitted() {
    Series series = SampleSeries.yearly("poverty.rate", 9, 8, 7, 12, 11.1, 10);
    Series broken = series.breakingOn(endOf(2012).plusDays(1));
    Forecast forecast = of(broken, Forecasters.linear(), 2016);
    assertThat(forecast.value().toDouble()).isBetween(8.9, 9.1);
    assertThat(forecast.first()).isEqualTo(endOf(2013));
    assertThat(
            Forecast.of(series.breakingOn(endOf(2014)), Forecasters.linear(), endOf(2016))
                .problems())
        .extracting(problem -> problem.message(Locale.ENGLISH))
        .containsExactly(
            "poverty.rate: since it is measured in another way, from 2014-12-31 on, the number of its single values is 2, and the method linear needs 3. Add observations of later days, or take another method.");
  }

  @Test
  void a_later_range_is_not_hidden_by_a_number() {
    Series series = SampleSeries.yearly("green.share", 10, 11, 12);
    Observation range =
        new Observation(
            series.quantity(),
            endOf(2015),
            new Range(Rational.of(12), Rational.of(20)),
            Basis.REPORTED,
            "press",
            "");
    Series doubted = new Series(series.quantity(), series.points(), List.of(range), List.of());
    Result<Forecast> result = Forecast.of(doubted, Forecasters.linear(), endOf(2016));
    assertThat(result.problems())
        .extracting(problem -> problem.message(Locale.ENGLISH))
        .containsExactly(
            "green.share: the latest value is the range 12..20, of 2015-12-31, and one number in its place would be surer than what is known. Add a later value that is one number.");
    assertThat(Forecast.of(doubted, Forecasters.programme(Map.of(endOf(2016), 15.0)), endOf(2016)))
        .matches(Result::isPresent);
  }

  @Test
  void levels_are_not_forecast() {
    Series series = SampleSeries.yearly("transport.hub");
    assertThat(
            Forecast.of(series, Forecasters.programme(Map.of(endOf(2016), 1.0)), endOf(2016))
                .problems())
        .extracting(Problem::toString)
        .containsExactly(
            "transport.hub has levels, and methods forecast numbers. The last level stays.");
  }

  @Test
  void what_passes_all_bounds_is_said_and_no_number() {
    Series series =
        SampleSeries.of(
            "population.total",
            List.of(
                new Series.Point(endOf(2010), 1),
                new Series.Point(endOf(2010).plusDays(1), 10),
                new Series.Point(endOf(2010).plusDays(2), 110)));
    assertThat(Forecast.of(series, Forecasters.compoundGrowth(), endOf(2030)).problems())
        .extracting(problem -> problem.message(Locale.ENGLISH))
        .containsExactly(
            "population.total: by the method compound it passes all bounds until 2030-12-31. Take another method, or an earlier year.");
  }

  /** Of one step or two that went as foretold, all may yet go otherwise. */
  @Test
  void two_or_three_values_that_a_method_does_not_miss_do_not_make_it_certain() {
    for (int few : List.of(2, 3)) {
      assertThat(Forecast.of(constant(few), Forecasters.lastValue(), endOf(2016)).problems())
          .extracting(problem -> problem.message(Locale.ENGLISH))
          .containsExactly(
              "green.share: the method last misses none of "
                  + few
                  + " values, and fewer than 4 do not tell how far it may miss the next. Add a"
                  + " value, or take the last as it is.");
    }
    assertThat(Forecast.of(constant(3), Forecasters.linear(), endOf(2016)).problems()).hasSize(1);
    assertThat(of(constant(4), Forecasters.lastValue(), 2016).within90().isExact()).isTrue();
    Forecaster programme = Forecasters.programme(Map.of(endOf(2015), 30.0));
    assertThat(of(constant(2), programme, 2016).within90().isExact()).isTrue();
  }

  private static Series constant(int count) {
    double[] values = new double[count];
    Arrays.fill(values, 20);
    return SampleSeries.yearly("green.share", values);
  }

  @Test
  void the_past_is_not_forecast() {
    Series series = SampleSeries.yearly("green.share", 10, 11);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forecast.of(series, Forecasters.lastValue(), endOf(2011)))
        .withMessageContaining("Forecast a later day than 2011-12-31.");
  }
}
