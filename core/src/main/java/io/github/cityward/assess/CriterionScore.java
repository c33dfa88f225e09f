package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Combination;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Requirement;
import java.util.List;
import java.util.Optional;
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

  /**
   * {@return whether one of the requirements of the criterion is met, or of those within them}
   *
   * @throws IllegalArgumentException if it is none of them
   */
  public Verdict verdict(Requirement requirement) {
    return combination(requirement)
        .map(CombinationScore::verdict)
        .or(() -> applicable(requirement).map(IndicatorScore::verdict))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    requirement.code() + " is no requirement of " + criterion.code() + "."));
  }

  /** {@return what a combination comes to, or a choice of which it is not known what applies} */
  public Optional<CombinationScore> combination(Requirement requirement) {
    return combinations.stream()
        .filter(each -> each.requirement().code().equals(requirement.code()))
        .findFirst();
  }

  /** {@return the score of a standard, or of the one of a choice that applies to the unit} */
  public Optional<IndicatorScore> applicable(Requirement requirement) {
    return requirement instanceof Combination || combination(requirement).isPresent()
        ? Optional.empty()
        : indicators.stream()
            .filter(each -> requirement.indicators().contains(each.indicator()))
            .findFirst();
  }

  /** {@return the criterion, its points and its verdict, in one line} */
  @Override
  public String toString() {
    return criterion.code() + " " + points + " of " + maximum + " points: " + verdict;
  }
}
