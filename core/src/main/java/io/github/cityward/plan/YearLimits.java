package io.github.cityward.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What may be spent in the years that are looked at.
 *
 * @param first the first of the years
 * @param limits what may be spent in each, in units; {@link #NONE} where there is no limit
 */
record YearLimits(int first, List<Long> limits) {
  static final long NONE = Long.MAX_VALUE;

  YearLimits {
    limits = List.copyOf(limits);
  }

  /**
   * Years of which all have limits, one after the other.
   *
   * @param from the place of the first of them
   * @param to the place of the last of them
   * @param limit what may be spent in them together
   */
  record Span(int from, int to, long limit) {
    long of(List<Long> amounts) {
      long sum = 0;
      for (int year = from; year <= to; year++) {
        sum = Math.addExact(sum, amounts.get(year));
      }
      return sum;
    }

    /** {@return the least that the project spends in it, whenever it starts} */
    long least(Startable project) {
      return project.options().stream().mapToLong(each -> of(each.paid())).min().orElse(0);
    }
  }

  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (int from = 0; from < limits.size(); from++) {
      long sum = 0;
      for (int to = from; to < limits.size() && limits.get(to) != NONE; to++) {
        sum = together(sum, limits.get(to));
        spans.add(new Span(from, to, sum));
      }
    }
    return spans;
  }

  /** {@return what may be spent in all of the years; {@link #NONE} if that is not limited} */
  long total() {
    return limits.stream().reduce(0L, YearLimits::together);
  }

  private static long together(long first, long second) {
    return first > NONE - second ? NONE : first + second;
  }
}
