package io.github.cityward.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanRowsTest {
  private static final LocalDate DAY = LocalDate.of(2029, 12, 31);
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @Test
  void each_project_has_a_row_those_of_the_plan_first() {
    ResultTable table = ResultTable.of(plan(), Locale.ENGLISH);
    assertThat(table.cells("id")).hasSize(35).startsWith("P03", "X04", "X09", "X10", "X11", "X23");
    assertThat(table.cells("state")).startsWith("CHOSEN").endsWith("LEFT_OUT");
    assertThat(table.rows())
        .contains(
            List.of("X10", "Nhà tang lễ Trảng Bàng", "45", "2027-12-31", "CHOSEN", ""),
            List.of("P10", "Khu đô thị dịch vụ Trảng Bàng", "", "", "LEFT_OUT", "NO_COST"));
  }

  @Test
  void a_document_says_what_the_plan_is_worth_and_where_it_comes_from() {
    assertThat(MarkdownText.of(ResultTable.of(plan(), VIETNAMESE), VIETNAMESE))
        .startsWith("# Thị xã Trảng Bàng (minh họa, số liệu giả định): Đô thị loại III vào ngày")
        .contains(
            "CHƯA XÁC ĐỊNH",
            "với 524,3 tỷ đồng cho 6 dự án",
            "đã chứng minh không có cách nào rẻ hơn",
            "2B.MEAN")
        .contains("| P10 | Khu đô thị dịch vụ Trảng Bàng |  |  | để ngoài | chưa biết chi phí |")
        .contains("| Chi phí, tỷ đồng |", "| 27,3 | 2026-12-31 | được chọn |  |")
        .contains("urban-111-2025-III");
  }

  private static Plan plan() {
    Town town =
        TownReader.readWhole(Path.of("..", "examples", "data", "trang-bang-illustrative"))
            .orElseThrow();
    return ExactPlanner.create()
        .plan(
            PlanTask.of(
                town, Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, DAY)), DAY));
  }
}
