package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectWork;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The default planner keeps to the contract. */
class ExactPlannerTest extends PlannerContract {
  @Override
  protected Planner planner() {
    return ExactPlanner.create();
  }

  /** 10,000 persons are short; A and C bring 14,000 for 45, A and B 13,000 for 50. */
  @Test
  void the_cheapest_projects_that_suffice_are_chosen() {
    Plan plan = ExactPlanner.create().plan(task(6_000));
    assertThat(plan).hasToString("OPTIMAL 45 bn VND [A, C]");
    assertThat(plan.bound()).isEqualTo(Rational.of(45));
    assertThat(plan.notChosen()).extracting(Project::id).containsExactly("B");
  }

  /** A and C are one thing in two sizes. */
  @Test
  void of_a_group_only_one_is_chosen() {
    PlanTask task = task(6_000);
    List<Project> projects =
        task.town().projects().stream()
            .map(each -> each.id().equals("B") ? each : each.asOneOf("homes"))
            .toList();
    Plan plan =
        ExactPlanner.create()
            .plan(PlanTask.of(task.town().planning(projects), task.assessor(), task.day()));
    assertThat(plan).hasToString("OPTIMAL 50 bn VND [A, B]");
  }

  /** C grows over 1,000 days, of which 364 are over on the day: 1,820 of 5,000 persons. */
  @Test
  void what_grows_counts_as_far_as_it_has_grown() {
    PlanTask task = task(6_000);
    List<Project> projects =
        task.town().projects().stream()
            .map(
                each ->
                    each.id().equals("C")
                        ? each.carriedOut(
                            ProjectWork.readyOn(LocalDate.of(2030, 1, 1)).growingOver(1_000))
                        : each)
            .toList();
    PlanTask growing = PlanTask.of(task.town().planning(projects), task.assessor(), task.day());
    assertThat(ExactPlanner.create().plan(growing)).hasToString("OPTIMAL 45 bn VND [A, C]");
    Plan less =
        ExactPlanner.create()
            .plan(PlanTask.of(task(5_179).town().planning(projects), task.assessor(), task.day()));
    assertThat(less).hasToString("OPTIMAL 50 bn VND [A, B]");
  }

  @Test
  void a_budget_below_that_falls_short_by_so_much() {
    Plan plan = ExactPlanner.create().plan(task(6_000).within(Rational.of(40)));
    assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(plan.obstacles())
        .containsExactly(new Obstacle.OverBudget(Rational.of(45), Rational.of(5), true));
  }

  @Test
  void a_budget_of_just_so_much_is_enough() {
    Plan plan = ExactPlanner.create().plan(task(6_000).within(Rational.of(45)));
    assertThat(plan).hasToString("OPTIMAL 45 bn VND [A, C]");
  }

  /** A and B could bring 10,000 persons, but only one of them is built. */
  @Test
  void what_could_reach_a_line_alone_may_not_stand_together() {
    PlanTask task = task(6_000);
    List<Project> either =
        Stream.of(homes("A", 30, 5_000), homes("B", 20, 5_000))
            .map(each -> each.asOneOf("homes"))
            .toList();
    Plan plan =
        ExactPlanner.create()
            .plan(PlanTask.of(task.town().planning(either), task.assessor(), task.day()));
    assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(plan.obstacles()).containsExactly(new Obstacle.NotTogether());
  }

  @Test
  void a_search_needs_time() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExactPlanner.create().within(Duration.ZERO))
        .withMessage("the limit PT0S is no time. Give more than 0.");
  }
}
