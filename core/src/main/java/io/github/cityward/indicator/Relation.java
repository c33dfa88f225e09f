package io.github.cityward.indicator;

import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.stream.IntStream;

/** How a town's figures of some years stand against the country's of the same years. */
enum Relation {
  /** The quotient of one year. */
  RATIO(1, 1) {
    @Override
    Range of(List<Range> own, List<Range> national) {
      return own.get(0).dividedBy(national.get(0));
    }
  },
  /**
   * The year's amounts that twelve months bring more than the country's: whether the law means the
   * mean of three years or each of them, it lies between the least and the greatest.
   */
  EACH_OF_THREE_YEARS(3, 3) {
    @Override
    Range of(List<Range> own, List<Range> national) {
      List<Range> more =
          IntStream.range(0, own.size())
              .mapToObj(i -> Range.exactly(MONTHS).times(minus(own.get(i), national.get(i))))
              .toList();
      return more.stream().reduce(Range::hull).orElseThrow();
    }
  },
  /** The mean of three years less the country's. */
  MEAN_OF_THREE_YEARS(3, 3) {
    @Override
    Range of(List<Range> own, List<Range> national) {
      return minus(mean(own), mean(national));
    }
  },
  /** A town's figure that is already the mean of three years, less the mean of the country's. */
  MEAN_AGAINST_THREE_YEARS(1, 3) {
    @Override
    Range of(List<Range> own, List<Range> national) {
      return minus(own.get(0), mean(national));
    }
  };

  private static final Rational MONTHS = Rational.of(12);

  private final int ownYears;
  private final int nationalYears;

  Relation(int ownYears, int nationalYears) {
    this.ownYears = ownYears;
    this.nationalYears = nationalYears;
  }

  /** {@return how many years of the town it needs, to the latest} */
  int ownYears() {
    return ownYears;
  }

  /** {@return how many years of the country it needs, to the same} */
  int nationalYears() {
    return nationalYears;
  }

  /** {@return how {@code own} stands against {@code national}, both the latest year first} */
  abstract Range of(List<Range> own, List<Range> national);

  private static Range mean(List<Range> years) {
    Range sum = years.stream().reduce(Range.exactly(Rational.ZERO), Range::plus);
    return sum.dividedBy(Range.exactly(Rational.of(years.size())));
  }

  private static Range minus(Range one, Range other) {
    return one.plus(other.times(Range.exactly(Rational.ONE.negate())));
  }
}
