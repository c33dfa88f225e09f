package io.github.cityward.plan;

import java.util.List;

/**
 * One project, or one way to carry it out, as a {@link PortfolioSolver} sees it.
 *
 * @param cost in whole units, at least 0; what the unit is makes no difference
 * @param requires places, in the list of candidates, of those without which it cannot be chosen
 * @param excludes places of those it cannot be chosen with; one of the two may say so for both
 */
public record Candidate(long cost, List<Integer> requires, List<Integer> excludes) {
  public Candidate {
    if (cost < 0) {
      throw new IllegalArgumentException("cost " + cost + " is below 0");
    }
    requires = List.copyOf(requires);
    excludes = List.copyOf(excludes);
  }
}
