package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

class ReadinessChartTest {
  @Test
  void the_shares_of_each_year_are_drawn_end_to_end_and_fill_its_bar() {
    XYChart chart = ReadinessChart.of(Simulations.threeYears(), Locale.ENGLISH);
    assertThat(Looks.ends(chart, "met")).containsExactly("0–25", "0–64");
    assertThat(Looks.ends(chart, "undetermined")).containsExactly("0–25", "25–50", "64–89");
    assertThat(Looks.ends(chart, "not met")).containsExactly("25–100", "50–100", "89–100");
  }

  @Test
  void a_bracket_is_one_standard_error_on_either_side_of_where_a_share_ends() {
    XYChart chart = ReadinessChart.of(Simulations.threeYears(), Locale.ENGLISH);
    List<Point2D> first = Looks.corners(chart.getSeries("standard error")).get(0);
    // Not met are 75 % of 1,000 draws in 2026: the error is the root of 0.75 × 0.25 / 1,000, 1.37
    // %.
    assertThat(first.get(0).getX()).isCloseTo(25 - 1.3693, within(1e-4));
    assertThat(first.get(1).getX()).isCloseTo(25 + 1.3693, within(1e-4));
    // A bracket is a line and its two ends: one in 2026, where no draw is met, two in other years.
    assertThat(Looks.corners(chart.getSeries("standard error"))).hasSize(5 * 3);
  }

  @Test
  void draws_that_all_agree_have_no_bracket() {
    XYChart chart = ReadinessChart.of(Simulations.allAlike(), Locale.ENGLISH);
    assertThat(Looks.ends(chart, "met")).containsExactly("0–100", "0–100");
    assertThat(chart.getSeriesCollection())
        .extracting(XYSeries::getName)
        .doesNotContain("standard error", "not met", "undetermined");
  }

  @Test
  void undetermined_looks_neither_like_met_nor_like_not_met_in_grey_too() {
    XYChart chart = ReadinessChart.of(Simulations.threeYears(), Locale.ENGLISH);
    double met = lightness(chart, "met");
    double notMet = lightness(chart, "not met");
    assertThat(notMet).isGreaterThan(met + 0.2);
    assertThat(lightness(chart, "undetermined")).isGreaterThan(notMet + 0.2);
    assertThat(chart.getSeries("undetermined").getLineStyle().getDashArray()).isNotNull();
    assertThat(chart.getSeries("met").getLineStyle().getDashArray()).isNull();
  }

  @Test
  void the_shares_are_said_with_their_errors_and_what_they_rest_on() {
    XYChart chart = ReadinessChart.of(Simulations.threeYears(), Towns.VIETNAMESE);
    assertThat(chart.getXAxisTitle()).isEqualTo("tỷ lệ số lượt mô phỏng, %");
    assertThat(String.join(" ", Looks.texts(chart)))
        .contains(
            "Tỷ lệ số lượt mô phỏng mà đô thị đạt, theo năm",
            "Trảng Bàng: Đô thị loại III theo 111/2025/UBTVQH15 cho mọi năm, vào ngày cuối mỗi năm;"
                + " 1.000 lượt mô phỏng, số khởi tạo 7",
            "Giá trị của 2 chỉ tiêu phân phối như đã cho hoặc như dự báo: các tỷ lệ chỉ đúng nếu"
                + " thật như vậy. Các chỉ tiêu đó không phụ thuộc nhau.",
            "2026: đạt 0 %; chưa xác định 25 % ± 1,4 %; chưa đạt 75 % ± 1,4 %");
  }

  @Test
  void the_words_say_each_year() {
    assertThat(ReadinessChart.inWords(Simulations.threeYears(), Locale.ENGLISH))
        .startsWith(
            "Trảng Bàng: Class III urban area under 111/2025/UBTVQH15 in all years, on the last day"
                + " of each; 1,000 draws with seed 7. The values of 2 quantities fall as was given")
        .endsWith("2028: met 64 % ± 1.5 %; undetermined 25 % ± 1.4 %; not met 11 % ± 0.99 %.");
  }

  @Test
  void what_is_assumed_or_unverified_is_said_above_the_bars() {
    assertThat(ReadinessChart.inWords(Simulations.acceptingUnverified(), Locale.ENGLISH))
        .contains(
            "ASSUMED values, published by nobody, are in the town’s data: of 21 quantities.",
            "Figures of the law that are UNVERIFIED are in use.",
            "No value is uncertain, so all draws are alike.",
            "the standard errors are too large.");
  }

  @Test
  void many_years_stand_on_leaves_that_hold_each_once() {
    assertThat(ReadinessChart.leaves(Simulations.undetermined(17), Locale.ENGLISH))
        .extracting(each -> Looks.ends(each, "undetermined").size())
        .containsExactly(12, 5);
    assertThat(ReadinessChart.leaves(Simulations.undetermined(16), Locale.ENGLISH)).hasSize(1);
  }

  private static double lightness(XYChart chart, String series) {
    return Looks.lightness(chart.getSeries(series).getFillColor());
  }
}
