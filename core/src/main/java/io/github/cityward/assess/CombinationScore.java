package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.rules.Requirement;

/**
 * What several requirements that count as one come to.
 *
 * @param requirement the combination, or the choice of which it is not known what applies
 * @param met how many of its parts are met, in the worst and in the best case
 * @param of how many parts there are
 * @param needs how many must be met
 * @param verdict whether so many are met
 */
public record CombinationScore(
    Requirement requirement, Interval met, int of, int needs, Verdict verdict) {

  /** {@return the combination and its verdict, in one line} */
  @Override
  public String toString() {
    return requirement.code() + " " + met + " of " + of + ", " + needs + " needed: " + verdict;
  }
}
