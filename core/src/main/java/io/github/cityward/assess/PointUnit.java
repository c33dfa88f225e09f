package io.github.cityward.assess;

import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The unit in which the points of a rule set are added up as doubles. Points with at most s
 * decimals are whole multiples of 10⁻ˢ; times 5ˢ they are whole multiples of 2⁻ˢ, and doubles tell
 * those and their sums exactly below 2⁵³⁻ˢ: fewer than 2¹⁰ terms of at most 2¹⁰ units each, of at
 * most ten decimals. So 0.7 points are 3.5 units of a fifth of a point.
 *
 * @param perPoint how many units are a point
 * @param exact whether doubles tell all points of the rule set, and sums of them, exactly
 */
record PointUnit(double perPoint, boolean exact) {
  private static final PointUnit INEXACT = new PointUnit(1, false);
  private static final int MOST_DECIMALS = 10;

  /** {@return the unit for {@code points}, those of the standards, the maxima and the lines} */
  static PointUnit of(List<Rational> points) {
    int decimals = 0;
    Rational most = Rational.ZERO;
    boolean binary = true;
    for (Rational each : points) {
      Optional<BigDecimal> decimal = each.decimal();
      if (decimal.isEmpty()) {
        return INEXACT;
      }
      decimals = Math.max(decimals, decimal.get().stripTrailingZeros().scale());
      most = most.max(each);
      binary &= each.equals(Rational.of(new BigDecimal(each.toDouble())));
    }
    if (decimals > MOST_DECIMALS) {
      return INEXACT;
    }
    double perPoint = binary ? 1 : Math.pow(5, decimals);
    return most.toDouble() * perPoint > ScalePart.MOST ? INEXACT : new PointUnit(perPoint, true);
  }

  /** {@return so many points in this unit, as the nearest double} */
  double of(Rational points) {
    return points.times(Rational.of((long) perPoint)).toDouble();
  }

  /** Turns the numbers of {@code count} towns from this unit into points. */
  void toPoints(BlockPoints numbers, int count) {
    if (perPoint != 1) {
      for (int i = numbers.first(); i < numbers.first() + count; i++) {
        numbers.low()[i] /= perPoint;
        numbers.high()[i] /= perPoint;
      }
    }
  }
}
