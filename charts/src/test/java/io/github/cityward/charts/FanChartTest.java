package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.forecast.ProjectedYear;
import io.github.cityward.forecast.Projection;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

class FanChartTest {
  private static final String MEDIANS = "with the medians of the forecasts";
  private static final String OPEN =
      "data or figures of the law are missing: the total may lie anywhere here, it has not fallen"
          + " to nothing";
  private static final String BAND = "with each forecast within its 90 % range";
  private static final String LINE = "minimum to be reached";

  @Test
  void a_year_reaches_from_the_least_to_the_most_that_it_may_earn() {
    XYChart chart = FanChart.of(Projections.sparse(), Locale.ENGLISH);
    List<List<Point2D>> areas = Looks.corners(chart.getSeries(OPEN));
    // The most over three years and back along the least: as in the ranking of the same town.
    assertThat(areas).hasSize(1);
    assertThat(points(chart, areas.get(0).subList(0, 6)))
        .containsExactly(
            99.0757805609,
            99.0757805609,
            99.0757805609,
            11.4394747134,
            11.4394747134,
            11.4394747134);
    assertThat(chart.getSeries(OPEN).getLineStyle().getDashArray()).isNotNull();
    // No line and no dot could be read as a total that fell.
    assertThat(chart.getSeriesCollection())
        .extracting(XYSeries::getName)
        .doesNotContain(MEDIANS, "ends");
  }

  @Test
  void the_line_to_be_reached_stands_at_its_points_in_each_year() {
    XYChart chart = FanChart.of(Projections.sparse(), Locale.ENGLISH);
    assertThat(Looks.corners(chart.getSeries(LINE)))
        .hasSize(3)
        .allSatisfy(each -> assertThat(points(chart, each)).containsExactly(75.0, 75.0));
  }

  @Test
  void the_band_goes_along_the_most_within_90_percent_and_back_along_the_least() {
    Projection projection = Projections.growing();
    XYChart chart = FanChart.of(projection, Locale.ENGLISH);
    List<Double> band = points(chart, Looks.corners(chart.getSeries(BAND)).get(0));
    int years = projection.years().size();
    for (int i = 0; i < years; i++) {
      ProjectedYear year = projection.years().get(i);
      assertThat(band.get(i))
          .isCloseTo(year.within90().points().high().value().toDouble(), within(1e-6));
      assertThat(band.get(2 * years - 1 - i))
          .isCloseTo(year.within90().points().low().value().toDouble(), within(1e-6));
    }
    // 87 % in 2025 are not yet the upper threshold, 95 %, and what follows is not certain.
    assertThat(band.get(4)).isGreaterThan(band.get(2 * years - 5));
  }

  @Test
  void years_under_different_laws_are_joined_by_no_line_and_no_area() {
    XYChart chart = FanChart.of(Projections.twoLaws(), Locale.ENGLISH);
    double column = (Sheet.WIDTH - 80) / 5.0;
    // Of the law before nobody checked the line, so it is not drawn.
    for (String series : List.of(MEDIANS, OPEN, BAND, LINE)) {
      Set<Set<Boolean>> laws =
          Looks.corners(chart.getSeries(series)).stream()
              .map(
                  shape ->
                      shape.stream()
                          .map(each -> each.getX() < 80 + 2 * column)
                          .collect(Collectors.toSet()))
              .collect(Collectors.toSet());
      assertThat(laws)
          .as(series)
          .isSubsetOf(List.of(Set.of(true), Set.of(false)))
          .hasSize(series.equals(BAND) ? 2 : 1);
    }
    assertThat(Looks.corners(chart.getSeries(MEDIANS))).extracting(List::size).containsExactly(3);
  }

  @Test
  void many_years_stand_on_leaves_on_which_each_is_named() {
    List<XYChart> leaves = FanChart.leaves(Projections.many(), Locale.ENGLISH);
    // 2024 to 2060, twelve on a leaf.
    assertThat(leaves).hasSize(4);
    assertThat(leaves.get(3).getTitle()).endsWith("(sheet 4 of 4)");
    assertThat(Looks.corners(leaves.get(1).getSeries("ends"))).hasSize(12);
    assertThat(FanChart.leaves(Projections.growing(), Locale.ENGLISH)).hasSize(1);
    assertThat(IntStream.range(0, 16).filter(FanPanel.Columns.of(0, 16)::isNamed)).hasSize(16);
  }

  @Test
  void a_year_that_is_open_has_the_mark_of_what_is_undetermined() {
    XYChart chart = FanChart.of(Projections.sparse(), Locale.ENGLISH);
    // Only the legend has the mark of what is met.
    assertThat(Looks.corners(chart.getSeries("disc"))).hasSize(1);
    assertThat(
            Looks.texts(FanChart.of(Projections.sparse(), Locale.ENGLISH)).stream()
                .filter(Marks.QUESTION::equals))
        .hasSize(1 + 3);
  }

  @Test
  void laws_limits_and_doubts_are_said_in_vietnamese() {
    assertThat(String.join(" ", Looks.texts(FanChart.of(Projections.twoLaws(), Towns.VIETNAMESE))))
        .contains(
            "Tổng theo năm, nếu số liệu tiếp tục như trước",
            "Đủ Đầy: số liệu đã biết đến ngày 30/06/2026 tiếp tục như trước",
            "Giá trị GIẢ ĐỊNH, chưa ai công bố: năm 2028, 3 % điểm tối đa dựa vào đó.",
            "Đô thị loại III theo 1210/2016/UBTVQH13 sửa đổi, bổ sung bởi 26/2022/UBTVQH15 Tổng"
                + " điểm: chưa biết mức tối thiểu, tối đa 100",
            "Đô thị loại III theo 111/2025/UBTVQH15",
            "Tổng điểm: tối thiểu 75, tối đa 100",
            "chưa ai biết luật có giữ nguyên không");
  }

  @Test
  void the_words_say_each_year_with_its_law_its_range_and_its_line() {
    assertThat(FanChart.inWords(Projections.sparse(), Locale.ENGLISH))
        .startsWith("Trảng Bàng: what is known on 30 June 2026 goes on as it did")
        .endsWith(
            "2027, under 111/2025/UBTVQH15: points 11.4395–99.0758, undetermined; with the 90 %"
                + " ranges points 11.4395–99.0758, undetermined; minimum 75, maximum 100.");
  }

  @Test
  void standards_that_are_counted_are_told_as_standards() {
    assertThat(Looks.texts(FanChart.of(Projections.ward(), Locale.ENGLISH)))
        .anyMatch(each -> each.startsWith("Standards met: "));
  }

  /** {@return the points at which corners stand on the scale of the first panel} */
  private static List<Double> points(XYChart chart, List<Point2D> corners) {
    List<List<Point2D>> scale = Looks.corners(chart.getSeries("scale"));
    double none = scale.get(0).get(0).getY();
    double most = scale.get(4).get(0).getY();
    return corners.stream()
        .map(each -> Math.round((each.getY() - none) / (most - none) * 1e12) / 1e10)
        .toList();
  }
}
