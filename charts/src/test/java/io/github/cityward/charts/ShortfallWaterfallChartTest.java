package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.quantity.Interval;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

class ShortfallWaterfallChartTest {
  private static final String GAINED = "the certain total rises";
  private static final String POSSIBLE = "the best possible total rises";

  @Test
  void each_bar_begins_where_the_one_before_ended() {
    List<String> ends = Looks.ends(chart(Towns.sparse()), GAINED);
    assertThat(ends).hasSize(21).startsWith("11.439–16.939", "16.939–22.939", "22.939–28.439");
    for (int i = 1; i < ends.size(); i++) {
      assertThat(ends.get(i)).startsWith(ends.get(i - 1).replaceFirst(".*–", "") + "–");
    }
  }

  @Test
  void what_is_short_for_certain_moves_both_ends_by_its_minimum_points() {
    XYChart chart = chart(Towns.illustrative());
    assertThat(Looks.ends(chart, GAINED)).startsWith("69.068–73.068", "73.068–75.068");
    assertThat(Looks.ends(chart, POSSIBLE)).startsWith("69.704–73.704", "73.704–75.704");
  }

  @Test
  void what_may_have_its_points_already_moves_the_certain_end_only() {
    assertThat(chart(Towns.sparse()).getSeries(POSSIBLE)).isNull();
    assertThat(ShortfallWaterfallChart.inWords(Towns.sparse(), Locale.ENGLISH))
        .contains("2A.I.01: May be short, not known. At its minimum: certain total +5.5, best")
        .contains("possible as before; then 16.9395–99.0758.");
  }

  @Test
  void the_line_stands_at_each_bar_and_the_axis_begins_at_nothing() {
    XYChart chart = chart(Towns.illustrative());
    assertThat(Looks.ends(chart, "minimum to be reached")).hasSize(8).containsOnly("75–75");
    assertThat(chart.getStyler().getXAxisMin()).isLessThanOrEqualTo(0);
  }

  @Test
  void the_steps_add_up_to_every_standard_at_its_minimum() {
    for (Assessment each :
        List.of(Towns.sparse(), Towns.illustrative(), Towns.classTwo(), Towns.of2022())) {
      ShortfallSteps steps = ShortfallSteps.of(each);
      assertThat(steps.steps())
          .extracting(ShortfallSteps.Step::shortfall)
          .containsExactlyElementsOf(each.shortfalls());
      Interval end = steps.end();
      assertThat(end.low()).isGreaterThanOrEqualTo(each.points().low());
      assertThat(end.high()).isLessThanOrEqualTo(each.maximum());
    }
  }

  @Test
  void standards_of_unknown_minimum_points_have_no_bar_and_are_told() {
    Assessment town = LongRules.withUnknownFigures();
    long unknown =
        town.shortfalls().stream().map(Shortfall::points).filter(each -> each == null).count();
    assertThat(unknown).isPositive();
    assertThat(ShortfallWaterfallChart.inWords(town, Locale.ENGLISH))
        .contains("Of " + unknown + " standards the minimum points are not known")
        .contains("Its minimum points are not known, so no bar is drawn.");
  }

  @Test
  void where_nothing_is_short_or_standards_are_counted_it_says_so() {
    assertThat(ShortfallWaterfallChart.inWords(Towns.complete(), Locale.ENGLISH))
        .endsWith("No standard falls short: all reach their minimum points.");
    assertThat(ShortfallWaterfallChart.inWords(Towns.ward(), Locale.ENGLISH))
        .contains("Each standard counts one, however much is missing to it");
  }

  @Test
  void more_than_sixteen_standards_stand_on_leaves_the_totals_on_the_first_and_the_last() {
    List<XYChart> leaves = ShortfallWaterfallChart.leaves(Towns.sparse(), Locale.ENGLISH);
    assertThat(leaves).hasSize(2);
    assertThat(leaves)
        .allSatisfy(
            each ->
                assertThat(
                        Looks.corners(each.getSeries("total today, and with all at their minimum")))
                    .hasSize(2));
  }

  private static XYChart chart(Assessment assessment) {
    return ShortfallWaterfallChart.of(assessment, Locale.ENGLISH);
  }
}
