package io.github.cityward.assess;

import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Provision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule set as arithmetic on doubles, for units to which no provision applies.
 *
 * @param criteria its criteria
 * @param lines what the total must reach
 * @param unit in what points are added up
 * @param rounding how far the total can be from the exact one, in that unit
 */
record CompiledRules(
    List<CompiledCriterion> criteria, CompiledLine lines, PointUnit unit, double rounding) {
  CompiledRules {
    criteria = List.copyOf(criteria);
  }

  /**
   * {@return the rule set, for towns to which these provisions apply; empty if one of its criteria
   * is told by no doubles, or it has more terms than the bound of the rounding allows}
   *
   * @param lines what must be reached
   * @param maximum the most there is
   */
  static Optional<CompiledRules> of(
      List<CriterionScorer> scorers, List<Provision> applied, PassLines lines, Points maximum) {
    PointUnit unit =
        PointUnit.of(
            Stream.concat(
                    Stream.ofNullable(lines.total()).map(Points::value),
                    scorers.stream().flatMap(each -> each.figures(lines)))
                .toList());
    List<CompiledCriterion> criteria =
        scorers.stream().flatMap(each -> each.compiled(applied, lines, unit).stream()).toList();
    CompiledLine total = CompiledLine.of(lines.total(), maximum, unit);
    return criteria.size() == scorers.size()
            && Stream.concat(Stream.of(total), criteria.stream().map(CompiledCriterion::lines))
                .allMatch(RoundingBound::holds)
            && RoundingBound.holds(criteria.stream().mapToLong(CompiledCriterion::terms).sum())
        ? Optional.of(
            new CompiledRules(criteria, total, unit, RoundingBound.ofTotal(criteria, unit)))
        : Optional.empty();
  }

  /** {@return how far the points of one criterion can be from the exact ones} */
  double roundingOfPoints(int criterion) {
    CompiledCriterion one = criteria.get(criterion);
    return RoundingBound.inPoints(one.rounding(), one.most(), unit);
  }

  /** {@return how far the points of the total can be from the exact ones} */
  double roundingOfPoints() {
    double most = criteria.stream().mapToDouble(CompiledCriterion::most).sum();
    return RoundingBound.inPoints(rounding, most, unit);
  }
}
