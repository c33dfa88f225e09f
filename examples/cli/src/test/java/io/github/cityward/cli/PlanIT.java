package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command {@code plan}. The cheapest projects of the illustrative town were found by another
 * program: all choices within each group of standards that share projects, their Pareto frontiers
 * added up in fractions, over the figures of Table 2A.
 */
class PlanIT {
  private static final String TOWN = Run.town("trang-bang-illustrative");
  private static final String TIMED = Run.town("do-thi-minh-hoa");

  @Test
  void the_cheapest_projects_are_found_and_assessed_again() {
    Run run = Run.of("plan", TOWN, "--by", "2029", "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.json())
        .containsEntry("schema", "cityward.plan/1")
        .containsEntry("status", "UNDETERMINED")
        .containsEntry("cost", "524.3")
        .containsEntry("bound", "524.3")
        .containsEntry("projects.0", "P03")
        .containsEntry("projects.1", "X04")
        .containsEntry("projects.2", "X09")
        .containsEntry("projects.3", "X10")
        .containsEntry("projects.4", "X11")
        .containsEntry("projects.5", "X23")
        .doesNotContainKey("projects.6")
        .containsEntry("leftOut.0.id", "P04")
        .containsEntry("leftOut.0.reason", "NO_EFFECT")
        .containsEntry("leftOut.1.id", "P05")
        .containsEntry("leftOut.1.reason", "NO_COST")
        .containsEntry("before.verdict", "NOT_MET")
        .containsEntry("assessment.schema", "cityward.assessment/1")
        .containsEntry("assessment.date", "2029-12-31")
        .containsEntry("assessment.verdict", "UNDETERMINED")
        .containsEntry("assessment.standards", "MET")
        .containsEntry("obstacles.0.code", "UNITS")
        .containsEntry("obstacles.0.proven", "true")
        .containsEntry("assessment.criteria.2.points.low", "48.0915277778");
  }

  @Test
  void a_budget_that_is_too_small_is_told_by_how_much() {
    Run run = Run.of("plan", TOWN, "--by", "2029", "--budget", "500", "--lang", "en");
    assertThat(run.status()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("NOT REACHED by any choice of the projects")
        .contains("The budget is short by 24.3 billion VND: the cheapest way costs 524.3.");
  }

  @Test
  void a_line_out_of_reach_is_named_with_the_most_it_comes_to() {
    Run run = Run.of("plan", TOWN, "--by", "2027");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("KHÔNG ĐẠT, dù chọn dự án nào.")
        .contains("Nhóm tiêu chí III nhiều nhất được 47,6524, trong khi cần 48.");
  }

  @Test
  void what_is_missing_keeps_a_plan_undetermined() {
    Run run = Run.of("plan", Run.town("trang-bang"), "--by", "2029");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("CHƯA XÁC ĐỊNH. Không cách chọn dự án nào chắc chắn đạt;")
        .contains("với 0 tỷ đồng, không cần dự án nào, có thể đạt.")
        .contains("Tổng điểm nhiều nhất là 11,4395–99,0758, trong khi cần 75.");
  }

  @Test
  void each_project_has_a_row_that_says_what_became_of_it() {
    Run run = Run.of("plan", TOWN, "--by", "2029", "--format", "csv");
    assertThat(run.out())
        .startsWith("id,name,cost,ready,state,reason")
        .contains("X23,Hoàn thiện và thực hiện quy chế quản lý kiến trúc,3,2028-12-31,CHOSEN,")
        .contains(",2028-12-31,NOT_CHOSEN,")
        .contains(",2030-12-31,LATE,")
        .contains(",LEFT_OUT,NO_COST");
    assertThat(Run.of("plan", TOWN, "--by", "2029", "--format", "markdown").out())
        .startsWith("# Thị xã Trảng Bàng (minh họa, số liệu giả định): Đô thị loại III")
        .contains("| được chọn |");
  }

  /** 184 of 500 days of 90 billion, 316 of them; 366 of 480 days of 85 billion, 114 of them. */
  @Test
  void projects_start_one_after_the_other_where_a_year_has_too_little_money() {
    Run run = Run.of("plan", TIMED, "--by", "2029", "--budget-per-year", "80", "--format", "json");
    assertThat(run.json())
        .containsEntry("status", "OPTIMAL")
        .containsEntry("cost", "175")
        .containsEntry("schedule.0.id", "V1")
        .containsEntry("schedule.0.start", "2026-07-01")
        .containsEntry("schedule.0.ready", "2027-11-13")
        .containsEntry("schedule.1.id", "V3")
        .containsEntry("schedule.1.start", "2028-01-01")
        .containsEntry("spending.0.year", "2026")
        .containsEntry("spending.0.cost", "33.12")
        .containsEntry("spending.1.cost", "56.88")
        .containsEntry("spending.1.running", "0.604")
        .containsEntry("spending.2.cost", "64.812")
        .containsEntry("spending.3.cost", "20.188")
        .containsEntry("spending.3.budget", "80")
        .containsEntry("priceYears.0", "2026");
  }

  @Test
  void each_year_has_a_row_with_what_is_spent_and_may_be() {
    Run run =
        Run.of(
            "plan",
            TIMED,
            "--by",
            "2029",
            "--budget-per-year",
            "2027=60",
            "--budget-per-year",
            "80");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("V1 90 01/07/2026 13/11/2027")
        .contains("2027 56,88 0,604 60")
        .contains("2028 64,812 4,5 80");
  }

  @Test
  void what_each_project_brings_is_drawn_if_that_is_asked_for(@TempDir Path folder) {
    Run run = Run.of("plan", TOWN, "--by", "2029", "--charts", folder.toString());
    assertThat(run.status()).isZero();
    assertThat(folder)
        .isDirectoryContaining("glob:**/waterfall-1.png")
        .isDirectoryContaining("glob:**/waterfall-2.svg");
  }

  @Test
  void what_is_wrong_with_the_options_is_told_together() {
    Run run =
        Run.of(
            "plan",
            TOWN,
            "--by",
            "soon",
            "--budget",
            "-5",
            "--time-limit",
            "0",
            "--budget-per-year",
            "27=5",
            "--budget-per-year",
            "30",
            "--budget-per-year",
            "-3",
            "--lang",
            "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--by: soon is not a year.")
        .contains("--budget: -5 is negative; --budget is 0 or more.")
        .contains("--budget-per-year: 27 is not a year.")
        .contains("--budget-per-year: 30 and -3 are budgets of the same years. Give one of them.")
        .contains("--budget-per-year: -3 is negative; --budget-per-year is 0 or more.")
        .contains("--time-limit: 0 seconds are no time to search.");
  }

  /** Draws, seed and share without projects are those of {@code simulate} in that year. */
  @Test
  void a_plan_holds_with_a_probability() {
    String[] draws = {"--draws", "100", "--seed", "7"};
    Run run =
        Run.of(
            List.of("plan", TOWN, "--by", "2029", "--probability", "0.9", "--format", "json"),
            draws);
    assertThat(run.status()).isZero();
    assertThat(run.json())
        .containsEntry("status", "UNDETERMINED")
        .containsEntry("probability.asked", "0.9")
        .containsEntry("probability.draws", "100")
        .containsEntry("probability.seed", "7");
    // What its units must reach besides is open in every draw.
    assertThat(run.json().get("probability.met")).isEqualTo("0");
    Run simulated =
        Run.of(
            List.of("simulate", TOWN, "--years", "2029", "--on", "2029-12-31", "--format", "csv"),
            draws);
    assertThat(simulated.out()).contains("\n2029," + run.json().get("probability.without") + ",");
  }

  @Test
  void a_plan_that_holds_with_a_probability_says_so_wherever_it_is_written() {
    assertThat(
            Run.of(
                    "plan",
                    TOWN,
                    "--by",
                    "2029",
                    "--probability",
                    "0.5",
                    "--draws",
                    "20",
                    "--format",
                    "markdown")
                .out())
        .contains(": Với xác suất ít nhất 50 %: Đô thị loại III vào ngày 31/12/2029:")
        .contains("| được chọn |");
  }

  @Test
  void a_probability_is_above_0_and_up_to_1_and_has_no_yearly_budget() {
    assertThat(Run.of("plan", TOWN, "--by", "2029", "--probability", "90", "--lang", "en").err())
        .contains("--probability: The chance 90 is not between 0 and 1. Write 0.4 for 40 %.");
    assertThat(
            Run.of(
                    "plan",
                    TOWN,
                    "--by",
                    "2029",
                    "--probability",
                    "1",
                    "--budget-per-year",
                    "9",
                    "--lang",
                    "en")
                .err())
        .contains("--probability and --budget-per-year do not go together.");
    assertThat(Run.of("plan", TOWN, "--by", "2029", "--draws", "9", "--lang", "en").err())
        .contains("--draws and --seed say by which draws --probability is judged.");
  }

  @Test
  void a_budget_of_a_year_after_the_goal_s_is_no_limit() {
    Run run = Run.of("plan", TOWN, "--by", "2029", "--budget-per-year", "2031=5", "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--budget-per-year: 2031=5 is a budget of a year after 2029");
  }
}
