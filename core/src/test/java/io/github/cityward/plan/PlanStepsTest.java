package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Project;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanStepsTest {
  private static final LocalDate DAY = LocalDate.of(2029, 12, 31);

  @Test
  void projects_come_as_they_are_ready_and_of_one_day_by_their_ids() {
    assertThat(ids(illustrative())).containsExactly("P03", "X11", "X10", "X09", "X23", "X04");
  }

  @Test
  void each_step_is_the_assessment_with_all_projects_so_far() {
    Plan plan = illustrative();
    List<PlanStep> steps = plan.steps();
    assertThat(steps.get(steps.size() - 1).assessment().points())
        .isEqualTo(plan.assessment().points());
    Points before = plan.before().points().low();
    for (PlanStep each : steps) {
      Points after = each.assessment().points().low();
      assertThat(after).as("%s", each.project()).isGreaterThan(before);
      before = after;
    }
  }

  /** A and C bring 9,000 and 5,000 persons to 6,000; 16,000 are needed, and only both suffice. */
  @Test
  void standards_are_counted_after_each_project() {
    Plan plan = ExactPlanner.create().plan(PlannerContract.task(6_000));
    List<PlanStep> steps = plan.steps();
    assertThat(ids(plan)).containsExactly("A", "C");
    Points before = plan.before().points().low();
    assertThat(steps.get(0).assessment().points().low()).isEqualTo(before);
    assertThat(steps.get(1).assessment().points().low()).isEqualTo(before.plus(Points.parse("1")));
  }

  @Test
  void a_plan_without_projects_has_no_steps() {
    assertThat(ExactPlanner.create().plan(PlannerContract.task(39_000)).steps()).isEmpty();
  }

  private static Plan illustrative() {
    Town town =
        TownReader.readWhole(Path.of("..", "examples", "data", "trang-bang-illustrative"))
            .orElseThrow();
    Assessor assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, DAY));
    return ExactPlanner.create().plan(PlanTask.of(town, assessor, DAY));
  }

  private static List<String> ids(Plan plan) {
    return plan.steps().stream().map(PlanStep::project).map(Project::id).toList();
  }
}
