package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

class CostFrontierChartTest {
  private static final String GOAL = "cheapest plan that reaches the goal";

  @Test
  void points_rise_in_steps_where_they_cost_more() {
    XYChart chart = CostFrontierChart.of(Plans.frontier(), Locale.ENGLISH);
    List<Point2D> steps = Looks.corners(chart.getSeries("steps")).get(0);
    assertThat(steps).extracting(Point2D::getX).containsExactly(0.0, 90.0, 90.0, 410.0, 410.0);
    assertThat(steps.get(1).getY()).isEqualTo(steps.get(0).getY());
    assertThat(steps.get(2).getY()).isGreaterThan(steps.get(1).getY());
    assertThat(steps.get(3).getY()).isEqualTo(steps.get(2).getY());
    // From 70 to 72.5 and from 72.5 to 76 points.
    assertThat(
            (steps.get(4).getY() - steps.get(3).getY())
                / (steps.get(2).getY() - steps.get(1).getY()))
        .isCloseTo(3.5 / 2.5, within(1e-9));
  }

  @Test
  void what_is_not_proven_is_hollow() {
    XYChart chart = CostFrontierChart.of(Plans.frontier(), Locale.ENGLISH);
    assertThat(Looks.corners(chart.getSeries("cheapest, proven"))).hasSize(2);
    assertThat(Looks.corners(chart.getSeries("cheapest that was found, not proven"))).hasSize(1);
    assertThat(Looks.lightness(chart.getSeries("cheapest, proven").getFillColor())).isLessThan(0.5);
  }

  @Test
  void the_plan_to_the_goal_is_marked_at_its_cost_and_the_minimum_is_a_line() {
    XYChart chart = CostFrontierChart.of(Plans.frontier(), Locale.ENGLISH);
    assertThat(Looks.corners(chart.getSeries(GOAL)).get(0).get(1).getX())
        .isCloseTo(524.3, within(1e-9));
    assertThat(Looks.corners(chart.getSeries("minimum to be reached"))).hasSize(1);
    XYChart without = CostFrontierChart.of(Plans.frontierOfNothing(), Locale.ENGLISH);
    assertThat(without.getSeries(GOAL)).isNull();
  }

  @Test
  void later_years_are_bars_as_long_as_they_cost() {
    XYChart chart = CostFrontierChart.of(Plans.frontier(), Locale.ENGLISH);
    List<Point2D> bar = Looks.corners(chart.getSeries("later")).get(0);
    assertThat(bar.get(1).getX()).isCloseTo(524.3, within(1e-9));
    assertThat(Looks.corners(chart.getSeries("later"))).hasSize(1);
  }

  @Test
  void costs_points_and_what_is_not_known_are_said() {
    assertThat(CostFrontierChart.inWords(Plans.frontier(), Towns.VIETNAMESE))
        .contains(
            "524,3 tỷ đồng, cho 6 dự án.",
            "Hết thời gian tìm: có thể còn mức cao hơn.",
            "0 tỷ đồng (+0): 70 điểm, chưa đạt; không dự án nào.",
            "90 tỷ đồng (+90): 72,5 điểm, chưa đạt; P03, X04, X09, X10, X11, X23.",
            "410 tỷ đồng (+410), chưa chứng minh, cần ít nhất 300: 76 điểm, chưa xác định;",
            "Rẻ hơn năm trước 24,3 tỷ đồng.",
            "KHÔNG ĐẠT, dù chọn dự án nào.");
  }

  @Test
  void standards_are_counted() {
    assertThat(CostFrontierChart.inWords(Plans.countedFrontier(), Locale.ENGLISH))
        .contains("standards met")
        .contains("No choice of projects brings more for certain than the highest here.");
  }
}
