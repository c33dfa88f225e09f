package io.github.cityward.plan;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What one portfolio earns. Requirements that are the same in many cases are asked once. Not
 * thread-safe.
 */
final class Earnings {
  private final Set<Integer> chosen;
  private final IdentityHashMap<Contribution, Long> known = new IdentityHashMap<>();

  Earnings(PlaceSet chosen) {
    this.chosen = chosen.places();
  }

  /** What has to be earned, in units. */
  record Lines(List<Long> criteria, long total) {
    static Lines of(PortfolioProblem problem) {
      return new Lines(
          problem.criterionNeeds().stream().map(PortfolioModel::unitsNeeded).toList(),
          PortfolioModel.unitsNeeded(problem.totalNeed()));
    }
  }

  /** {@return what the contributions earn less than each of the lines asks for, added up} */
  long missing(List<Contribution> contributions, Lines lines) {
    long[] earned = new long[lines.criteria().size()];
    long total = 0;
    for (Contribution each : contributions) {
      long units = units(each);
      earned[each.criterion()] += units;
      total += units;
    }
    long missing = Math.max(0, lines.total() - total);
    for (int i = 0; i < earned.length; i++) {
      missing += Math.max(0, lines.criteria().get(i) - earned[i]);
    }
    return missing;
  }

  private long units(Contribution contribution) {
    return known.computeIfAbsent(
        contribution, each -> PortfolioModel.unitsEarned(each.earnedBySum(chosen)));
  }
}
