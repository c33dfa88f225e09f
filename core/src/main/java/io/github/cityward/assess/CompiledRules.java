package io.github.cityward.assess;

import java.util.List;
import java.util.Optional;

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

  /** {@return the rule set; empty if it has more terms than the bound of the rounding allows} */
  static Optional<CompiledRules> of(
      List<CompiledCriterion> criteria, CompiledLine lines, PointUnit unit) {
    return RoundingBound.holds(criteria.stream().mapToLong(CompiledCriterion::terms).sum())
        ? Optional.of(
            new CompiledRules(criteria, lines, unit, RoundingBound.ofTotal(criteria, unit)))
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
