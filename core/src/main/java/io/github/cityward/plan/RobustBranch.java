package io.github.cityward.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A part of all portfolios, and what is known of each case in it. */
final class RobustBranch {
  final Fixing fixing;

  /** What a portfolio that meets the case costs at least, as a price. */
  final double[] least;

  /** What a portfolio costs at least that is enough. */
  double bound;

  RobustBranch(Fixing fixing, double[] least, double bound) {
    this.fixing = fixing;
    this.least = least;
    this.bound = bound;
  }

  /** {@return a part of this one} */
  RobustBranch part(Fixing more, double atLeast) {
    return new RobustBranch(more, least.clone(), atLeast);
  }

  /** {@return in how many draws a portfolio costs at least {@code price}} */
  long weight(List<DrawnCase> cases, long price) {
    long weight = 0;
    for (int i = 0; i < least.length; i++) {
      weight += least[i] >= price ? cases.get(i).weight : 0;
    }
    return weight;
  }

  /** {@return the price that more draws than may be missed cost at least} */
  double boundOf(List<DrawnCase> cases, long spare) {
    long weight = 0;
    List<Integer> dearestFirst =
        IntStream.range(0, least.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer place) -> least[place]).reversed())
            .toList();
    for (int place : dearestFirst) {
      weight += cases.get(place).weight;
      if (weight > spare) {
        return Math.max(bound, least[place]);
      }
    }
    return bound;
  }
}
