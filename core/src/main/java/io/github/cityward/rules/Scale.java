package io.github.cityward.rules;

import io.github.cityward.quantity.Rational;

/**
 * Where the values of a quantity begin to earn points, and where they earn them all (thang điểm).
 * Points stay out of it: they belong to the {@link Indicator}. Thresholds are numbers in the
 * quantity's unit, or the ranks of levels; both are inclusive unless a {@link PassScale} says
 * otherwise.
 */
public sealed interface Scale permits LinearScale, StepScale, PassScale {
  /** {@return the threshold at which the minimum points are earned} */
  Figure<Rational> lower();

  /** {@return the threshold from which on the maximum points are earned} */
  Figure<Rational> upper();

  /** {@return the direction in which values get better} */
  Better better();
}
