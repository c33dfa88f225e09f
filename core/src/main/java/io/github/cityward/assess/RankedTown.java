package io.github.cityward.assess;

import java.util.List;

/**
 * One town among those it is compared with.
 *
 * @param assessment the town's own assessment
 * @param rank its rank by the total
 * @param criteria its rank by each criterion, in the order of the law
 */
public record RankedTown(Assessment assessment, Rank rank, List<Rank> criteria) {
  public RankedTown {
    criteria = List.copyOf(criteria);
  }

  /** {@return the rank, the town and its points, in one line} */
  @Override
  public String toString() {
    return rank + " " + assessment.town() + ": " + assessment.points();
  }
}
