package io.github.cityward.secondopinion;

import java.util.List;

/** All numbers between two ends, both inclusive. */
record Span(Fraction low, Fraction high) {
  static final Span ZERO = exactly(Fraction.ZERO);

  Span {
    if (high.isBelow(low)) {
      throw new IllegalArgumentException(low + " is above " + high);
    }
  }

  static Span exactly(Fraction number) {
    return new Span(number, number);
  }

  Span plus(Span other) {
    return new Span(low.plus(other.low), high.plus(other.high));
  }

  Span times(Span other) {
    return around(
        List.of(
            low.times(other.low),
            low.times(other.high),
            high.times(other.low),
            high.times(other.high)));
  }

  /** The quotients; a span that holds 0 divides nothing. */
  Span over(Span other) {
    return times(around(List.of(Fraction.ONE.over(other.low), Fraction.ONE.over(other.high))));
  }

  boolean holdsZero() {
    return !Fraction.ZERO.isBelow(low) && !high.isBelow(Fraction.ZERO);
  }

  boolean touches(Span other) {
    return !high.isBelow(other.low) && !other.high.isBelow(low);
  }

  Span hull(Span other) {
    return around(List.of(low, high, other.low, other.high));
  }

  /** Each end raised to that of the other where that is higher. */
  Span atLeast(Span other) {
    return new Span(low.max(other.low), high.max(other.high));
  }

  Span cut(Span to) {
    return new Span(low.max(to.low).min(to.high), high.max(to.low).min(to.high));
  }

  private static Span around(List<Fraction> numbers) {
    return new Span(
        numbers.stream().min(Fraction::compareTo).orElseThrow(),
        numbers.stream().max(Fraction::compareTo).orElseThrow());
  }

  @Override
  public String toString() {
    return low.equals(high) ? low.toString() : low + ".." + high;
  }
}
