package io.github.cityward.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Points of a score (điểm), exact.
 *
 * @param value how many
 */
public record Points(Rational value) implements Comparable<Points> {
  /** No points. */
  public static final Points ZERO = new Points(Rational.ZERO);

  public Points {
    Objects.requireNonNull(value, "value");
  }

  /** {@return as many points as the plain decimal {@code text} says, such as {@code 5.5}} */
  public static Points parse(String text) {
    return new Points(Rational.parse(text));
  }

  /** {@return this + other} */
  public Points plus(Points other) {
    return new Points(value.plus(other.value));
  }

  /** {@return this − other} */
  public Points minus(Points other) {
    return new Points(value.minus(other.value));
  }

  /** {@return the smaller of this and other} */
  public Points min(Points other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** {@return the larger of this and other} */
  public Points max(Points other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * {@return the points at {@code share} of the way from this to {@code end}}
   *
   * @param share from 0, this, to 1, {@code end}
   */
  public Points towards(Points end, Rational share) {
    return new Points(value.plus(end.value.minus(value).times(share)));
  }

  /** {@return the points rounded half up to 10 decimals, for printing} */
  public BigDecimal rounded() {
    return value.rounded(10);
  }

  @Override
  public int compareTo(Points other) {
    return value.compareTo(other.value);
  }

  /** {@return the points rounded half up to 10 decimals} */
  @Override
  public String toString() {
    return rounded().toPlainString();
  }
}
