package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

class DataBasisChartTest {
  @Test
  void each_part_is_as_long_as_its_share_of_the_maximum_points() {
    XYChart chart = DataBasisChart.of(Towns.sparse(), Locale.ENGLISH);
    // The population, 7 points, is reported, the density, 6 points, derived from it: 7 and 6 of
    // 100 points, 35 and 30 % of the 20 points of criterion II.
    assertThat(percents(chart, "reported")).containsExactly(7.0, 35.0);
    assertThat(percents(chart, "derived")).containsExactly(6.0, 30.0);
    assertThat(percents(chart, "missing")).containsExactly(87.0, 100.0, 35.0, 100.0);
  }

  @Test
  void the_parts_of_the_whole_and_of_each_criterion_fill_their_bars() {
    XYChart chart = DataBasisChart.of(LongRules.inFewGroups(), Locale.ENGLISH);
    double all =
        Stream.of("official", "reported", "derived", "assumed", "missing")
            .flatMap(series -> percents(chart, series).stream())
            .mapToDouble(Double::doubleValue)
            .sum();
    assertThat(all).isCloseTo(6 * 100, within(1e-6));
  }

  @Test
  void what_is_assumed_or_missing_looks_like_nothing_that_is_known() {
    XYChart chart = DataBasisChart.of(LongRules.inFewGroups(), Locale.ENGLISH);
    double official = lightness(chart, "official");
    double reported = lightness(chart, "reported");
    assertThat(reported).isGreaterThan(official + 0.2);
    assertThat(lightness(chart, "assumed")).isGreaterThan(reported + 0.2);
    assertThat(lightness(chart, "missing")).isGreaterThan(reported + 0.2);
    assertThat(chart.getSeries("slants").getLineColor()).isEqualTo(Tone.SHORT.in(Theme.LIGHT));
    assertThat(chart.getSeries("missing").getLineStyle().getDashArray()).isNotNull();
    assertThat(chart.getSeries("assumed").getLineStyle().getDashArray()).isNull();
  }

  @Test
  void lines_of_a_pattern_stay_in_their_part() {
    XYChart chart = DataBasisChart.of(Towns.illustrative(), Locale.ENGLISH);
    List<List<Point2D>> parts = Looks.corners(chart.getSeries("assumed"));
    for (List<Point2D> line : Looks.corners(chart.getSeries("slants"))) {
      assertThat(parts)
          .as("%s", line)
          .anyMatch(part -> line.stream().allMatch(end -> isIn(part, end)));
    }
  }

  @Test
  void each_part_is_said_with_its_percentage() {
    assertThat(Looks.texts(DataBasisChart.of(Towns.illustrative(), Towns.VIETNAMESE)))
        .containsSubsequence(
            "Toàn bộ (100 điểm)",
            "báo chí 7 %; tính từ số liệu khác 6 %; GIẢ ĐỊNH 87 %",
            "II. Mức độ đô thị hóa (20 điểm)",
            "báo chí 35 %; tính từ số liệu khác 30 %; GIẢ ĐỊNH 35 %");
    assertThat(DataBasisChart.inWords(Towns.sparse(), Locale.ENGLISH))
        .contains(
            "II. Degree of urbanisation (20 points): reported 35 %; derived 30 %; no data 35 %.");
  }

  /** {@return the length of each part but the sample in the legend} */
  private static List<Double> percents(XYChart chart, String name) {
    XYSeries series = chart.getSeries(name);
    return Looks.corners(series).stream()
        .skip(1)
        .map(part -> part.get(1).getX() - part.get(0).getX())
        .map(length -> Math.round(length / Sheet.WIDTH * 1e10) / 1e8)
        .toList();
  }

  private static boolean isIn(List<Point2D> part, Point2D end) {
    Rectangle2D area = new Rectangle2D.Double();
    area.setFrameFromDiagonal(part.get(0), part.get(2));
    return new Rectangle2D.Double(
            area.getX() - 1e-6, area.getY() - 1e-6, area.getWidth() + 2e-6, area.getHeight() + 2e-6)
        .contains(end);
  }

  private static double lightness(XYChart chart, String series) {
    return Looks.lightness(chart.getSeries(series).getFillColor());
  }
}
