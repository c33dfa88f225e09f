package io.github.cityward.rules;

import io.github.cityward.quantity.Rational;

/**
 * Points that grow in a straight line between the thresholds.
 *
 * @param lower the threshold at which the minimum points are earned
 * @param upper the threshold from which on the maximum points are earned
 * @param better the direction in which values get better
 */
public record LinearScale(Figure<Rational> lower, Figure<Rational> upper, Better better)
    implements Scale {
  public LinearScale {
    better.requireInOrder(lower, upper);
  }
}
