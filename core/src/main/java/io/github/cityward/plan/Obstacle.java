package io.github.cityward.plan;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import org.jspecify.annotations.Nullable;

/** What keeps every plan from the goal. */
public sealed interface Obstacle {
  /**
   * A line that no choice of the projects reaches.
   *
   * @param code the code of the criterion, or {@code total}
   * @param most the most that it can come to, in the worst and in the best case
   * @param needed what it must reach; null if that figure does not count
   */
  record OutOfReach(String code, Interval most, @Nullable Points needed) implements Obstacle {}

  /**
   * The budget does not suffice.
   *
   * @param cost what the cheapest plan costs that was found, in billion VND
   * @param missing by how much the budget falls short of it
   * @param proven whether nothing cheaper reaches the goal
   */
  record OverBudget(Rational cost, Rational missing, boolean proven) implements Obstacle {}

  /** Each line can be reached, but not all of them at once. */
  record NotTogether() implements Obstacle {}

  /** Nothing was found before the time was up, and nothing is proven. */
  record OutOfTime() implements Obstacle {}
}
