package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.ProjectWork;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In how many versions what a project brings depends on its start: in 2027, 2028 or 2029. */
class StartablesTest {
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
  private static final ProjectWork A_YEAR = ProjectWork.starting(FIRST, 365).between(FIRST, null);

  private static Project project(String id, ProjectWork work, ProjectEffect... effects) {
    return SmallProjects.of(id, 1, FIRST, effects).carriedOut(work);
  }

  private static Startables startables(Project... projects) {
    PlanTask task = PlannerContract.task(6_000);
    PlanTask timed =
        PlanTask.of(task.town().planning(List.of(projects)), task.assessor(), task.day())
            .within(YearlyBudget.of(Rational.ONE));
    return Startables.of(timed, Candidates.of(timed));
  }

  private static List<Integer> versions(Startables startables) {
    return startables.versions().stream().map(List::size).toList();
  }

  @Test
  void what_is_added_is_the_same_whenever_it_is_ready() {
    Startables startables =
        startables(
            project("A", A_YEAR, SmallProjects.add("population.total", 1)),
            project("B", A_YEAR, SmallProjects.add("population.total", 1)));
    assertThat(startables.all()).extracting(each -> each.options().size()).containsExactly(3, 3);
    assertThat(versions(startables)).containsExactly(1, 1);
    assertThat(startables.anyMatters()).isFalse();
    assertThat(startables.all()).noneMatch(Startable::matters);
  }

  /** Over 1,000 days; of A, started in 2027, more has grown than if it is started later. */
  @Test
  void what_grows_is_another_for_each_start() {
    Startables startables =
        startables(
            project("A", A_YEAR.growingOver(1_000), SmallProjects.add("population.total", 9_000)),
            project("B", A_YEAR, SmallProjects.add("population.total", 1)));
    assertThat(versions(startables)).containsExactly(3, 1);
    assertThat(startables.anyMatters()).isTrue();
    assertThat(startables.all()).extracting(Startable::matters).containsExactly(true, false);
  }

  @Test
  void of_values_that_two_set_the_later_stays_so_that_each_start_is_a_version() {
    Startables startables =
        startables(
            project("A", A_YEAR, SmallProjects.set("population.total", 9_000)),
            project("B", A_YEAR, SmallProjects.set("population.total", 8_000)),
            project("C", A_YEAR, SmallProjects.set("area.natural", 600)));
    assertThat(versions(startables)).containsExactly(3, 3, 1);
  }
}
