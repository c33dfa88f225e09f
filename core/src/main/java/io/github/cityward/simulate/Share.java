package io.github.cityward.simulate;

import io.github.cityward.quantity.Rational;

/**
 * So many of all draws.
 *
 * @param count how many
 * @param of of how many, 1 or more
 */
public record Share(long count, long of) {
  public Share {
    if (of < 1 || count < 0 || count > of) {
      throw new IllegalArgumentException(count + " of " + of + " is no share.");
    }
  }

  /** {@return the share, from 0 to 1} */
  public double value() {
    return (double) count / of;
  }

  /** {@return the share in percent, exactly} */
  public Rational percent() {
    return Rational.of(count).times(Rational.HUNDRED).dividedBy(Rational.of(of));
  }

  /**
   * {@return the standard error of the share, √(p (1 − p) / n), as if the draws were independent}
   * It is 0 where all draws agree; even then up to 3 / n may differ (Hanley and Lippman-Hand, JAMA
   * 249, 1983).
   */
  public double standardError() {
    double share = value();
    return Math.sqrt(share * (1 - share) / of);
  }
}
