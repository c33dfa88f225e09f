package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

class MilestoneBoardTest {
  @Test
  void each_standing_has_a_mark_of_its_own() {
    XYChart chart = MilestoneBoard.of(Roads.targetsAlone(), Locale.ENGLISH);
    assertThat(chart.getSeriesCollection())
        .extracting(XYSeries::getName)
        .contains("disc", "triangle", "cross", "ring", "rules");
    // In the legend and in the cells: a cross is two strokes, a ring twelve.
    assertThat(Looks.corners(chart.getSeries("disc"))).hasSize(2);
    assertThat(Looks.corners(chart.getSeries("triangle"))).hasSize(2);
    assertThat(Looks.corners(chart.getSeries("cross"))).hasSize(4);
    assertThat(Looks.corners(chart.getSeries("ring"))).hasSize(48);
  }

  @Test
  void a_target_says_what_is_wanted_by_when_and_what_is_known() {
    List<String> texts = Looks.texts(MilestoneBoard.of(Roads.targetsAlone(), Towns.VIETNAMESE));
    assertThat(String.join(" ", texts))
        .contains(
            "Thị xã: 5 mục tiêu và 0 bước của lộ trình, tính đến ngày 01/01/2026",
            "M (mục tiêu)",
            "cần 85 %, hạn 31/12/2025",
            "đã đạt 84,5 % (báo chí), còn thiếu 0,5 %",
            "chưa ai công bố đạt bao nhiêu",
            "mục tiêu không có con số, không đặt hạn",
            "Chưa xác định: mục tiêu không có con số để xét");
  }

  @Test
  void what_somebody_assumed_is_marked() {
    assertThat(Looks.texts(MilestoneBoard.of(Roads.targetsAlone(), Locale.ENGLISH)))
        .anyMatch(each -> each.contains("ASSUMED"));
  }

  @Test
  void steps_stand_beside_targets() {
    assertThat(MilestoneBoard.inWords(Roads.shortRoad(), Locale.ENGLISH))
        .isEqualTo(
            "Thị xã: no target and 4 steps of the road, as of 1 January 2026. met: 1 (A). on track:"
                + " 1 (C). late: 1 (B). unknown: 1 (D). undetermined: 0.");
  }

  @Test
  void a_target_about_a_status_that_ended_says_so_and_keeps_its_mark() {
    String vietnamese =
        String.join(" ", Looks.texts(MilestoneBoard.of(Roads.today(), Towns.VIETNAMESE)));
    assertThat(vietnamese)
        .contains(
            "trễ hạn: 2",
            "01/07/2025: không còn thành phố thuộc tỉnh (Luật 72/2025/QH15, Điều 1(1)).",
            "không còn thành phố thuộc tỉnh từ 01/07/2025 (Luật 72/2025/QH15, Điều 1(1)), nên không"
                + " thể đạt được nữa",
            "06/07/2027 – 26/08/2027 không còn cơ sở pháp lý");
    assertThat(MilestoneBoard.inWords(Roads.today(), Locale.ENGLISH))
        .contains(
            "1 July 2025: no unit can become a city under a province any more",
            "T02: no unit can be a city under a province since 1 July 2025 (Law 72/2025/QH15,"
                + " art. 1(1)), so it cannot be reached any more.");
    assertThat(
            String.join(" ", Looks.texts(MilestoneBoard.of(Roads.shortRoad(), Towns.VIETNAMESE))))
        .doesNotContain("không còn");
  }

  @Test
  void many_stand_on_leaves() {
    assertThat(MilestoneBoard.leaves(Roads.today(), Locale.ENGLISH)).hasSize(3);
    assertThat(MilestoneBoard.leaves(Roads.shortRoad(), Locale.ENGLISH)).hasSize(1);
  }
}
