package io.github.cityward.quantity;

import org.jspecify.annotations.Nullable;

/** Which values of a quantity are possible. */
public enum Kind {
  /** A number of 0 or more. */
  NUMBER,
  /** A whole number of 0 or more. */
  COUNT,
  /** A percentage from 0 to 100. */
  SHARE,
  /** A ratio of 0 or more, without an upper end. */
  RATIO,
  /** Any number. */
  DIFFERENCE,
  /** One of a few codes in rising order. */
  LEVEL;

  /** {@return the lowest possible number; null if there is none} */
  public @Nullable Rational lowest() {
    return this == DIFFERENCE || this == LEVEL ? null : Rational.ZERO;
  }

  /** {@return the highest possible number; null if there is none} */
  public @Nullable Rational highest() {
    return this == SHARE ? Rational.HUNDRED : null;
  }

  /** {@return whether {@code number} is a possible value} */
  public boolean allows(Rational number) {
    Rational lowest = lowest();
    Rational highest = highest();
    return (lowest == null || number.compareTo(lowest) >= 0)
        && (highest == null || number.compareTo(highest) <= 0)
        && (this != COUNT || number.isWhole());
  }
}
