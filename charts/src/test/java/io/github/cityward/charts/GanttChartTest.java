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
  private static final String NOWHERE = "không còn cơ sở pháp lý";
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
  void from_the_end_of_a_status_on_a_line_says_so_and_what_is_left_is_grey() {
    XYChart chart = GanttChart.of(Roads.today(), Towns.VIETNAMESE);
    assertThat(days(chart, "từ ngày này không còn loại đơn vị"))
        .containsExactly("2025-07-01 – 2025-07-01");
    assertThat(days(chart, NOWHERE)).hasSize(12).first().isEqualTo("2026-06-30 – 2026-08-29");
    assertThat(chart.getSeries("bước găng: chậm một ngày là đích chậm một ngày")).isNull();
    assertThat(Looks.texts(chart))
        .contains("01/07/2025: không còn thành phố thuộc tỉnh (Luật 72/2025/QH15, Điều 1(1))");
    assertThat(String.join(" ", Looks.texts(chart)))
        .contains(
            "Các bước còn lại của lộ trình thành lập thành phố không còn cơ sở pháp lý",
            "06/07/2027 – 26/08/2027; không còn cơ sở pháp lý; lỡ hạn 31/12/2025")
        .doesNotContain("2027; găng");
    assertThat(Looks.texts(GanttChart.of(Roads.today(), Locale.ENGLISH)))
        .contains(
            "1 July 2025: no unit can become a city under a province any more (Law 72/2025/QH15,"
                + " art. 1(1))");
  }

  @Test
  void a_step_over_the_end_of_a_status_is_grey_only_beyond_the_line() {
    XYChart chart = GanttChart.of(Roads.overTheEnd(), Locale.ENGLISH);
    assertThat(days(chart, CRITICAL)).containsExactly("2025-06-01 – 2025-07-01");
    assertThat(days(chart, "no legal basis any more")).containsExactly("2025-07-01 – 2025-07-31");
    assertThat(String.join(" ", Looks.texts(chart)))
        .contains("1 June 2025 – 31 July 2025; not done before 1 July 2025; critical");
  }

  @Test
  void the_deadline_that_was_asked_for_and_the_end_of_the_status_are_one_line() {
    XYChart chart = GanttChart.of(Roads.toCity(), Towns.VIETNAMESE);
    assertThat(chart.getSeries("từ ngày này không còn loại đơn vị")).isNull();
    assertThat(days(chart, "hạn theo luật")).hasSize(1);
    assertThat(Looks.texts(chart)).anyMatch(each -> each.startsWith("01/07/2025: không còn"));
  }

  @Test
  void a_road_without_such_a_status_has_no_line() {
    XYChart chart = GanttChart.of(Roads.shortRoad(), Towns.VIETNAMESE);
    assertThat(chart.getSeries("từ ngày này không còn loại đơn vị")).isNull();
    assertThat(chart.getSeries(NOWHERE)).isNull();
    assertThat(String.join(" ", Looks.texts(chart))).doesNotContain("không còn");
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
