package io.github.cityward.audit;

import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Values that a figure can stand for. Halves are rounded up, so of the values that round to a
 * figure the highest is not one of them: 90.005 is printed as 90.01.
 *
 * @param range the values, both ends among them
 * @param open whether the highest is left out after all
 */
record Span(Range range, boolean open) {
  static final Span ZERO = exactly(Rational.ZERO);

  /** Whatever a sheet may print. */
  static final Span ANY = of(new Range(Rational.ZERO, null));

  static Span of(Range range) {
    return new Span(range, false);
  }

  static Span exactly(Rational number) {
    return of(Range.exactly(number));
  }

  @Nullable Rational low() {
    return range.low();
  }

  @Nullable Rational high() {
    return range.high();
  }

  boolean isExact() {
    return range.isExact();
  }

  Span plus(Span other) {
    return new Span(range.plus(other.range), open || other.open);
  }

  /** {@return what is left when any of {@code other} is taken away} */
  Span minus(Span other) {
    return of(range.plus(other.range.times(Range.exactly(Rational.of(-1)))));
  }

  /** {@return these values, those of {@code other} and all between} */
  Span hull(Span other) {
    Rational low = low() == null || other.low() == null ? null : low().min(other.low());
    Rational high = high() == null || other.high() == null ? null : high().max(other.high());
    return of(new Range(low, high));
  }

  /** {@return whether a value is one of both} */
  boolean overlaps(Span other) {
    return reaches(other) && other.reaches(this);
  }

  private boolean reaches(Span other) {
    return high() == null || other.low() == null || !endsBefore(other.low());
  }

  private boolean endsBefore(Rational number) {
    return high() != null && high().compareTo(number) < (open ? 1 : 0);
  }

  /** {@return whether all values are {@code number} or more} */
  boolean isAtLeast(Rational number) {
    return low() != null && low().compareTo(number) >= 0;
  }

  /** {@return whether all values are more than {@code number}} */
  boolean isAbove(Rational number) {
    return low() != null && low().compareTo(number) > 0;
  }

  /** {@return whether all values are less than {@code number}} */
  boolean isBelow(Rational number) {
    return endsBefore(number);
  }

  /** {@return these values, none of them above {@code most}} */
  Span atMost(Rational most) {
    if (low() == null || high() == null || high().compareTo(most) <= 0) {
      return this;
    }
    return of(new Range(low().min(most), most));
  }

  /**
   * {@return these values as far as {@code most}; without an upper end if all of them lie above it:
   * of what is too much already, no more is known than how much it is at least}
   */
  Span cutAt(@Nullable Rational most) {
    if (most == null || low() == null) {
      return this;
    }
    return isAbove(most) ? of(new Range(low(), null)) : atMost(most);
  }

  /** {@return both ends, or the one number} */
  @Override
  public String toString() {
    return range.toString();
  }
}
