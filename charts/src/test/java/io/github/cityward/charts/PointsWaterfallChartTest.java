package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

class PointsWaterfallChartTest {
  private static final String GAINED = "gained for certain";
  private static final String POSSIBLE = "more points may be earned at best";
  private static final String LOST = "lost for certain";

  @Test
  void each_bar_begins_where_the_one_before_it_ends() {
    Plan plan = Plans.optimal();
    XYChart chart = PointsWaterfallChart.of(plan, Locale.ENGLISH);
    List<String> expected = new ArrayList<>();
    Assessment before = plan.before();
    for (PlanStep each : plan.steps()) {
      expected.add(low(before) + "–" + low(each.assessment()));
      before = each.assessment();
    }
    assertThat(expected).hasSize(6);
    assertThat(Looks.ends(chart, GAINED)).isEqualTo(expected);
    assertThat(chart.getXAxisTitle()).isEqualTo("points");
  }

  @Test
  void the_line_to_be_reached_stands_at_every_bar() {
    XYChart chart = PointsWaterfallChart.of(Plans.optimal(), Locale.ENGLISH);
    assertThat(Looks.ends(chart, "minimum to be reached")).hasSize(8).containsOnly("75–75");
  }

  @Test
  void a_criterion_that_is_not_met_without_projects_has_a_leaf_of_its_own() {
    List<XYChart> leaves = PointsWaterfallChart.leaves(Plans.optimal(), Towns.VIETNAMESE);
    assertThat(leaves)
        .extracting(XYChart::getTitle)
        .containsExactly(
            "Mỗi dự án thêm bao nhiêu điểm, từ tổng điểm khi không có dự án",
            "Mỗi dự án thêm bao nhiêu điểm ở tiêu chí III");
    assertThat(Looks.ends(leaves.get(1), "mức tối thiểu phải đạt")).containsOnly("48–48");
  }

  @Test
  void where_the_total_is_an_interval_both_of_its_ends_move() {
    Plan plan = Plans.open();
    XYChart chart = PointsWaterfallChart.of(plan, Locale.ENGLISH);
    Assessment before = plan.before();
    Assessment less = plan.steps().get(0).assessment();
    Assessment more = plan.steps().get(1).assessment();
    assertThat(Looks.ends(chart, LOST)).containsExactly(low(less) + "–" + low(before));
    assertThat(Looks.ends(chart, GAINED)).containsExactly(low(less) + "–" + low(more));
    assertThat(chart.getSeries(POSSIBLE).getFillColor()).isEqualTo(Tone.POSSIBLE.in(Theme.LIGHT));
    assertThat(
            Looks.ends(chart, "may lie anywhere here, for want of data or of figures of the law"))
        .hasSize(4);
  }

  @Test
  void the_order_is_told_and_the_price_of_each_project() {
    assertThat(PointsWaterfallChart.inWords(Plans.optimal(), Towns.VIETNAMESE))
        .contains("Đô thị loại III vào ngày 31/12/2029: 524,3 tỷ đồng, cho 6 dự án.")
        .contains("theo thứ tự khác, con số có thể khác")
        .contains("X23 Hoàn thiện và thực hiện quy chế quản lý kiến trúc: 3 tỷ đồng, xong ngày")
        .contains(
            "69,0679–69,7043 điểm, chưa đạt; tối thiểu 75, tối đa 100; chưa đạt (kết luận chung)")
        .contains("75,396–76,0323 điểm, đạt. X04")
        .contains("Giá trị GIẢ ĐỊNH");
  }

  @Test
  void standards_are_counted_without_an_axis_of_halves() {
    Plan plan = Plans.counted();
    XYChart chart = PointsWaterfallChart.of(plan, Locale.ENGLISH);
    assertThat(chart.getStyler().isXAxisTicksVisible()).isFalse();
    assertThat(PointsWaterfallChart.inWords(plan, Locale.ENGLISH))
        .contains("+1 standards")
        .contains("no standards more");
  }

  @Test
  void a_plan_without_projects_says_where_the_town_stands_and_why() {
    assertThat(PointsWaterfallChart.inWords(Plans.infeasible(), Locale.ENGLISH))
        .contains("NOT REACHED by any choice of the projects")
        .contains("Criterion III comes to 47.6524 at most, and 48 are needed.")
        .doesNotContain("in another order");
    XYChart chart = PointsWaterfallChart.of(Plans.infeasible(), Locale.ENGLISH);
    assertThat(chart.getSeries(GAINED)).isNull();
  }

  private static String low(Assessment of) {
    return Looks.number(of.points().low().value().toDouble());
  }
}
