package io.github.cityward.ortools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.assess.Assessor;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanStatus;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.plan.Planner;
import io.github.cityward.plan.PlannerContract;
import io.github.cityward.plan.YearlyBudget;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The planner keeps to the contract of all. */
class OrToolsPlannerTest extends PlannerContract {
  private static final LocalDate DAY = LocalDate.of(2029, 12, 31);
  private static final PlanTask TASK =
      PlanTask.of(
          TownReader.readWhole(Path.of("../data/trang-bang-illustrative")).orElseThrow(),
          Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, DAY)),
          DAY);

  @Override
  protected Planner planner() {
    return OrToolsPlanner.create();
  }

  @Test
  void the_plan_of_the_example_is_that_of_the_default_planner() {
    Plan expected = ExactPlanner.create().plan(TASK);
    assertThat(expected.status()).isEqualTo(PlanStatus.UNDETERMINED);
    assertThat(OrToolsPlanner.create().plan(TASK)).hasToString(expected.toString());
  }

  /** What is too dear for a year may be told of fewer projects. */
  @Test
  void with_yearly_budgets_it_is_so_too() {
    for (int limit = 100; limit <= 400; limit += 50) {
      PlanTask task = TASK.within(YearlyBudget.of(Rational.of(limit)));
      Plan expected = ExactPlanner.create().plan(task);
      Plan plan = OrToolsPlanner.create().within(Duration.ofMinutes(2)).plan(task);
      assertThat(plan).as("%d a year", limit).hasToString(expected.toString());
      assertThat(plan.obstacles()).as("%d a year", limit).hasSameSizeAs(expected.obstacles());
    }
  }

  @Test
  void a_search_needs_time() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrToolsPlanner.create().within(Duration.ZERO))
        .withMessage("the limit PT0S is no time. Give more than 0.");
  }
}
