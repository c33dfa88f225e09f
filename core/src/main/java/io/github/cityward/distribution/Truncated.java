package io.github.cityward.distribution;

/**
 * A distribution that is cut at two ends, what lies within growing in proportion. Immutable if the
 * whole is.
 */
public final class Truncated implements Distribution {
  private static final int SHARES = 20_000;

  private final Distribution whole;
  private final double low;
  private final double high;
  private final double below;
  private final double within;

  /**
   * Cuts a distribution.
   *
   * @param whole the distribution before it is cut
   * @param low the lower end; −∞ if there is none
   * @param high the upper end, above the lower; ∞ if there is none
   * @throws IllegalArgumentException if nothing of the distribution lies between the ends
   */
  public Truncated(Distribution whole, double low, double high) {
    if (!(low < high)) {
      throw new IllegalArgumentException("high is " + high + ", not above low, " + low + ".");
    }
    this.whole = whole;
    this.low = low;
    this.high = high;
    this.below = shareBelow(whole, low);
    this.within = shareBelow(whole, high) - below;
    if (within <= 0) {
      throw new IllegalArgumentException(
          whole + " has nothing between " + low + " and " + high + ". Give other ends.");
    }
  }

  @Override
  public double quantile(double share) {
    double of = below + Distribution.checkedShare(share) * within;
    double number = whole.quantile(Math.max(Double.MIN_NORMAL, Math.min(Math.nextDown(1.0), of)));
    return Math.max(low, Math.min(high, number));
  }

  /** {@return the mean of the quantiles in the middle of {@value #SHARES} equal shares} */
  @Override
  public double mean() {
    double sum = 0;
    for (int i = 0; i < SHARES; i++) {
      sum += quantile((i + 0.5) / SHARES);
    }
    return sum / SHARES;
  }

  /** The share of what lies below {@code number}, by halving, since only quantiles are known. */
  private static double shareBelow(Distribution whole, double number) {
    double from = 0;
    double to = 1;
    while (true) {
      double middle = from + (to - from) / 2;
      if (middle <= from || middle >= to) {
        return to == 1 ? 1 : from;
      }
      if (whole.quantile(middle) < number) {
        from = middle;
      } else {
        to = middle;
      }
    }
  }

  /** {@return the distribution and its ends} */
  @Override
  public String toString() {
    return whole + " from " + low + " to " + high;
  }
}
