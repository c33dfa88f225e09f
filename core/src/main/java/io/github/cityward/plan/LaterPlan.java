package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to a goal if it may be reached later.
 *
 * @param plan the plan by the later day
 * @param saved by how much it is cheaper than the plan by the last day of the year before, in
 *     billion VND; null unless both are proven to be the cheapest
 */
public record LaterPlan(Plan plan, @Nullable Rational saved) {
  static LaterPlan of(Plan plan, Plan before) {
    return new LaterPlan(
        plan,
        plan.status() == PlanStatus.OPTIMAL && before.status() == PlanStatus.OPTIMAL
            ? cost(before).minus(cost(plan))
            : null);
  }

  private static Rational cost(Plan plan) {
    return Objects.requireNonNull(plan.cost(), "cost");
  }
}
