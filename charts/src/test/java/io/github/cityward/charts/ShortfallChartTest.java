package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.town.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

class ShortfallChartTest {
  @Test
  void bars_are_as_long_as_the_points_that_are_missing() {
    XYChart chart = ShortfallChart.of(Towns.illustrative(), Locale.ENGLISH);
    // Roads 3.6 of 4, cemetery 45 of 50, drainage 2.4 of 3, wastewater 40 of 50, beds 22 of 30,
    // water 62 of 85: 90 %, 90 %, 80 %, 80 %, 73 %, 73 % of the threshold.
    assertThat(Looks.ends(chart, "short for certain if the ASSUMED value holds"))
        .containsExactly("0–4", "0–2", "0–2", "0–0.75", "0–3.75", "0–2");
  }

  @Test
  void the_order_is_that_of_the_shortfalls() {
    Assessment assessment = Towns.illustrative();
    List<String> names =
        assessment.shortfalls().stream()
            .map(each -> each.indicator().code() + " " + each.indicator().name().vi())
            .toList();
    assertThat(Looks.texts(ShortfallChart.of(assessment, Towns.VIETNAMESE)))
        .containsSubsequence(names);
  }

  @Test
  void what_may_be_short_comes_after_what_is_and_is_lighter_and_outlined() {
    Assessment assessment =
        Towns.assessor()
            .assess(
                Towns.facts("Nửa biết")
                    .observe(
                        "water.clean_piped",
                        LocalDate.of(2025, 6, 1),
                        "62",
                        Basis.OFFICIAL,
                        "report")
                    .build(),
                LocalDate.of(2026, 6, 30));
    XYChart chart = ShortfallChart.of(assessment, Locale.ENGLISH);
    assertThat(Looks.texts(chart))
        .containsSubsequence(
            "Short for certain: 1 standard",
            "2A.III.08 Population with piped clean water",
            "2 points: 62 % (official, 1 June 2025); at least 85 % needed; 23 percentage points missing",
            "May be short, not known: 20 standards",
            "2A.III.06 Transport hub",
            "up to 3 points: no value is known; at least “commune level” needed");
    XYSeries certain = chart.getSeries("Short for certain");
    XYSeries possible = chart.getSeries("May be short, not known");
    assertThat(Looks.lightness(possible.getFillColor()))
        .isGreaterThan(Looks.lightness(certain.getFillColor()) + 0.4);
    assertThat(possible.getLineColor()).isEqualTo(certain.getFillColor());
    assertThat(possible.getLineStyle().getDashArray()).isNotNull();
  }

  @Test
  void an_assumed_value_is_marked_at_its_standard() {
    XYChart chart = ShortfallChart.of(Towns.illustrative(), Towns.VIETNAMESE);
    XYSeries assumed = chart.getSeries("chắc chắn thiếu nếu giá trị GIẢ ĐỊNH đúng");
    assertThat(Looks.lightness(assumed.getFillColor())).isGreaterThan(0.9);
    assertThat(chart.getSeries("slants").getXData()).isNotEmpty();
    assertThat(Looks.texts(chart))
        .contains("chắc chắn thiếu nếu giá trị GIẢ ĐỊNH đúng")
        .contains(
            "hiện trạng: 62 % (GIẢ ĐỊNH, 31/12/2025); cần từ 85 % trở lên; thiếu 23 điểm phần trăm");
  }

  @Test
  void what_is_missing_is_said_to_be_missing() {
    assertThat(ShortfallChart.inWords(Towns.illustrative(), Towns.VIETNAMESE))
        .contains("Chắc chắn thiếu: 6 tiêu chuẩn: 2A.III.07 thiếu 4 điểm; 2A.III.12 thiếu 2 điểm;");
    assertThat(ShortfallChart.inWords(Towns.sparse(), Towns.VIETNAMESE))
        .contains("Có thể thiếu, vì chưa biết: 21 tiêu chuẩn: 2A.I.01 thiếu tối đa 5,5 điểm;");
  }

  @Test
  void nothing_short_is_said_in_words() {
    assertThat(Looks.texts(ShortfallChart.of(Towns.complete(), Towns.VIETNAMESE)))
        .contains("Không tiêu chuẩn nào còn thiếu: mọi tiêu chuẩn đều đạt điểm tối thiểu.");
  }
}
