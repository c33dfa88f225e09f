package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.ContractFailures;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each check of the contract fails for a planner that is wrong in one thing. */
class WrongPlannersTest {
  /** Changes what is asked, then what is answered. */
  private record Changing(UnaryOperator<PlanTask> task, UnaryOperator<Plan> plan)
      implements Planner {
    @Override
    public Plan plan(PlanTask asked) {
      return plan.apply(ExactPlanner.create().plan(task.apply(asked)));
    }
  }

  private static List<String> failures(UnaryOperator<PlanTask> task, UnaryOperator<Plan> plan) {
    Planner planner = new Changing(task, plan);
    return ContractFailures.of(
        new PlannerContract() {
          @Override
          protected Planner planner() {
            return planner;
          }
        });
  }

  private static Plan with(Plan plan, PlanStatus status, Rational cost) {
    return new Plan(
        plan.task(),
        status,
        cost,
        plan.bound(),
        plan.projects(),
        plan.leftOut(),
        plan.late(),
        plan.before(),
        plan.assessment(),
        plan.obstacles());
  }

  @Test
  void the_exact_planner_keeps_to_the_contract() {
    assertThat(failures(UnaryOperator.identity(), UnaryOperator.identity())).isEmpty();
  }

  @Test
  void a_budget_that_is_passed_over_is_found() {
    assertThat(
            failures(
                task -> PlanTask.of(task.town(), task.assessor(), task.day()),
                UnaryOperator.identity()))
        .containsExactly("a_plan_keeps_to_the_budget");
  }

  @Test
  void a_cost_that_is_not_that_of_the_projects_is_found() {
    assertThat(
            failures(
                UnaryOperator.identity(),
                plan ->
                    plan.cost() == null
                        ? plan
                        : with(plan, plan.status(), plan.cost().plus(Rational.ONE))))
        .contains(
            "a_plan_that_reaches_the_goal_is_assessed_so_and_costs_what_its_projects_cost",
            "a_plan_never_says_more_than_all_choices_tell");
  }

  /** A and B do together, where A and C do for less. */
  @Test
  void a_dearer_plan_that_is_called_the_cheapest_is_found() {
    assertThat(
            failures(
                task ->
                    new PlanTask(
                        task.town()
                            .planning(
                                task.town().projects().stream()
                                    .filter(each -> !each.id().equals("C"))
                                    .toList()),
                        task.assessor(),
                        task.day(),
                        task.budget()),
                UnaryOperator.identity()))
        .contains("a_plan_never_says_more_than_all_choices_tell");
  }

  @Test
  void projects_that_cannot_stand_together_are_found() {
    assertThat(
            failures(
                task ->
                    new PlanTask(
                        task.town()
                            .planning(
                                task.town().projects().stream()
                                    .map(WrongPlannersTest::free)
                                    .toList()),
                        task.assessor(),
                        task.day(),
                        task.budget()),
                UnaryOperator.identity()))
        .contains("projects_are_those_of_the_task_each_once_and_can_stand_together");
  }

  private static Project free(Project project) {
    return new Project(
        project.id(),
        project.name(),
        project.cost(),
        project.ready(),
        project.effects(),
        List.of(),
        List.of());
  }

  @Test
  void a_plan_that_depends_on_what_was_asked_before_is_found() {
    AtomicInteger asked = new AtomicInteger();
    assertThat(
            failures(
                task -> asked.incrementAndGet() % 2 == 0 ? task.within(Rational.ZERO) : task,
                UnaryOperator.identity()))
        .contains("the_same_task_gets_the_same_plan_from_many_threads");
  }

  @Test
  void a_planner_that_plans_for_nobody_is_found() {
    PlanTask usual = PlannerContract.task(6_000);
    assertThat(failures(task -> task == null ? usual : task, UnaryOperator.identity()))
        .containsExactly("there_is_no_plan_without_a_task");
  }
}
