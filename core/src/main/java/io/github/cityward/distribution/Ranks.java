package io.github.cityward.distribution;

import java.util.List;

/**
 * One of a few levels, told by their ranks from 0 in rising order.
 *
 * @param chances the chance of each rank, 0 or more; together 1 but for rounding
 */
public record Ranks(List<Double> chances) implements Distribution {
  /** A billionth, as in a table, and what adding up in {@code double} may add to it. */
  private static final double ROUNDING = 1e-9 + 1e-12;

  public Ranks {
    chances = List.copyOf(chances);
    for (double each : chances) {
      if (!(each >= 0 && each <= 1)) {
        throw new IllegalArgumentException("a chance is " + each + ". Give numbers from 0 to 1.");
      }
    }
    double sum = chances.stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 1) > ROUNDING) {
      throw new IllegalArgumentException("the chances sum to " + sum + ", not to 1.");
    }
  }

  /** {@return the lowest rank that so large a share does not pass} */
  @Override
  public double quantile(double share) {
    Distribution.checkedShare(share);
    double sum = 0;
    int last = 0;
    for (int rank = 0; rank < chances.size(); rank++) {
      sum += chances.get(rank);
      if (chances.get(rank) > 0) {
        last = rank;
        if (share <= sum) {
          return rank;
        }
      }
    }
    return last;
  }

  @Override
  public double mean() {
    double mean = 0;
    for (int rank = 0; rank < chances.size(); rank++) {
      mean += rank * chances.get(rank);
    }
    return mean;
  }
}
