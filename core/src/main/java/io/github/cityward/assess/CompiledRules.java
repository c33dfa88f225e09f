package io.github.cityward.assess;

import java.util.List;
import java.util.Optional;

/**
 * A rule set as arithmetic on doubles, for units to which no provision applies.
 *
 * @param criteria its criteria
 * @param lines what the total must reach
 * @param rounding how far the total can be from the exact one
 */
record CompiledRules(List<CompiledCriterion> criteria, CompiledLine lines, double rounding) {
  CompiledRules {
    criteria = List.copyOf(criteria);
  }

  /** {@return the rule set; empty if it has more terms than the bound of the rounding allows} */
  static Optional<CompiledRules> of(List<CompiledCriterion> criteria, CompiledLine lines) {
    int terms = criteria.stream().mapToInt(CompiledCriterion::terms).sum();
    double errors = criteria.stream().mapToDouble(CompiledCriterion::rounding).sum();
    double most = criteria.stream().mapToDouble(CompiledCriterion::most).sum();
    double rounding = RoundingBound.ofSum(errors, criteria.size() + 1, most);
    return RoundingBound.holds(terms)
        ? Optional.of(new CompiledRules(criteria, lines, rounding))
        : Optional.empty();
  }
}
