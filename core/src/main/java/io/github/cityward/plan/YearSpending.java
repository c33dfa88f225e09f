package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What a plan spends in one year, in billion VND.
 *
 * @param year the year
 * @param cost what is paid for the works, evenly over their days
 * @param running what is paid to run the projects that are ready, day by day
 * @param budget what may be spent; null if there is no limit
 */
public record YearSpending(int year, Rational cost, Rational running, @Nullable Rational budget) {
  /** {@return what is paid together} */
  public Rational total() {
    return cost.plus(running);
  }
}
