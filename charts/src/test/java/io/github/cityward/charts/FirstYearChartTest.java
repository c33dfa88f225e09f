package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

class FirstYearChartTest {
  private static final String FIRST = "Ready for the first time";
  private static final String NEVER = "None of these years (not met or undetermined)";

  @Test
  void each_year_and_never_have_a_bar_as_long_as_their_share_of_the_draws() {
    XYChart chart = FirstYearChart.of(Simulations.threeYears(), Locale.ENGLISH);
    // In 2026 no draw is ready, so there is no bar.
    assertThat(Looks.ends(chart, FIRST)).containsExactly("0–25", "0–39");
    assertThat(Looks.ends(chart, NEVER)).containsExactly("0–36");
  }

  @Test
  void never_looks_like_no_year_in_grey_too() {
    XYChart chart = FirstYearChart.of(Simulations.threeYears(), Locale.ENGLISH);
    assertThat(Looks.lightness(chart.getSeries(NEVER).getFillColor()))
        .isGreaterThan(Looks.lightness(chart.getSeries(FIRST).getFillColor()) + 0.2);
  }

  @Test
  void a_town_that_is_open_in_every_draw_is_never_shown_as_ready() {
    XYChart chart = FirstYearChart.of(Simulations.undetermined(2), Locale.ENGLISH);
    assertThat(chart.getSeries(FIRST)).isNull();
    assertThat(Looks.ends(chart, NEVER)).containsExactly("0–100");
    assertThat(FirstYearChart.inWords(Simulations.undetermined(2), Locale.ENGLISH))
        .contains("10 % of the draws are ready by no year shown, half of them by no year shown")
        .endsWith("None of these years (not met or undetermined): 100 %.");
  }

  @Test
  void the_shares_are_said_with_their_errors_and_how_many_are_ready_up_to_then() {
    XYChart chart = FirstYearChart.of(Simulations.threeYears(), Towns.VIETNAMESE);
    assertThat(chart.getXAxisTitle()).isEqualTo("tỷ lệ số lượt mô phỏng, %");
    assertThat(String.join(" ", Looks.texts(chart)))
        .contains(
            "Năm đô thị đạt lần đầu",
            "10 % số lượt đạt muộn nhất vào 2027, một nửa vào 2028, 90 % vào không năm nào",
            "2027: lần đầu 25 % ± 1,4 %; tính đến năm đó 25 % ± 1,4 %",
            "2028: lần đầu 39 % ± 1,5 %; tính đến năm đó 64 % ± 1,5 %",
            "Không năm nào (chưa đạt hoặc chưa xác định): 36 % ± 1,5 %");
  }

  @Test
  void many_years_stand_on_leaves_and_never_on_the_last() {
    List<XYChart> leaves = FirstYearChart.leaves(Simulations.undetermined(16), Locale.ENGLISH);
    assertThat(leaves).hasSize(2);
    assertThat(leaves.get(0).getSeries(NEVER)).isNull();
    assertThat(Looks.ends(leaves.get(1), NEVER)).containsExactly("0–100");
    assertThat(FirstYearChart.leaves(Simulations.undetermined(15), Locale.ENGLISH)).hasSize(1);
  }
}
