package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Comparison;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

class RankedIntervalChartTest {
  @Test
  void bars_stand_in_the_order_of_the_ranks_each_from_its_least_to_its_most() {
    XYChart chart = RankedIntervalChart.of(Comparisons.two(), Locale.ENGLISH);
    // The complete town earns 100; of the other 6.8423511111 + 4.5971236023 points are certain, and
    // of 100 it cannot earn the 20 - 19.0757805609 that its density has lost already.
    assertThat(xs(chart, "earned for certain")).containsExactly(0.0, 100.0, 0.0, 11.4394747134);
    assertThat(xs(chart, "may be earned besides, not known"))
        .containsExactly(11.4394747134, 99.0757805609);
    assertThat(xs(chart, "minimum to be reached")).containsExactly(75.0, 75.0);
    assertThat(xs(chart, "maximum")).containsExactly(100.0, 100.0);
  }

  @Test
  void a_rank_is_a_range_where_scores_overlap() {
    List<String> texts = Looks.texts(RankedIntervalChart.of(Comparisons.fifteen(), Locale.ENGLISH));
    assertThat(texts.stream().filter(each -> each.contains("rank 1–15"))).hasSize(15);
    assertThat(Looks.texts(RankedIntervalChart.of(Comparisons.two(), Towns.VIETNAMESE)))
        .containsSubsequence(
            "Đủ Đầy: hạng 1",
            "100 điểm: đạt (kết luận chung)",
            "Trảng Bàng: hạng 2",
            "11,4395–99,0758 điểm: chưa xác định (kết luận chung)",
            "số liệu bậc D; chưa có số liệu: 87 %");
  }

  @Test
  void what_nobody_published_is_said_above_the_bars_and_at_the_town() {
    List<String> texts = Looks.texts(RankedIntervalChart.of(Comparisons.five(), Locale.ENGLISH));
    assertThat(String.join(" ", texts))
        .contains(
            "ASSUMED values, published by nobody, are in use for 2 of 5 towns; each says what share"
                + " of the maximum points rests on them.",
            "Figures of the law that are UNVERIFIED are in use.");
    // Clean water gives 3 of 100 points.
    assertThat(texts.stream().filter("ASSUMED values: 3 %"::equals)).hasSize(2);
    assertThat(texts.stream().filter("data tier D; no data: 97 %"::equals)).hasSize(5);
  }

  @Test
  void rules_that_are_not_the_law_are_said_above_the_bars_and_in_words() {
    String said = "ILLUSTRATIVE: the rules are a what-if, not the law.";
    assertThat(Looks.texts(RankedIntervalChart.of(Comparisons.illustrative(), Locale.ENGLISH)))
        .contains(said);
    assertThat(Looks.texts(ComparisonHeatMap.of(Comparisons.illustrative(), Locale.ENGLISH)))
        .contains(said);
    assertThat(RankedIntervalChart.inWords(Comparisons.illustrative(), Locale.ENGLISH))
        .contains(said);
  }

  @Test
  void many_towns_stand_on_leaves_that_hold_each_once() {
    Comparison fifteen = Comparisons.fifteen();
    assertThat(RankedIntervalChart.leaves(fifteen, Locale.ENGLISH))
        .extracting(XYChart::getTitle)
        .containsExactly(
            "Ranking by the total, against its minimum and maximum (sheet 1 of 2)",
            "Ranking by the total, against its minimum and maximum (sheet 2 of 2)");
    assertThat(RankedIntervalChart.leaves(fifteen, Locale.ENGLISH).stream())
        .extracting(each -> xs(each, "maximum").size())
        .containsExactly(8, 7);
    assertThat(RankedIntervalChart.leaves(Comparisons.five(), Locale.ENGLISH)).hasSize(1);
  }

  @Test
  void the_words_say_rank_points_line_and_verdict_of_each_town() {
    assertThat(RankedIntervalChart.inWords(Comparisons.two(), Locale.ENGLISH))
        .startsWith(
            "2 towns: Class III urban area under 111/2025/UBTVQH15, as of 30 June 2026. Data are"
                + " missing for 1 of 2 towns")
        .endsWith(
            "Đủ Đầy: rank 1 (data tier A): points 100, minimum 75, maximum 100: met (overall"
                + " verdict). Trảng Bàng: rank 2 (data tier D; no data: 87 %): points"
                + " 11.4395–99.0758, minimum 75, maximum 100: undetermined (overall verdict).");
  }

  @Test
  void standards_that_are_counted_are_ranked_by_how_many_are_met() {
    assertThat(Looks.texts(RankedIntervalChart.of(Comparisons.wards(), Locale.ENGLISH)))
        .contains(
            "Ranking by the standards met, of how many are needed",
            "Standards met: 5–8; not met (overall verdict)");
  }

  /** {@return where its bars or lines begin and end} */
  private static List<Double> xs(XYChart chart, String series) {
    return Looks.corners(chart.getSeries(series)).stream()
        .flatMap(
            shape ->
                Arrays.stream(shape.stream().mapToDouble(each -> each.getX()).distinct().toArray())
                    .boxed())
        .map(x -> Math.round(x * 1e10) / 1e10)
        .toList();
  }
}
