package io.github.cityward.rules;

import io.github.cityward.quantity.Rational;
import io.github.cityward.source.Words;

/** The direction in which a value gets better. */
public enum Better {
  /** More is better, as of beds. */
  HIGHER,
  /** Less is better, as of poverty. */
  LOWER;

  /** {@return how the direction is written in files: {@code higher} or {@code lower}} */
  public String code() {
    return Words.of(this);
  }

  /** {@return whether {@code upper} is {@code lower}, or better} */
  public boolean isInOrder(Rational lower, Rational upper) {
    return this == HIGHER ? lower.compareTo(upper) <= 0 : lower.compareTo(upper) >= 0;
  }

  /** Throws unless the thresholds, where both are known, are in order. */
  void requireInOrder(Figure<Rational> lower, Figure<Rational> upper) {
    Rational from = lower.value();
    Rational to = upper.value();
    if (from != null && to != null && !isInOrder(from, to)) {
      throw new IllegalArgumentException(
          "lower "
              + from
              + " lies beyond upper "
              + to
              + " where "
              + code()
              + " is better. Swap them.");
    }
  }
}
