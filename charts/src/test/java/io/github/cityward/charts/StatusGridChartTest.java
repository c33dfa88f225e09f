package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Counts;
import io.github.cityward.assess.IndicatorScore;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

class StatusGridChartTest {
  @Test
  void every_standard_is_a_cell_with_its_value_its_points_and_its_state() {
    XYChart chart = StatusGridChart.of(Towns.illustrative(), Locale.ENGLISH);
    assertThat(text(chart))
        .contains(
            "2A.III.06 Transport hub province level (ASSUMED) 4 of 4 points: at the maximum",
            "2A.III.08 Population with piped clean water 62 % (ASSUMED) 0 of 3 points: not met");
  }

  @Test
  void a_value_that_nobody_has_is_said() {
    XYChart chart = StatusGridChart.of(Towns.sparse(), Towns.VIETNAMESE);
    assertThat(text(chart))
        .contains("2A.III.06 Đầu mối giao thông chưa có số liệu 0–4 trên 4 điểm: chưa rõ điểm");
  }

  @Test
  void standards_stand_in_the_order_of_the_law() {
    Assessment assessment = LongRules.inFewGroups();
    List<String> codes = assessment.indicators().map(each -> each.indicator().code()).toList();
    assertThat(codes).hasSize(63);
    assertThat(Looks.texts(StatusGridChart.of(assessment, Towns.VIETNAMESE)))
        .containsSubsequence(codes);
  }

  @Test
  void there_are_as_many_marks_as_the_assessment_counts_and_one_of_each_in_the_legend() {
    Assessment assessment = LongRules.inFewGroups();
    XYChart chart = StatusGridChart.of(assessment, Locale.ENGLISH);
    Counts counts = assessment.counts();
    // 63 standards take the six quantities in turn: 11 of the first three, 10 of the others; 95 %
    // is at the maximum, 85 % between, 80 % at the minimum, 50 % below, a range and none unknown.
    assertThat(counts).isEqualTo(new Counts(11, 11, 11, 0, 10, 20));
    assertThat(marks(chart, "disc")).isEqualTo(12);
    assertThat(marks(chart, "triangle")).isEqualTo(12);
    assertThat(marks(chart, "square")).isEqualTo(12);
    assertThat(marks(chart, "cross")).isEqualTo(2 * 11); // two strokes
    assertThat(marks(chart, "ring")).isEqualTo(12 * 21); // twelve dashes
    assertThat(Looks.texts(chart))
        .contains(
            "at the maximum: 11",
            "between minimum and maximum: 11",
            "at the minimum: 11",
            "not met: 10",
            "points not known: 20");
  }

  @Test
  void marks_differ_in_lightness_where_their_shapes_are_alike() {
    XYChart chart = StatusGridChart.of(LongRules.inFewGroups(), Locale.ENGLISH);
    double disc = Looks.lightness(chart.getSeries("disc").getFillColor());
    double triangle = Looks.lightness(chart.getSeries("triangle").getFillColor());
    double square = Looks.lightness(chart.getSeries("square").getFillColor());
    assertThat(triangle).isGreaterThan(disc + 0.2);
    assertThat(square).isGreaterThan(triangle + 0.2);
  }

  @Test
  void a_provision_that_decides_is_said() {
    Assessment assessment = Towns.heritage();
    IndicatorScore density = assessment.indicator("2A.II.04").orElseThrow();
    assertThat(density.reason()).hasToString("EXEMPT");
    XYChart chart = StatusGridChart.of(assessment, Locale.ENGLISH);
    assertThat(text(chart))
        .contains(
            "100 people/km² (official) 4.5 of 6 points: at the minimum"
                + " a provision does not consider the standard");
  }

  @Test
  void the_words_name_the_standards_of_each_state() {
    assertThat(StatusGridChart.inWords(Towns.illustrative(), Locale.ENGLISH))
        .contains(
            "Standards “at the maximum”: 3 (2A.I.01, 2A.II.05, 2A.III.06).",
            "Standards “not met”: 6 (2A.III.07, 2A.III.08, 2A.III.09, 2A.III.10, 2A.III.12,"
                + " 2A.III.14).",
            "Standards “points not known”: 1 (2A.II.03).");
    assertThat(StatusGridChart.inWords(Towns.complete(), Towns.VIETNAMESE))
        .contains("Tiêu chuẩn chưa đạt: 0.");
  }

  private static String text(XYChart chart) {
    return String.join(" ", Looks.texts(chart));
  }

  private static int marks(XYChart chart, String series) {
    return Looks.corners(chart.getSeries(series)).size();
  }
}
