package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectWork;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a solver is given, and how its answer is taken. The town lacks 10,000 persons; A brings
 * 9,000 for 30, B 4,000 for 20, C 5,000 for 15.
 */
class SelectionTest {
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
  private static final PlanTask TASK = PlannerContract.task(6_000);

  private static Plan plan(PlanTask task, PortfolioSolver solver) {
    return ExactPlanner.create().using(solver).plan(task);
  }

  /** All may start on 1 January of 2027, 2028 or 2029 and take a year. */
  private static PlanTask started(String limit) {
    List<Project> projects =
        TASK.town().projects().stream()
            .map(each -> each.carriedOut(ProjectWork.starting(FIRST, 365).between(FIRST, null)))
            .toList();
    return PlanTask.of(TASK.town().planning(projects), TASK.assessor(), TASK.day())
        .within(YearlyBudget.of(Rational.parse(limit)));
  }

  @Test
  void a_solver_sees_candidates_and_what_they_earn() {
    List<Selection> seen = new ArrayList<>();
    Plan plan =
        plan(
            TASK,
            selection -> {
              seen.add(selection);
              return Selected.of(Map.of(0, 0, 2, 0), 45);
            });
    assertThat(plan).hasToString("OPTIMAL 45 bn VND [A, C]");
    Selection selection = seen.get(0);
    assertThat(selection.candidates()).extracting(Candidate::cost).containsExactly(30L, 20L, 15L);
    assertThat(selection.contributions())
        .filteredOn(each -> !each.candidates().isEmpty())
        .isNotEmpty()
        .allMatch(each -> each.candidates().equals(List.of(0, 1, 2)));
    assertThat(selection.yearlyLimits()).isEmpty();
    assertThat(selection.payments(1)).containsExactly(List.of());
    assertThat(selection.isMet(Map.of(0, 0, 1, 0))).isTrue();
    assertThat(selection.isMet(Map.of(1, 0, 2, 0))).isFalse();
    assertThat(selection.limit()).isEqualTo(ExactPlanner.USUAL_LIMIT);
  }

  @Test
  void with_yearly_budgets_it_sees_what_each_start_pays() {
    Plan plan =
        plan(
            started("30"),
            selection -> {
              assertThat(selection.yearlyLimits()).hasSize(4).containsOnly(30_000L);
              assertThat(selection.payments(2))
                  .containsExactly(
                      List.of(15_000L, 0L, 0L, 0L),
                      List.of(0L, 15_000L, 0L, 0L),
                      List.of(0L, 0L, 15_000L, 0L));
              assertThat(selection.startMatters(2)).isFalse();
              return selection.schedule(Set.of(0, 2), Duration.ofSeconds(10));
            });
    assertThat(plan.projects())
        .extracting(each -> each + " " + each.work().earliest())
        .containsExactly("A 2027-01-01", "C 2028-01-01");
  }

  @Test
  void what_no_year_can_pay_has_no_schedule() {
    Plan plan =
        plan(started("29"), selection -> selection.schedule(Set.of(0, 2), Duration.ofSeconds(10)));
    assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
  }

  @Test
  void a_bound_below_the_cost_proves_nothing() {
    Plan plan = plan(TASK, selection -> Selected.of(Map.of(0, 0, 1, 0), 40));
    assertThat(plan.status()).isEqualTo(PlanStatus.FEASIBLE);
    assertThat(plan.bound()).isEqualTo(Rational.of(40));
  }

  @Test
  void an_answer_that_does_not_reach_the_goal_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> plan(TASK, selection -> Selected.of(Map.of(1, 0, 2, 0), 35)))
        .withMessageStartingWith("The solver selects [B, C], which do not reach the goal");
  }

  @Test
  void an_answer_that_is_too_dear_for_a_year_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> plan(started("30"), any -> Selected.of(Map.of(0, 0, 2, 0), 45)))
        .withMessageContaining("too dear for a year");
  }

  @Test
  void an_answer_of_what_cannot_stand_together_is_refused() {
    List<Project> either =
        TASK.town().projects().stream().map(each -> each.asOneOf("homes")).toList();
    PlanTask task = PlanTask.of(TASK.town().planning(either), TASK.assessor(), TASK.day());
    assertThatIllegalStateException()
        .isThrownBy(() -> plan(task, selection -> Selected.of(Map.of(0, 0, 2, 0), 45)))
        .withMessageContaining("cannot stand together");
  }
}
