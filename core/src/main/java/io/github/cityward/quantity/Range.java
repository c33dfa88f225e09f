package io.github.cityward.quantity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers between two ends, both inclusive; a single number where the ends are equal. Sums,
 * products and quotients are those of interval arithmetic: they hold every result that numbers of
 * the ranges can give.
 *
 * @param low the lowest number; null where none is known
 * @param high the highest number; null where none is known
 */
public record Range(@Nullable Rational low, @Nullable Rational high) implements Value {
  public Range {
    if (low != null && high != null && !low.equals(high) && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low " + low + " is above high " + high + ". Swap them.");
    }
  }

  /** {@return the single number {@code number}} */
  public static Range exactly(Rational number) {
    return new Range(number, number);
  }

  /** {@return whether this is a single number} */
  public boolean isExact() {
    return low != null && high != null && low.equals(high);
  }

  /**
   * {@return this range with its open ends closed by those of {@code kind}, and no end beyond them}
   */
  public Range within(Kind kind) {
    Rational lowest = kind.lowest();
    Rational highest = kind.highest();
    Rational from = low;
    if (lowest != null) {
      from = from == null ? lowest : from.max(lowest);
    }
    Rational to = high;
    if (highest != null) {
      to = to == null ? highest : to.min(highest);
    }
    return new Range(from, to);
  }

  /** {@return whether every number of this range is a possible value of {@code kind}} */
  public boolean fits(Kind kind) {
    return (low == null || kind.allows(low)) && (high == null || kind.allows(high));
  }

  /** {@return whether zero lies in this range} */
  public boolean holdsZero() {
    return (low == null || low.signum() <= 0) && (high == null || high.signum() >= 0);
  }

  /** {@return whether a number lies in both ranges} */
  public boolean overlaps(Range other) {
    return (low == null || other.high == null || low.compareTo(other.high) <= 0)
        && (high == null || other.low == null || other.low.compareTo(high) <= 0);
  }

  /** {@return the numbers that lie in both ranges, if there are any} */
  public Optional<Range> common(Range other) {
    return overlaps(other)
        ? Optional.of(
            new Range(
                Stream.of(End.low(low), End.low(other.low))
                    .max(End::compareTo)
                    .orElseThrow()
                    .number(),
                Stream.of(End.high(high), End.high(other.high))
                    .min(End::compareTo)
                    .orElseThrow()
                    .number()))
        : Optional.empty();
  }

  /** {@return this + other} */
  public Range plus(Range other) {
    return new Range(
        low == null || other.low == null ? null : low.plus(other.low),
        high == null || other.high == null ? null : high.plus(other.high));
  }

  /** {@return this × other} */
  public Range times(Range other) {
    End a = End.low(low);
    End b = End.high(high);
    End c = End.low(other.low);
    End d = End.high(other.high);
    List<End> products = List.of(a.times(c), a.times(d), b.times(c), b.times(d));
    return new Range(
        products.stream().min(End::compareTo).orElse(a).number(),
        products.stream().max(End::compareTo).orElse(b).number());
  }

  /**
   * {@return this / other}
   *
   * @throws ZeroDivisorException if {@code other} is or may be zero
   */
  public Range dividedBy(Range other) {
    if (other.holdsZero()) {
      throw new ZeroDivisorException(other);
    }
    Rational least = other.high == null ? Rational.ZERO : Rational.ONE.dividedBy(other.high);
    Rational most = other.low == null ? Rational.ZERO : Rational.ONE.dividedBy(other.low);
    return times(new Range(least, most));
  }

  /** {@return the range from the lesser low end to the greater high end of the two} */
  public Range hull(Range other) {
    return new Range(
        Stream.of(End.low(low), End.low(other.low)).min(End::compareTo).orElseThrow().number(),
        Stream.of(End.high(high), End.high(other.high)).max(End::compareTo).orElseThrow().number());
  }

  /** An end of a range: a number, or beyond all numbers below (−1) or above (1). */
  private record End(@Nullable Rational number, int beyond) implements Comparable<End> {
    static End low(@Nullable Rational number) {
      return new End(number, number == null ? -1 : 0);
    }

    static End high(@Nullable Rational number) {
      return new End(number, number == null ? 1 : 0);
    }

    /** Zero times an open end is zero: the end itself is never reached. */
    End times(End other) {
      if (number != null && other.number != null) {
        return new End(number.times(other.number), 0);
      }
      int sign = sign() * other.sign();
      return sign == 0 ? new End(Rational.ZERO, 0) : new End(null, sign);
    }

    int sign() {
      return number == null ? beyond : number.signum();
    }

    @Override
    public int compareTo(End other) {
      return number != null && other.number != null
          ? number.compareTo(other.number)
          : Integer.compare(beyond, other.beyond);
    }
  }

  /** {@return the number, or both ends: {@code 181082..235352}, {@code 5..}} */
  @Override
  public String toString() {
    return isExact() ? String.valueOf(low) : text(low) + ".." + text(high);
  }

  private static String text(@Nullable Rational end) {
    return end == null ? "" : end.toString();
  }
}
