package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;

/**
 * By how much points moved; positive is better.
 *
 * @param low in the worst case
 * @param high in the best case
 */
public record Move(Points low, Points high) {
  static final Move NONE = new Move(Points.ZERO, Points.ZERO);

  static Move between(Interval from, Interval to) {
    return new Move(to.low().minus(from.low()), to.high().minus(from.high()));
  }

  /** {@return whether nothing moved} */
  public boolean isNone() {
    return equals(NONE);
  }

  /** {@return how much moved at both ends together, whatever the direction} */
  Points size() {
    return size(low).plus(size(high));
  }

  /** {@return how much moved for certain, whatever the direction} */
  Points certain() {
    return size(low);
  }

  private static Points size(Points points) {
    return points.max(Points.ZERO.minus(points));
  }

  /** {@return both ends with their signs: {@code +1.5..+2}} */
  @Override
  public String toString() {
    return signed(low) + ".." + signed(high);
  }

  private static String signed(Points points) {
    return points.compareTo(Points.ZERO) > 0 ? "+" + points : points.toString();
  }
}
