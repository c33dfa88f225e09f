package io.github.cityward.plan;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of scenarios whatever share of the draws is asked for. Not thread-safe. */
final class RobustMemory {
  /** Those first in which the most is missing, since they settle the most. */
  final List<Scenario> scenarios;

  /** What a portfolio that meets the scenario costs at least, as a price. */
  final double[] least;

  private final Map<PlaceSet, BitSet> met = new HashMap<>();

  /**
   * Begins without any knowledge.
   *
   * @param all at least one scenario; their candidates are the same
   */
  RobustMemory(List<Scenario> all) {
    Earnings nothing = new Earnings(all.get(0).model.none());
    this.scenarios =
        all.stream()
            .sorted(Comparator.comparingLong((Scenario each) -> each.missing(nothing)).reversed())
            .toList();
    this.least = new double[scenarios.size()];
  }

  PortfolioModel model() {
    return scenarios.get(0).model;
  }

  /** {@return the portfolios that were looked at} */
  Set<PlaceSet> portfolios() {
    return Set.copyOf(met.keySet());
  }

  /** {@return places of the scenarios whose lines a portfolio reaches} */
  BitSet mayMeet(PlaceSet chosen) {
    return met.computeIfAbsent(
        chosen,
        any -> {
          Earnings earnings = new Earnings(chosen);
          BitSet places = new BitSet(scenarios.size());
          for (int i = 0; i < scenarios.size(); i++) {
            places.set(i, scenarios.get(i).mayBeMet(earnings));
          }
          return places;
        });
  }
}
