package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

class TornadoChartTest {
  private static final String LOW = "the quantity at 5 %";
  private static final String HIGH = "the quantity at 95 %";
  private static final String OPEN =
      "may lie anywhere here, for want of data or of figures of the law";
  private static final String FLIP = "value at which the verdict turns";

  @Test
  void a_bar_goes_from_the_total_at_the_medians_to_the_total_at_an_end_the_widest_first() {
    XYChart chart = TornadoChart.of(Sensitivities.exact(), Locale.ENGLISH);
    // People move 92 to 99, water 97 to 100, the city 98 to 100; at the medians it is 100.
    assertThat(Looks.ends(chart, LOW)).containsExactly("92–100", "97–100", "98–100");
    assertThat(Looks.ends(chart, HIGH)).containsExactly("99–100");
    assertThat(chart.getSeries(OPEN)).isNull();
    assertThat(chart.getXAxisTitle()).isEqualTo("points");
  }

  @Test
  void the_line_to_be_reached_and_the_total_at_the_medians_stand_at_every_bar() {
    XYChart chart = TornadoChart.of(Sensitivities.exact(), Locale.ENGLISH);
    assertThat(Looks.ends(chart, "minimum to be reached"))
        .containsExactly("75–75", "75–75", "75–75");
    assertThat(Looks.ends(chart, "total with all at their medians"))
        .containsExactly("100–100", "100–100", "100–100");
  }

  @Test
  void where_the_total_is_an_interval_both_of_its_ends_move_and_between_them_it_is_open() {
    XYChart chart = TornadoChart.of(Sensitivities.open(), Locale.ENGLISH);
    assertThat(Looks.ends(chart, OPEN))
        .containsExactly("10.439–98", "11.439–99.076", "11.439–99.076", "12.439–99.5");
    assertThat(Looks.ends(chart, LOW)).containsExactly("10.439–11.439", "98–99.076");
    assertThat(Looks.ends(chart, HIGH)).containsExactly("11.439–12.439", "99.076–99.5");
    assertThat(chart.getSeries(OPEN).getLineStyle().getDashArray()).isNotNull();
  }

  /** From the turn at 170,070 to 95 %, 234,000, is the whole line: 5 % is 39.4 % of it. */
  @Test
  void the_value_at_which_the_verdict_turns_stands_on_the_line_of_the_values() {
    XYChart chart = TornadoChart.of(Sensitivities.exact(), Locale.ENGLISH);
    List<Point2D> mark = Looks.corners(chart.getSeries(FLIP)).get(0);
    double turn = mark.get(1).getX();
    List<Point2D> line =
        Looks.corners(chart.getSeries("values of the quantity from 5 % over the median to 95 %"))
            .get(0);
    double from = line.get(0).getX();
    double to = line.get(1).getX();
    assertThat((from - turn) / (to - turn))
        .isCloseTo((195_261.5 - 170_070) / (234_000 - 170_070), within(1e-9));
  }

  @Test
  void both_ends_of_a_bar_are_told_apart_in_grey_too() {
    XYChart chart = TornadoChart.of(Sensitivities.exact(), Locale.ENGLISH);
    assertThat(lightness(chart, LOW)).isGreaterThan(lightness(chart, HIGH) + 0.2);
  }

  @Test
  void values_totals_and_turns_are_said_in_vietnamese_with_their_units() {
    assertThat(
            String.join(" ", Looks.texts(TornadoChart.of(Sensitivities.exact(), Towns.VIETNAMESE))))
        .contains(
            "Mỗi chỉ tiêu tự nó làm tổng điểm thay đổi bao nhiêu",
            "Đô thị loại III theo 111/2025/UBTVQH15, tính đến ngày",
            "Khi tất cả ở trung vị: 100 điểm, đạt; tối thiểu 75, tối đa 100.",
            "Dân số đô thị (thường trú + tạm trú quy đổi) mức 5 %: 195.262 người thì được 92 điểm;"
                + " mức 95 %: 234.000 người thì được 99 điểm",
            "không còn chắc chắn đạt khi dưới 170.070 người",
            // The longest name there is, over two lines.
            "Đô thị thông minh mức độ 1, hoặc 50% đô thị loại II, III chống chịu khí hậu mức khá"
                + " trở lên",
            "riêng chỉ tiêu này không giá trị nào làm kết luận đảo ngược");
  }

  @Test
  void what_moves_nothing_is_named_without_a_bar() {
    XYChart chart = TornadoChart.of(Sensitivities.still(), Locale.ENGLISH);
    assertThat(chart.getSeriesCollection())
        .extracting(XYSeries::getName)
        .containsExactly("nothing");
    assertThat(TornadoChart.inWords(Sensitivities.still(), Locale.ENGLISH))
        .endsWith(
            "Between 5 % and 95 % these move nothing, and no value of one alone turns the verdict:"
                + " Population with piped clean water.");
  }

  @Test
  void standards_that_are_counted_are_told_as_standards_and_have_no_axis_of_halves() {
    XYChart chart = TornadoChart.of(Sensitivities.counted(), Locale.ENGLISH);
    assertThat(chart.getStyler().isXAxisTicksVisible()).isFalse();
    assertThat(TornadoChart.inWords(Sensitivities.counted(), Locale.ENGLISH))
        .contains("5 %: 10,000 people gives 4–7 standards met; 95 %: 40,000 people gives 5–8");
  }

  @Test
  void more_than_ten_quantities_stand_on_leaves() {
    assertThat(TornadoChart.leaves(Sensitivities.many(), Locale.ENGLISH)).hasSize(2);
    assertThat(TornadoChart.leaves(Sensitivities.still(), Locale.ENGLISH)).hasSize(1);
  }

  private static double lightness(XYChart chart, String series) {
    return Looks.lightness(chart.getSeries(series).getFillColor());
  }
}
