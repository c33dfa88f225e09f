package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.time.Duration;
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

  @Test
  void a_budget_below_that_falls_short_by_so_much() {
    Plan plan = ExactPlanner.create().plan(task(6_000).within(Rational.of(40)));
    assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(plan.obstacles())
        .containsExactly(new Obstacle.OverBudget(Rational.of(45), Rational.of(5), true));
  }

  @Test
  void a_search_needs_time() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExactPlanner.create().within(Duration.ZERO))
        .withMessage("the limit PT0S is no time. Give more than 0.");
  }
}
