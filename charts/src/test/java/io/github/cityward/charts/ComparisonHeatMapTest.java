package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Points;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knowm.xchart.XYChart;

class ComparisonHeatMapTest {
  @ParameterizedTest
  @CsvSource({
    "0, NONE",
    "0.0000000001, UNDER_25",
    "1.9999999999, UNDER_25",
    "2, UNDER_50",
    "4, UNDER_75",
    "6, UNDER_100",
    "7.9999999999, UNDER_100",
    "8, ALL"
  })
  void a_field_is_as_dark_as_the_share_of_the_maximum_and_all_and_none_look_like_nothing_else(
      String points, Shade shade) {
    assertThat(Shade.of(Points.parse(points), Points.parse("8"))).isEqualTo(shade);
  }

  @Test
  void of_a_criterion_without_points_there_is_no_share() {
    assertThat(Shade.of(Points.ZERO, Points.ZERO)).isEqualTo(Shade.NONE);
  }

  @Test
  void each_shade_is_darker_than_the_one_before_in_grey_too() {
    double before = 1.1;
    for (Shade each : Shade.values()) {
      double lightness = Looks.lightness(each.color().in(Theme.LIGHT));
      assertThat(lightness).as(each.name()).isLessThan(before - 0.09);
      before = lightness;
    }
  }

  @Test
  void lines_on_a_field_are_told_from_it_in_grey_too() {
    XYChart chart = ComparisonHeatMap.of(Comparisons.five(), Locale.ENGLISH);
    double dark = Looks.lightness(chart.getSeries("dark slants").getLineColor());
    for (Shade each : Shade.values()) {
      double line = each.isDark() ? 1 : dark;
      assertThat(Math.abs(Looks.lightness(each.color().in(Theme.LIGHT)) - line))
          .as(each.name())
          .isGreaterThan(0.35);
    }
  }

  /**
   * The complete town has one dark field in each of three criteria. Of the other, I and III may be
   * anything from none to all, and II lies between 11.44 of 20 points, above half, and 19.08.
   */
  @Test
  void what_is_certain_is_one_field_and_what_is_not_is_two_halves() {
    XYChart chart = ComparisonHeatMap.of(Comparisons.two(), Locale.ENGLISH);
    assertThat(fields(chart, "100 %")).isEqualTo(3 + 2);
    assertThat(fields(chart, "no points")).isEqualTo(2);
    assertThat(fields(chart, "50 to under 75 %")).isEqualTo(1);
    assertThat(fields(chart, "75 to under 100 %")).isEqualTo(1);
    double whole = width(chart, "100 %", 0);
    assertThat(width(chart, "no points", 0)).isEqualTo(whole / 2);
    // What is certain is at the left, and lines slant where it ends.
    assertThat(left(chart, "light slants")).isEqualTo(left(chart, "no points") + whole / 2);
  }

  @Test
  void every_field_says_its_points_its_rank_and_has_the_mark_of_its_verdict() {
    XYChart chart = ComparisonHeatMap.of(Comparisons.two(), Towns.VIETNAMESE);
    assertThat(Looks.texts(chart))
        .containsSubsequence("Đủ Đầy", "hạng 1", "15", "hạng 1", "20", "hạng 1", "65", "hạng 1")
        .containsSubsequence("Trảng Bàng", "hạng 2", "0–15", "11,4395–19,0758", "hạng 2", "0–65");
    // One of each mark stands in the legend.
    assertThat(fields(chart, "disc")).isEqualTo(1 + 3);
    assertThat(fields(chart, "ring")).isEqualTo(12 * (1 + 3)); // twelve dashes
    assertThat(fields(chart, "cross")).isEqualTo(2); // two strokes
  }

  @Test
  void criteria_that_have_no_room_side_by_side_stand_below() {
    List<String> texts = Looks.texts(ComparisonHeatMap.of(Comparisons.six(), Locale.ENGLISH));
    assertThat(texts).containsSubsequence("A", "B", "C", "Near", "D", "E", "F", "Near");
  }

  @Test
  void many_towns_stand_on_leaves() {
    assertThat(ComparisonHeatMap.leaves(Comparisons.fifteen(), Locale.ENGLISH))
        .extracting(XYChart::getTitle)
        .containsExactly("Towns by criterion (sheet 1 of 2)", "Towns by criterion (sheet 2 of 2)");
  }

  @Test
  void the_words_say_every_criterion_of_each_town() {
    assertThat(ComparisonHeatMap.inWords(Comparisons.two(), Locale.ENGLISH))
        .endsWith(
            "Trảng Bàng (rank 2; data tier D; no data: 87 %): I 0–15, maximum 15, undetermined, rank 1–2; II 11.4395–19.0758,"
                + " maximum 20, undetermined, rank 2; III 0–65, maximum 65, undetermined, rank 1–2.");
  }

  private static int fields(XYChart chart, String series) {
    return Looks.corners(chart.getSeries(series)).size();
  }

  private static double left(XYChart chart, String series) {
    return Looks.corners(chart.getSeries(series)).stream()
        .flatMap(List::stream)
        .mapToDouble(Point2D::getX)
        .min()
        .orElseThrow();
  }

  private static double width(XYChart chart, String series, int number) {
    var corners = Looks.corners(chart.getSeries(series)).get(number);
    return corners.get(1).getX() - corners.get(0).getX();
  }
}
