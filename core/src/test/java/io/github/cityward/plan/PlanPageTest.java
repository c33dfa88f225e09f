package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The program on the page about plans. */
class PlanPageTest {
  @Test
  void the_cheapest_projects_and_what_more_points_cost() {
    Path folder = Path.of("../examples/data/trang-bang-illustrative");
    // readme:begin
    Town town = TownReader.readWhole(folder).orElseThrow();
    LocalDate day = LocalDate.of(2029, 12, 31);
    Assessor assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, day));
    Plan plan = ExactPlanner.create().plan(PlanTask.of(town, assessor, day));
    plan.steps()
        .forEach(step -> System.out.println(step.project() + " " + step.assessment().points()));
    CostFrontier frontier = CostFrontier.of(plan.task(), 3, Duration.ofSeconds(10));
    // readme:end
    // What its ten units must reach besides nobody knows; the standards are reached for certain.
    assertThat(plan.status()).isEqualTo(PlanStatus.UNDETERMINED);
    assertThat(plan.assessment().standards()).isEqualTo(Verdict.MET);
    assertThat(plan.obstacles())
        .singleElement()
        .isInstanceOfSatisfying(
            Obstacle.Units.class,
            units -> {
              assertThat(units.standards()).isTrue();
              assertThat(units.proven()).isTrue();
              assertThat(units.conditions())
                  .extracting(each -> each.condition().code())
                  .containsExactly("2B.MEAN", "2B.HIGHEST");
            });
    assertThat(frontier.points()).isNotEmpty();
  }
}
