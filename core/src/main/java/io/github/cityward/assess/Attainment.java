package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;

/**
 * How far a value gets on a scale, apart from any points.
 *
 * @param reached whether the lower threshold is reached
 * @param share how much of the way from the lower to the upper threshold counts, from 0 to 1
 */
record Attainment(boolean reached, Rational share) {
  static final Attainment NOTHING = new Attainment(false, Rational.ZERO);
  static final Attainment MINIMUM = new Attainment(true, Rational.ZERO);
  static final Attainment MAXIMUM = new Attainment(true, Rational.ONE);

  /** {@return the fewest points it earns, where the points of the thresholds are bounded} */
  Points atLeast(Interval minimum, Interval maximum) {
    return points(minimum.low(), maximum.low());
  }

  /** {@return the most points it earns, where the points of the thresholds are bounded} */
  Points atMost(Interval minimum, Interval maximum) {
    return points(minimum.high(), maximum.high());
  }

  private Points points(Points atLower, Points atUpper) {
    if (!reached) {
      return Points.ZERO;
    }
    if (share.signum() == 0) {
      return atLower;
    }
    return share.equals(Rational.ONE) ? atUpper : atLower.towards(atUpper, share);
  }
}
