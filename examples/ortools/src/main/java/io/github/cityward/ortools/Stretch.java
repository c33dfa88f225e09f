package io.github.cityward.ortools;

import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongFunction;

/**
 * What whole numbers next to each other earn where that is a straight line.
 *
 * @param from the first of them
 * @param to the last of them
 * @param first what the first earns
 * @param slope by how much each earns more than the one before; at least 0
 */
record Stretch(long from, long to, Rational first, Rational slope) {
  /**
   * {@return stretches that cover all of {@code from} to {@code to}, in order; one that is no
   * straight line is taken to earn everywhere what it earns at its end}
   *
   * @param knots where a stretch ends, and before and after which it may jump
   * @param earned never less for a larger number
   */
  static List<Stretch> cover(
      long from, long to, List<Rational> knots, LongFunction<Rational> earned) {
    TreeSet<Long> begins = new TreeSet<>(List.of(from));
    for (Rational each : knots) {
      long at = each.roundedUp(0).longValueExact();
      begins.add(at);
      if (each.isWhole()) {
        begins.add(at + 1);
      }
    }
    List<Long> inside = begins.stream().filter(each -> each >= from && each <= to).toList();
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < inside.size(); i++) {
      long end = i + 1 < inside.size() ? inside.get(i + 1) - 1 : to;
      Stretch next = between(inside.get(i), end, earned);
      Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
      if (last != null && last.goesOnInto(next)) {
        stretches.set(stretches.size() - 1, last.with(next));
      } else {
        stretches.add(next);
      }
    }
    return stretches;
  }

  private static Stretch between(long from, long to, LongFunction<Rational> earned) {
    Rational first = earned.apply(from);
    Rational last = earned.apply(to);
    if (from == to) {
      return new Stretch(from, to, first, Rational.ZERO);
    }
    Rational slope = last.minus(first).dividedBy(Rational.of(to - from));
    Stretch line = new Stretch(from, to, first, slope);
    long middle = from + (to - from) / 2;
    return earned.apply(middle).equals(line.at(middle))
        ? line
        : new Stretch(from, to, last, Rational.ZERO);
  }

  long length() {
    return to - from;
  }

  Rational at(long place) {
    return first.plus(slope.times(Rational.of(place - from)));
  }

  Rational last() {
    return at(to);
  }

  private boolean goesOnInto(Stretch next) {
    Rational step = next.first.minus(last());
    return (length() == 0 || slope.equals(step)) && (next.length() == 0 || next.slope.equals(step));
  }

  private Stretch with(Stretch next) {
    return new Stretch(from, next.to, first, next.first.minus(last()));
  }
}
