package io.github.cityward.quantity;

/**
 * Points that are known to lie between two ends, both inclusive. Where everything is known the ends
 * are equal.
 *
 * @param low the points in the worst case
 * @param high the points in the best case
 */
public record Interval(Points low, Points high) {
  /** Exactly no points. */
  public static final Interval ZERO = exactly(Points.ZERO);

  public Interval {
    if (!low.equals(high) && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low " + low + " is above high " + high + ". Swap them.");
    }
  }

  /** {@return an interval whose ends are both {@code points}} */
  public static Interval exactly(Points points) {
    return new Interval(points, points);
  }

  /** {@return the interval from {@code low} to {@code high}} */
  public static Interval between(Points low, Points high) {
    return new Interval(low, high);
  }

  /** {@return whether both ends are equal} */
  public boolean isExact() {
    return low.equals(high);
  }

  /** {@return the sums of the ends} */
  public Interval plus(Interval other) {
    Points sum = low.plus(other.low);
    boolean exact = isExact() && other.isExact();
    return new Interval(sum, exact ? sum : high.plus(other.high));
  }

  /** {@return the smallest interval that holds both} */
  public Interval hull(Interval other) {
    return equals(other) ? this : new Interval(low.min(other.low), high.max(other.high));
  }

  /** {@return this interval with each end moved to {@code ceiling} if it lies above} */
  public Interval atMost(Points ceiling) {
    return new Interval(low.min(ceiling), high.min(ceiling));
  }

  /** {@return the points, or both ends: {@code 11.4394747134..99.0757805609}} */
  @Override
  public String toString() {
    return isExact() ? low.toString() : low + ".." + high;
  }
}
