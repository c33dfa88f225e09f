package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

class SobolChartTest {
  private static final String ALONE = "from the quantity alone";
  private static final String TOGETHER = "from the quantity alone and together with others";

  @Test
  void each_quantity_has_both_shares_the_weightiest_first() {
    XYChart chart = SobolChart.of(Sensitivities.exact(), Locale.ENGLISH);
    assertThat(Looks.ends(chart, ALONE)).containsExactly("0–70", "0–10");
    assertThat(Looks.ends(chart, TOGETHER)).containsExactly("0–75", "0–20");
    assertThat(chart.getXAxisTitle()).isEqualTo("share of the variance, %");
  }

  @Test
  void a_bracket_reaches_over_95_percent_of_the_resamples_and_the_axis_over_all_brackets() {
    XYChart chart = SobolChart.of(Sensitivities.exact(), Locale.ENGLISH);
    List<List<Point2D>> brackets = Looks.corners(chart.getSeries("interval"));
    // Each is a line and its two ends.
    assertThat(brackets).hasSize(4 * 3);
    assertThat(brackets.get(0).get(0).getX()).isCloseTo(60, within(1e-9));
    assertThat(brackets.get(0).get(1).getX()).isCloseTo(80, within(1e-9));
    assertThat(brackets.get(3).get(1).getX()).isCloseTo(110, within(1e-9));
    assertThat(chart.getStyler().getXAxisMax()).isGreaterThan(110.0);
  }

  @Test
  void what_is_the_same_in_every_row_is_said_and_not_drawn() {
    XYChart chart = SobolChart.of(Sensitivities.still(), Locale.ENGLISH);
    assertThat(chart.getSeriesCollection())
        .extracting(XYSeries::getName)
        .containsExactly("nothing");
    assertThat(SobolChart.inWords(Sensitivities.still(), Locale.ENGLISH))
        .endsWith(
            "What moves the total: The total is 100 in every row: nothing that is uncertain moves"
                + " it. What decides between met and not met (met in 90 % of the rows,"
                + " undetermined in 5 %): It is met in every row: nothing that is uncertain decides"
                + " it.");
  }

  @Test
  void what_comes_to_less_than_half_a_percent_is_named_together() {
    assertThat(
            String.join(" ", Looks.texts(SobolChart.of(Sensitivities.exact(), Towns.VIETNAMESE))))
        .contains(
            "Kết quả bất định do đâu",
            "1.024 lần rút, số khởi tạo 7. Coi như các chỉ tiêu không phụ thuộc nhau.",
            "mức khá trở lên: riêng 70 % (từ 60 đến 80 %); cả phối hợp 75 % (từ 70 đến 110 %)",
            "Chưa đến nửa phần trăm, kể cả phối hợp: Dân số đô thị",
            "Lần rút nào cũng đạt: không số liệu bất định nào quyết định");
  }

  @Test
  void that_no_row_is_met_is_not_said_as_not_met() {
    assertThat(SobolChart.inWords(Sensitivities.open(), Locale.ENGLISH))
        .contains("It is not met for certain in any row: nothing that is uncertain decides it");
  }

  @Test
  void many_rows_stand_on_leaves_each_under_what_it_is_a_share_of() {
    List<XYChart> leaves = SobolChart.leaves(Sensitivities.many(), Locale.ENGLISH);
    assertThat(leaves).hasSize(3);
    assertThat(leaves.get(2).getTitle()).endsWith("(sheet 3 of 3)");
  }
}
