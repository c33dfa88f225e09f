package io.github.cityward.assess;

import java.util.Comparator;
import java.util.List;

/**
 * The points of one criterion as arithmetic on doubles, in a unit of points.
 *
 * @param standards its standards, those without a ramp first, whose sums are exact
 * @param most the most it can give; sums are cut there
 * @param lines what it must reach
 * @param rounding how far what it gives can be from what is exact
 * @param oneCase whether a value that is one number earns the same in the worst and the best case
 */
record CompiledCriterion(
    List<CompiledStandard> standards,
    double most,
    CompiledLine lines,
    double rounding,
    boolean oneCase) {
  CompiledCriterion {
    standards = List.copyOf(standards);
  }

  static CompiledCriterion of(
      List<CompiledStandard> standards, double most, CompiledLine lines, PointUnit unit) {
    List<CompiledStandard> ordered =
        standards.stream().sorted(Comparator.comparing(CompiledStandard::hasRamp)).toList();
    return new CompiledCriterion(
        ordered,
        most,
        lines,
        RoundingBound.ofCriterion(ordered, most, unit),
        ordered.stream().allMatch(CompiledStandard::hasOneCase));
  }

  /** {@return of how many terms it is the sum} */
  long terms() {
    return standards.stream().flatMap(CompiledStandard::parts).count() + standards.size();
  }
}
