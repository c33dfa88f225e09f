package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.assess.Assessment;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

class RegimeSlopeChartTest {
  private static final String CERTAIN = "reached for certain";
  private static final String POSSIBLE = "may be reached besides, not known";
  private static final String MINIMUM = "line of each law";
  private static final double WHOLE = 420;

  @Test
  void each_total_is_a_share_of_its_own_maximum_from_its_least_to_its_most() {
    List<Assessment> laws = Regimes.pointsAndCounts();
    XYChart chart = RegimeSlopeChart.of(laws, Locale.ENGLISH);
    assertThat(heights(chart, CERTAIN)).containsExactly("69.068", "20");
    assertThat(heights(chart, POSSIBLE)).containsExactly("0.636", "80");
  }

  @Test
  void a_line_that_is_not_known_is_said_and_not_drawn() {
    XYChart chart = RegimeSlopeChart.of(Regimes.pointsAndCounts(), Locale.ENGLISH);
    assertThat(Looks.corners(chart.getSeries(MINIMUM))).hasSize(1);
    assertThat(RegimeSlopeChart.inWords(Regimes.pointsAndCounts(), Locale.ENGLISH))
        .contains("Standards met 2–10: undetermined, how many are needed is not known, 10 in all");
  }

  @Test
  void that_points_of_two_laws_are_not_the_same_thing_is_said_with_each_verdict() {
    assertThat(RegimeSlopeChart.inWords(Regimes.threeLaws(), Locale.ENGLISH))
        .contains("Points of two laws are not the same thing")
        .contains("Higher under the later law is no progress of the town.")
        .contains("0–100 points: undetermined, minimum 75, maximum 100; 0 % to 100 %")
        .contains("69.0679–69.7043 points: not met")
        .contains("ASSUMED values: 87 %");
  }

  @Test
  void other_towns_other_days_and_too_many_laws_are_refused() {
    assertThatThrownBy(() -> RegimeSlopeChart.of(List.of(Towns.sparse()), Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 rule sets cannot be compared in one chart. Pass assessments under 2 to 4.");
    assertThatThrownBy(
            () -> RegimeSlopeChart.of(List.of(Towns.sparse(), Towns.complete()), Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "complete on 2026-06-30 is not trang-bang on 2026-06-30."
                + " Pass one town on one day under several rule sets.");
  }

  /** {@return how high each bar is, in percent of the scale} */
  private static List<String> heights(XYChart chart, String series) {
    return Looks.corners(chart.getSeries(series)).stream()
        .map(
            bar ->
                bar.stream().mapToDouble(Point2D::getY).max().orElseThrow()
                    - bar.stream().mapToDouble(Point2D::getY).min().orElseThrow())
        .map(height -> Looks.number(height * 100 / WHOLE))
        .toList();
  }
}
