package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.assess.Assessment;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

class GroupRadarChartTest {
  private static final String CERTAIN = "earned for certain";
  private static final String POSSIBLE = "may be earned besides, not known";
  private static final String MINIMUM = "sum of the minimum points of the group’s standards";

  @Test
  void each_axis_is_the_share_of_the_maximum_points_of_its_group() {
    // I: a role of the province, 7, a centre of the commune, 6, of 15 points. II: what the sparse
    // town has for certain, 11.4394747134, and 7 for 78 % of labour, of 20.
    List<Double> shares = shares(GroupRadarChart.of(Towns.illustrative(), Locale.ENGLISH), CERTAIN);
    assertThat(shares).hasSize(6);
    assertThat(shares.get(0)).isCloseTo(13 / 15.0, within(1e-9)).isEqualTo(shares.get(5));
    assertThat(shares.get(1)).isCloseTo(18.4394747134 / 20, within(1e-9));
  }

  @Test
  void the_line_is_the_sum_of_the_minimum_points_of_the_groups_standards() {
    // Table 2A: 5.5 + 6 of 15; 5.5 + 4.5 + 5.5 of 20; 3 + 4 + 2 + 2 + 0.75 + 2 + 2 + 2.5 of 25;
    // 3.75 + 3.75 + 3.75 + 3 + 2 + 2 of 25; 3 + 2 + 2.5 + 4 of 15.
    assertClose(
        shares(GroupRadarChart.of(Towns.sparse(), Locale.ENGLISH), MINIMUM),
        11.5 / 15,
        15.5 / 20,
        18.25 / 25,
        18.25 / 25,
        11.5 / 15,
        11.5 / 15);
  }

  @Test
  void what_may_be_earned_reaches_the_rim_where_nothing_is_known() {
    assertClose(
        shares(GroupRadarChart.of(Towns.sparse(), Locale.ENGLISH), POSSIBLE),
        1,
        19.07578056087551 / 20,
        1,
        1,
        1,
        1);
  }

  @Test
  void unknown_is_lighter_than_certain_and_outlined_in_its_colour() {
    XYChart chart = GroupRadarChart.of(Towns.sparse(), Locale.ENGLISH);
    XYSeries certain = chart.getSeries(CERTAIN);
    XYSeries possible = chart.getSeries(POSSIBLE);
    assertThat(Looks.lightness(possible.getFillColor()))
        .isGreaterThan(Looks.lightness(certain.getFillColor()) + 0.4);
    assertThat(possible.getLineColor()).isEqualTo(certain.getFillColor());
  }

  @Test
  void a_group_is_named_with_its_points_and_its_minimum() {
    assertThat(Looks.texts(GroupRadarChart.of(Towns.sparse(), Towns.VIETNAMESE)))
        .containsSubsequence(
            "II. Mức độ đô thị hóa",
            "11,4395–19,0758 trên 20 điểm (57,2 % đến 95,38 %)",
            "tối thiểu 15,5 điểm (77,5 %)",
            "III.1. Nhóm 8 tiêu chuẩn của tiêu chí III",
            "0–25 trên 25 điểm (0 % đến 100 %)",
            "tối thiểu 18,25 điểm (73 %)");
    assertThat(GroupRadarChart.inWords(Towns.sparse(), Towns.VIETNAMESE))
        .contains(
            "II. Mức độ đô thị hóa: 11,4395–19,0758 trên 20 điểm (57,2 % đến 95,38 %); tối thiểu 15,5"
                + " điểm (77,5 %).",
            "Mức tối thiểu ở đây là tổng điểm tối thiểu của các tiêu chuẩn trong nhóm.");
  }

  @Test
  void a_minimum_that_is_not_known_is_said_and_no_line_is_drawn_there() {
    Assessment assessment = threeGroups("", "8").assess(town());
    XYChart chart = GroupRadarChart.of(assessment, Locale.ENGLISH);
    // A line between the first and the third axis, and none to the second.
    assertThat(Looks.corners(chart.getSeries(MINIMUM))).extracting(List::size).containsExactly(2);
    assertThat(GroupRadarChart.inWords(assessment, Locale.ENGLISH))
        .contains(
            "B. Group of 1 standard of criterion X: 0–8 of 8 points (0 % to 100 %); minimum not known.");
  }

  @Test
  void a_minimum_between_two_that_are_not_known_is_a_dot() {
    Assessment assessment =
        new RuleText("Small")
            .criterion("X", "Whole", "3", "16")
            .standard("A.1", "Water", "A", "water.clean_piped", "", "6")
            .standard("B.1", "Green", "B", "green.share", "1", "8")
            .standard("C.1", "Waste", "C", "waste.treated_share", "", "2")
            .assess(town());
    XYChart chart = GroupRadarChart.of(assessment, Locale.ENGLISH);
    assertThat(chart.getSeries(MINIMUM)).isNull();
    assertThat(Looks.corners(chart.getSeries("minimum end"))).hasSize(1);
  }

  @Test
  void a_maximum_that_is_not_known_leaves_the_share_open() {
    Assessment assessment = threeGroups("1", "").assess(town());
    XYChart chart = GroupRadarChart.of(assessment, Locale.ENGLISH);
    assertThat(shares(chart, POSSIBLE).get(1)).isCloseTo(1, within(1e-9));
    assertThat(Looks.texts(chart))
        .contains("B ?", "points: 0–12, maximum not known", "minimum 1 point");
  }

  @Test
  void two_groups_are_bars_since_a_radar_of_two_axes_is_a_line() {
    XYChart chart = GroupRadarChart.of(twoGroups().assess(town()), Locale.ENGLISH);
    assertThat(Looks.texts(chart))
        .contains("The whole frame is 100 % of the maximum points of a group.");
    // 85 % is halfway from 4 to 6 points.
    assertThat(Looks.shapes(chart, chart.getSeries(CERTAIN)).get(0).getBounds2D().getWidth())
        .isCloseTo(Sheet.WIDTH * 5 / 6.0, within(6.0));
    assertThat(Looks.shapes(chart, chart.getSeries(POSSIBLE)).get(0).getBounds2D().getWidth())
        .isCloseTo(Sheet.WIDTH, within(6.0));
  }

  /** The second standard has the given points of 20; no value is known of it, nor of the third. */
  private static RuleText threeGroups(String minimum, String maximum) {
    return new RuleText("Small")
        .criterion("X", "Whole", "3", "20")
        .standard("A.1", "Water", "A", "water.clean_piped", "4", "6")
        .standard("B.1", "Green", "B", "green.share", minimum, maximum)
        .standard("C.1", "Waste", "C", "waste.treated_share", "1", "2");
  }

  private static RuleText twoGroups() {
    return new RuleText("Small")
        .criterion("A", "Water", "4", "6")
        .standard("A.1", "Water", "A", "water.clean_piped", "4", "6")
        .criterion("B", "Green", "1", "2")
        .standard("B.1", "Green", "B", "green.share", "1", "2");
  }

  private static Town town() {
    return Town.builder("t")
        .observe("water.clean_piped", RuleText.DAY, "85", Basis.OFFICIAL, "yearbook")
        .build();
  }

  /** How far the corners are from the centre, of which 1 is the rim. */
  private static List<Double> shares(XYChart chart, String series) {
    List<Point2D> rim = Looks.corners(chart.getSeries("frame")).get(0);
    double x = rim.stream().skip(1).mapToDouble(Point2D::getX).average().orElseThrow();
    double y = rim.stream().skip(1).mapToDouble(Point2D::getY).average().orElseThrow();
    double radius = rim.get(0).distance(x, y);
    return Looks.corners(chart.getSeries(series)).get(0).stream()
        .map(each -> each.distance(x, y) / radius)
        .toList();
  }

  private static void assertClose(List<Double> actual, double... expected) {
    assertThat(actual.stream().mapToDouble(Double::doubleValue).toArray())
        .containsExactly(expected, within(1e-9));
  }
}
