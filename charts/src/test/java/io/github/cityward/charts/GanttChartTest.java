package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

class GanttChartTest {
  private static final String CRITICAL = "critical: a day lost here is lost at the end";
  private static final String OTHER = "not critical";
  private static final String SLACK = "may be late up to here without the end being late";

  @Test
  void a_bar_goes_from_the_start_of_a_step_to_its_finish() {
    XYChart chart = GanttChart.of(Roads.shortRoad(), Locale.ENGLISH);
    assertThat(days(chart, CRITICAL))
        .containsExactly("2026-01-01 – 2026-01-21", "2026-01-21 – 2026-02-20");
    assertThat(days(chart, OTHER)).containsExactly("2026-01-01 – 2026-01-06");
  }

  @Test
  void a_step_that_may_be_late_has_an_outline_that_long() {
    XYChart chart = GanttChart.of(Roads.shortRoad(), Locale.ENGLISH);
    assertThat(days(chart, SLACK)).containsExactly("2026-01-06 – 2026-01-21");
  }

  @Test
  void what_is_done_is_a_mark_on_its_day_and_the_day_of_a_step_a_triangle_on_its_tip() {
    XYChart chart = GanttChart.of(Roads.shortRoad(), Locale.ENGLISH);
    assertThat(day(corners(chart, "done").get(0).get(1))).isEqualTo("2025-12-01");
    assertThat(day(corners(chart, "such a day that is missed").get(0).get(2)))
        .isEqualTo("2026-01-15");
    assertThat(day(corners(chart, "day by which the step is to be done").get(0).get(2)))
        .isEqualTo("2026-01-10");
    assertThat(days(chart, "seen from this day")).containsExactly("2026-01-01 – 2026-01-01");
  }

  @Test
  void critical_steps_are_told_apart_in_grey_too() {
    XYChart chart = GanttChart.of(Roads.shortRoad(), Locale.ENGLISH);
    assertThat(Looks.lightness(chart.getSeries(OTHER).getFillColor()))
        .isGreaterThan(Looks.lightness(chart.getSeries(CRITICAL).getFillColor()) + 0.4);
  }

  @Test
  void the_last_day_of_the_status_is_a_line_with_its_name() {
    XYChart chart = GanttChart.of(Roads.toCity(), Towns.VIETNAMESE);
    assertThat(days(chart, "hạn theo luật")).containsExactly("2025-06-30 – 2025-06-30");
    assertThat(String.join(" ", Looks.texts(chart)))
        .contains(
            "hạn theo luật 30/06/2025",
            "Hạn theo luật 30/06/2025: ngày cuối còn loại đơn vị này (",
            "R01 Quy hoạch chung đô thị được phê duyệt",
            "31/01/2023 – 31/01/2024; găng",
            "lỡ hạn 31/12/2025");
    assertThat(GanttChart.of(Roads.shortRoad(), Locale.ENGLISH).getSeries("legal deadline"))
        .isNull();
  }

  @Test
  void a_step_without_a_date_is_named_and_drawn_nowhere() {
    XYChart chart = GanttChart.of(Roads.withoutAnEnd(), Locale.ENGLISH);
    assertThat(days(chart, OTHER)).hasSize(1);
    assertThat(chart.getSeries(SLACK)).isNull();
    assertThat(chart.getSeries("day by which the step is to be done")).isNull();
    assertThat(String.join(" ", Looks.texts(chart)))
        .contains("Without a date, so not drawn", "C step: no date: nobody knows how long");
    assertThat(GanttChart.inWords(Roads.withoutAnEnd(), Locale.ENGLISH))
        .startsWith("Thị xã: all is done on ? by the likely days;")
        .contains("begins on 1 January 2026; nobody knows how long it takes; by 30 June 2026.");
  }

  @Test
  void what_it_shows_is_said_with_every_step() {
    assertThat(GanttChart.inWords(Roads.shortRoad(), Locale.ENGLISH))
        .startsWith("Thị xã: all is done on 20 February 2026 by the likely days;")
        .contains("As seen from 1 January 2026; 3 of 4 steps are left.")
        .contains("A step: done on 1 December 2025.")
        .contains("1 January 2026 – 21 January 2026; critical; misses 15 January 2026.")
        .endsWith(
            "C step: 1 January 2026 – 6 January 2026; may be 15 days late; by 10 January 2026. D"
                + " step: 21 January 2026 – 20 February 2026; critical.");
  }

  @Test
  void a_long_road_stands_on_leaves() {
    assertThat(GanttChart.leaves(Roads.toCity(), Locale.ENGLISH)).hasSize(2);
    assertThat(GanttChart.leaves(Roads.shortRoad(), Locale.ENGLISH)).hasSize(1);
  }

  private static List<List<Point2D>> corners(XYChart chart, String series) {
    return Looks.corners(chart.getSeries(series));
  }

  private static List<String> days(XYChart chart, String series) {
    return corners(chart, series).stream()
        .map(each -> day(each.get(0)) + " – " + day(each.get(1)))
        .toList();
  }

  private static String day(Point2D point) {
    return LocalDate.ofEpochDay(Math.round(point.getX())).toString();
  }
}
