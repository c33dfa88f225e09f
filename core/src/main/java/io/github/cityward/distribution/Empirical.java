package io.github.cityward.distribution;

import java.util.List;

/**
 * What was seen before, straight lines between: the quantile of Hyndman and Fan's type 7 (The
 * American Statistician 50, 1996), that of R and of spreadsheets.
 *
 * @param seen the numbers, in rising order; at least one
 */
public record Empirical(List<Double> seen) implements Distribution {
  public Empirical {
    if (seen.isEmpty()) {
      throw new IllegalArgumentException("seen is empty. Give at least one number.");
    }
    seen.forEach(each -> Parameters.requireFinite("a number", each));
    seen = seen.stream().sorted().toList();
  }

  @Override
  public double quantile(double share) {
    double place = Distribution.checkedShare(share) * (seen.size() - 1);
    int below = (int) place;
    double low = seen.get(below);
    double high = seen.get(Math.min(below + 1, seen.size() - 1));
    return low + (place - below) * (high - low);
  }

  /** {@return the mean of the straight lines between what was seen} */
  @Override
  public double mean() {
    int last = seen.size() - 1;
    if (last == 0) {
      return seen.get(0);
    }
    double ends = (seen.get(0) + seen.get(last)) / 2;
    return (ends + seen.subList(1, last).stream().mapToDouble(Double::doubleValue).sum()) / last;
  }
}
