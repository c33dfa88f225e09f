package io.github.cityward.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.ContractFailures;
import io.github.cityward.Problem;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.Fixed;
import io.github.cityward.distribution.Normal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each check of the contract fails for a forecaster that is wrong in one thing. */
class WrongForecastersTest {
  /** A forecaster that is written in a line. */
  private record Own(
      String method, int fewestPoints, BiFunction<Series, LocalDate, Distribution> formula)
      implements Forecaster {
    Own(BiFunction<Series, LocalDate, Distribution> formula) {
      this("own", 1, formula);
    }

    @Override
    public Distribution predict(Series series, LocalDate day) {
      return formula.apply(series, day);
    }
  }

  /** A forecaster that goes on however little it knows. */
  private record Careless() implements Forecaster {
    @Override
    public String method() {
      return "careless";
    }

    @Override
    public int fewestPoints() {
      return 2;
    }

    @Override
    public Optional<Problem> obstacle(Series series, LocalDate day) {
      return Optional.empty();
    }

    @Override
    public Distribution predict(Series series, LocalDate day) {
      return last(series, day);
    }
  }

  /** A distribution whose quantile falls beyond the middle, if only just. */
  private record Falling(double middle) implements Distribution {
    @Override
    public double quantile(double share) {
      return share > 0.6 && share < 0.9 ? middle - share : middle + share;
    }

    @Override
    public double mean() {
      return middle;
    }
  }

  private static Distribution last(Series series, LocalDate day) {
    return new Normal(series.last().value(), series.yearsTo(day));
  }

  private static List<String> failures(Forecaster... forecasters) {
    return ContractFailures.of(
        new ForecasterContract() {
          @Override
          protected Stream<Forecaster> forecasters() {
            return Stream.of(forecasters);
          }
        });
  }

  @Test
  void the_last_value_and_a_spread_that_grows_keep_to_the_contract() {
    assertThat(failures(new Own(WrongForecastersTest::last))).isEmpty();
  }

  @Test
  void that_there_is_no_forecaster_is_found() {
    assertThat(failures()).containsExactly("there_is_a_forecaster_to_hold_to_it");
  }

  @Test
  void a_code_that_another_has_is_found() {
    Forecaster one = new Own(WrongForecastersTest::last);
    assertThat(failures(one, one)).containsExactly("its_code_is_short_and_no_other_has_it");
  }

  @Test
  void a_median_that_is_no_number_is_found() {
    assertThat(
            failures(
                new Own(
                    (series, day) ->
                        new Distribution() {
                          @Override
                          public double quantile(double share) {
                            return Double.NaN * series.yearsTo(day);
                          }

                          @Override
                          public double mean() {
                            return Double.NaN;
                          }
                        })))
        .contains("with_as_many_points_as_it_needs_it_tells_any_later_day");
  }

  @Test
  void a_quantile_that_falls_is_found() {
    assertThat(failures(new Own((series, day) -> new Falling(series.yearsTo(day)))))
        .containsExactly("how_the_quantity_may_fall_is_a_distribution");
  }

  @Test
  void a_forecast_that_depends_on_what_was_asked_before_is_found() {
    AtomicInteger asked = new AtomicInteger();
    assertThat(
            failures(
                new Own((series, day) -> new Fixed(asked.incrementAndGet() + series.yearsTo(day)))))
        .containsExactly("the_same_series_gives_the_same_forecast_from_many_threads");
  }

  @Test
  void too_few_points_that_are_no_obstacle_are_found() {
    assertThat(failures(new Careless()))
        .containsExactly("too_few_points_are_an_obstacle_and_not_an_exception");
  }

  @Test
  void a_forecast_of_no_day_is_found() {
    assertThat(failures(new Own((series, day) -> new Fixed(series.last().value()))))
        .containsExactly("there_is_no_forecast_of_null");
  }

  @Test
  void a_number_of_points_below_0_is_found() {
    assertThat(failures(new Own("own", -1, WrongForecastersTest::last)))
        .contains("it_never_needs_fewer_than_no_points");
  }
}
