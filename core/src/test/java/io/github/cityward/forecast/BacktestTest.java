package io.github.cityward.forecast;

import static io.github.cityward.forecast.SampleSeries.endOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BacktestTest {
  private static final List<Forecaster> TWO =
      List.of(Forecasters.lastValue(), Forecasters.linear());

  /** Known from 2 points on: 1 is missed by 3 at 14, by 1 at 15 and by 4 at 19. */
  @Test
  void each_point_is_foretold_from_those_before_it() {
    Series series = SampleSeries.yearly("green.share", 10, 11, 14, 15, 19);
    Backtest.Score last = Backtest.of(series, TWO).of("last").orElseThrow();
    assertThat(last.origins()).isEqualTo(3);
    assertThat(last.meanAbsoluteError()).isCloseTo(8.0 / 3, within(1e-12));
    assertThat(last.scaledError()).isEqualTo(1);
    assertThat(Backtest.of(series, TWO).of("linear").orElseThrow().origins()).isEqualTo(2);
  }

  @Test
  void the_method_that_foretold_best_is_chosen() {
    Series line = SampleSeries.yearly("green.share", 10, 12, 14.1, 16, 18, 19.9);
    assertThat(Choice.of(line, Forecasters.all(), endOf(2020)).forecaster().method())
        .isNotEqualTo("last");
    assertThat(Choice.of(line, TWO, endOf(2020)).forecaster()).isEqualTo(Forecasters.linear());
    Series jumps = SampleSeries.yearly("green.share", 10, 10, 20, 20, 20, 10, 10, 10, 10);
    assertThat(Choice.of(jumps, TWO, endOf(2020)).forecaster()).isEqualTo(Forecasters.lastValue());
  }

  /** Only 23 has two values of its own side before it, and is missed by 2. */
  @Test
  void no_point_is_foretold_from_what_was_measured_in_another_way() {
    Series series =
        SampleSeries.yearly("poverty.rate", 10, 11, 20, 21, 23).breakingOn(endOf(2011).plusDays(1));

    Backtest.Score last = Backtest.of(series, TWO).of("last").orElseThrow();

    assertThat(last.origins()).isEqualTo(1);
    assertThat(last.meanAbsoluteError()).isEqualTo(2);
  }

  /** Five points on a line try it twice, which may be luck. */
  @Test
  void few_points_are_no_reason_to_believe_in_a_trend() {
    Series few = SampleSeries.yearly("green.share", 10, 12, 14, 16, 18);
    assertThat(Choice.of(few, TWO, endOf(2020)).forecaster()).isEqualTo(Forecasters.lastValue());
  }

  @Test
  void of_methods_that_are_equally_good_the_first_is_chosen() {
    Series flat = SampleSeries.yearly("green.share", 10, 10, 10, 10, 10, 10);
    assertThat(Choice.of(flat, TWO, endOf(2020)).forecaster()).isEqualTo(Forecasters.lastValue());
    assertThat(Backtest.of(flat, TWO).of("last").orElseThrow().scaledError()).isEqualTo(1);
  }

  @Test
  void to_expect_no_change_where_nothing_changed_cannot_be_bettered() {
    Series late = SampleSeries.yearly("green.share", 10, 20, 30, 30);
    Backtest.Score linear =
        Backtest.of(late, List.of(Forecasters.linear())).of("linear").orElseThrow();
    assertThat(linear.meanAbsoluteError()).isCloseTo(10, within(0.1));
    assertThat(linear.scaledError()).isInfinite();
  }

  /** A share of 110 % would be missed by 10, but there is none. */
  @Test
  void a_method_is_judged_within_the_bounds_of_the_quantity() {
    Series full = SampleSeries.yearly("water.clean_piped", 70, 80, 90, 100, 100, 100);
    Series open = SampleSeries.yearly("wastewater.operating_share", 70, 80, 90, 100, 100, 100);
    assertThat(missed(full)).isLessThan(missed(open));
  }

  private static double missed(Series series) {
    return Backtest.of(series, TWO).of("linear").orElseThrow().meanAbsoluteError();
  }

  @Test
  void a_choice_is_among_something() {
    Series series = SampleSeries.yearly("green.share", 10);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Choice.of(series, List.of(), endOf(2020)))
        .withMessage("among is empty. Give at least one method.");
  }
}
