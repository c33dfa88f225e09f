package io.github.cityward.indicator;

import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mean of values that are ranges, each counting by a weight that is one too and never below
 * zero: the least and the greatest that numbers of the ranges can give, exactly.
 */
final class WeightedMean {
  /** A value with its weight. */
  record Term(Range value, Range weight) {
    boolean counts() {
      Rational most = weight.high();
      return most == null || most.signum() > 0;
    }

    Rational leastWeight() {
      Rational low = weight.low();
      return low == null ? Rational.ZERO : low.max(Rational.ZERO);
    }
  }

  private WeightedMean() {}

  /** {@return the mean; empty if all weights are zero} */
  static Optional<Range> of(List<Term> terms) {
    List<Term> counting = terms.stream().filter(Term::counts).toList();
    return counting.isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(end(counting, true), end(counting, false)));
  }

  /** A number with the ends of its weight. */
  private record Weighed(Rational number, Rational least, @Nullable Rational most) {}

  /**
   * At the least mean the lesser values weigh as much as they may and the others as little: so the
   * values are made heavy one after the other. One that may weigh without end draws the mean as
   * near to itself as one likes.
   */
  private static @Nullable Rational end(List<Term> terms, boolean least) {
    List<Weighed> sorted = new ArrayList<>();
    for (Term each : terms) {
      Rational number = least ? each.value().low() : each.value().high();
      if (number == null) {
        return null;
      }
      sorted.add(new Weighed(number, each.leastWeight(), each.weight().high()));
    }
    Comparator<Weighed> rising = Comparator.comparing(Weighed::number);
    sorted.sort(least ? rising : rising.reversed());
    Rational weights = Rational.ZERO;
    Rational sum = Rational.ZERO;
    for (Weighed each : sorted) {
      weights = weights.plus(each.least());
      sum = sum.plus(each.least().times(each.number()));
    }
    Rational end = null;
    for (Weighed each : sorted) {
      Rational most = each.most();
      if (most == null) {
        return nearer(end, each.number(), least);
      }
      Rational more = most.minus(each.least());
      weights = weights.plus(more);
      sum = sum.plus(more.times(each.number()));
      end = nearer(end, sum.dividedBy(weights), least);
    }
    return end;
  }

  private static Rational nearer(@Nullable Rational one, Rational other, boolean least) {
    if (one == null) {
      return other;
    }
    return least ? one.min(other) : one.max(other);
  }
}
