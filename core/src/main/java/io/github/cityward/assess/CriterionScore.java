package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion earns: points, or how many of its requirements are met.
 *
 * @param criterion the criterion
 * @param points the sum over what it asks for, at most its maximum
 * @param minimum the points that must be reached; null if that figure does not count
 * @param maximum the most points it can give
 * @param verdict whether the minimum is reached
 * @param indicators its standards, in the order of the law; those that do not apply to the unit are
 *     left out
 * @param combinations what counts as one though it holds several standards
 */
public record CriterionScore(
    Criterion criterion,
    Interval points,
    @Nullable Points minimum,
    Points maximum,
    Verdict verdict,
    List<IndicatorScore> indicators,
    List<CombinationScore> combinations) {
  public CriterionScore {
    indicators = List.copyOf(indicators);
    combinations = List.copyOf(combinations);
  }

  /** {@return the criterion, its points and its verdict, in one line} */
  @Override
  public String toString() {
    return criterion.code() + " " + points + " of " + maximum + " points: " + verdict;
  }
}
