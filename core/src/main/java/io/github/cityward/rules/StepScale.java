package io.github.cityward.rules;

import io.github.cityward.quantity.Rational;

/**
 * Two steps: the minimum points from the lower threshold on, the maximum from the upper one on,
 * nothing in between.
 *
 * @param lower the number or the rank of the level that earns the minimum points
 * @param upper the number or the rank of the level that earns the maximum points
 * @param better the direction in which values get better
 */
public record StepScale(Figure<Rational> lower, Figure<Rational> upper, Better better)
    implements Scale {
  public StepScale {
    better.requireInOrder(lower, upper);
  }
}
