package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

class CriterionChartTest {
  @Test
  void certain_and_possible_points_are_drawn_end_to_end() {
    XYChart chart = CriterionChart.of(Towns.sparse(), Locale.ENGLISH);
    // Only criterion II has points for certain: 6.8423511111 of population and 4.5971236023 of
    // density; it may earn 7 + 5.0757805609 + 7 at most.
    assertThat(xs(chart, "earned for certain")).containsExactly(0, 11.4394747134);
    assertThat(xs(chart, "may be earned besides, not known"))
        .containsExactly(0, 15, 11.4394747134, 19.0757805609, 65);
  }

  @Test
  void minimum_and_maximum_of_each_criterion_are_lines() {
    XYChart chart = CriterionChart.of(Towns.sparse(), Locale.ENGLISH);
    assertThat(xs(chart, "minimum to be reached")).containsExactly(11.5, 15.5, 48);
    assertThat(xs(chart, "maximum")).containsExactly(15, 20, 65);
  }

  @Test
  void what_is_certain_has_no_lighter_part() {
    XYChart chart = CriterionChart.of(Towns.complete(), Locale.ENGLISH);
    assertThat(chart.getSeriesCollection())
        .extracting(XYSeries::getName)
        .doesNotContain("may be earned besides, not known")
        .contains("earned for certain", "maximum", "minimum to be reached");
  }

  @Test
  void unknown_is_lighter_than_certain_and_outlined_in_its_colour() {
    XYChart chart = CriterionChart.of(Towns.sparse(), Locale.ENGLISH);
    XYSeries certain = chart.getSeries("earned for certain");
    XYSeries possible = chart.getSeries("may be earned besides, not known");
    assertThat(Looks.lightness(possible.getFillColor()))
        .isGreaterThan(Looks.lightness(certain.getFillColor()) + 0.4);
    assertThat(possible.getLineColor()).isEqualTo(certain.getFillColor());
  }

  @Test
  void every_name_verdict_and_line_is_said_in_vietnamese() {
    assertThat(Looks.texts(CriterionChart.of(Towns.sparse(), Towns.VIETNAMESE)))
        .contains(
            "Điểm theo tiêu chí, so với mức tối thiểu và tối đa",
            "Trảng Bàng: Đô thị loại III theo 111/2025/UBTVQH15, tính đến ngày 30/06/2026; số liệu bậc D",
            "I. Vai trò, vị trí và điều kiện phát triển kinh tế - xã hội",
            "11,4395–19,0758 điểm: chưa xác định",
            "tối thiểu 15,5",
            "tối đa 65");
  }

  @Test
  void assumed_values_are_said_above_the_bars() {
    assertThat(Looks.texts(CriterionChart.of(Towns.illustrative(), Towns.VIETNAMESE)))
        .contains("Giá trị GIẢ ĐỊNH, chưa ai công bố: 87 % điểm tối đa dựa vào đó.");
  }

  @Test
  void what_rests_on_assumed_values_is_lighter_and_comes_after_what_does_not() {
    XYChart chart = CriterionChart.of(Towns.illustrative(), Locale.ENGLISH);
    assertThat(Looks.ends(chart, "earned for certain")).containsExactly("0–11.439");
    XYSeries assumed = chart.getSeries("earned for certain if the ASSUMED values hold");
    assertThat(Looks.ends(chart, assumed.getName()))
        .containsExactly("0–13", "11.439–18.439", "0–37.628");
    assertThat(assumed.getFillColor()).isEqualTo(Tone.PAPER.in(Theme.LIGHT));
    assertThat(CriterionChart.inWords(Towns.illustrative(), Locale.ENGLISH))
        .contains("18.4395–19.0758, minimum 15.5, maximum 20: met; 7 points on ASSUMED values.");
  }

  @Test
  void unverified_figures_are_said_above_the_bars() {
    assertThat(Looks.texts(CriterionChart.of(Towns.acceptingUnverified(), Locale.ENGLISH)))
        .contains("Figures of the law that are UNVERIFIED are in use.");
  }

  @Test
  void a_name_of_any_length_and_content_stays_in_the_picture() {
    String name = "Thị trấn $\\alpha$ <b>=1+1</b>\n\t" + "Đ".repeat(300);
    Looks.assertWholeAndApart(CriterionChart.of(Towns.sparse(name), Towns.VIETNAMESE));
  }

  private static double[] xs(XYChart chart, String series) {
    return Arrays.stream(chart.getSeries(series).getXData())
        .map(x -> Math.round(x * 1e10) / 1e10)
        .distinct()
        .toArray();
  }
}
