package io.github.cityward.plan;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of cases whatever share of the draws is asked for. Not thread-safe. */
final class RobustMemory {
  /** Those first in which the most is missing, since they settle the most. */
  final List<DrawnCase> cases;

  /** What a portfolio that meets the case costs at least, as a price. */
  final double[] least;

  private final Map<PlaceSet, BitSet> met = new HashMap<>();

  /**
   * Begins without any knowledge.
   *
   * @param all at least one case; their candidates are the same
   */
  RobustMemory(List<DrawnCase> all) {
    Earnings nothing = new Earnings(all.get(0).model.none());
    this.cases =
        all.stream()
            .sorted(Comparator.comparingLong((DrawnCase each) -> each.missing(nothing)).reversed())
            .toList();
    this.least = new double[cases.size()];
  }

  PortfolioModel model() {
    return cases.get(0).model;
  }

  /** {@return the portfolios that were looked at} */
  Set<PlaceSet> portfolios() {
    return Set.copyOf(met.keySet());
  }

  /** {@return places of the cases whose lines a portfolio reaches} */
  BitSet mayMeet(PlaceSet chosen) {
    return met.computeIfAbsent(
        chosen,
        any -> {
          Earnings earnings = new Earnings(chosen);
          BitSet places = new BitSet(cases.size());
          for (int i = 0; i < cases.size(); i++) {
            places.set(i, cases.get(i).mayBeMet(earnings));
          }
          return places;
        });
  }
}
