package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectWork;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Which projects can be chosen, and whether there is more to say of time. */
class CandidatesTest {
  private static final LocalDate DAY = LocalDate.of(2030, 12, 31);

  private static Project project(String id, LocalDate ready, String... requires) {
    return new Project(
        id,
        id,
        Rational.ONE,
        ready,
        List.of(SmallProjects.add("population.total", 1)),
        List.of(requires),
        List.of());
  }

  private static PlanTask task(Project... projects) {
    PlanTask task = PlannerContract.task(6_000);
    return PlanTask.of(task.town().planning(List.of(projects)), task.assessor(), DAY);
  }

  /** D is late; C requires it, and A requires C. */
  @Test
  void what_requires_what_is_late_is_late_itself() {
    Candidates candidates =
        Candidates.of(
            task(
                project("E", DAY),
                project("D", DAY.plusDays(1)),
                project("C", DAY, "D"),
                project("B", DAY),
                project("A", DAY, "C")));
    assertThat(candidates.projects()).extracting(Project::id).containsExactly("B", "E");
    assertThat(candidates.late()).extracting(Project::id).containsExactly("D", "C", "A");
  }

  /** U costs nobody knows what. */
  @Test
  void what_was_left_out_could_not_have_been_chosen() {
    Project known = project("A", DAY);
    Project unknown = new Project("U", "U", null, DAY, known.effects(), List.of(), List.of());
    Plan plan = ExactPlanner.create().plan(task(known, unknown));
    assertThat(plan.leftOut()).extracting(LeftOut::project).containsExactly(unknown);
    assertThat(plan.notChosen()).extracting(Project::id).containsExactly("A");
  }

  private static boolean isTimed(UnaryOperator<Project> changed, YearlyBudget yearly) {
    PlanTask task = task(project("A", DAY), changed.apply(project("B", DAY)));
    return ExactPlanner.create().plan(task.within(yearly)).isTimed();
  }

  @Test
  void a_plan_is_timed_by_works_that_take_time_running_costs_or_yearly_budgets() {
    YearlyBudget none = YearlyBudget.UNLIMITED;
    assertThat(isTimed(each -> each, none)).isFalse();
    assertThat(isTimed(each -> each.runningAt(Rational.ONE), none)).isTrue();
    assertThat(isTimed(each -> each.carriedOut(ProjectWork.starting(DAY, 1)), none)).isTrue();
    assertThat(isTimed(each -> each, YearlyBudget.of(Rational.ONE))).isTrue();
  }
}
