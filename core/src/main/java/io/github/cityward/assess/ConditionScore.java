package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.UnitsCondition;
import org.jspecify.annotations.Nullable;

/**
 * What the commune-level units of an urban area come to under one condition on them.
 *
 * @param condition the condition
 * @param points the points that count, in the worst and in the best case
 * @param minimum what must be reached; null if that figure does not count
 * @param maximum the most there is
 * @param verdict whether it is met; open too where it is not known whether the area lies in several
 *     units
 * @param reason why: {@link Reason#REACHED}, {@link Reason#BELOW}, or what is missing
 */
public record ConditionScore(
    UnitsCondition condition,
    Interval points,
    @Nullable Points minimum,
    Points maximum,
    Verdict verdict,
    Reason reason) {

  /** {@return the condition, its points and its verdict, in one line} */
  @Override
  public String toString() {
    return condition.code() + " " + points + " of " + maximum + " points: " + verdict;
  }
}
