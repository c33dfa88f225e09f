package io.github.cityward.assess;

import java.util.List;

/**
 * The points of one criterion as arithmetic on doubles.
 *
 * @param standards its standards
 * @param most the most points it can give; sums are cut there
 * @param lines what it must reach
 * @param rounding how far its points can be from the exact ones
 */
record CompiledCriterion(
    List<CompiledStandard> standards, double most, CompiledLine lines, double rounding) {
  /** The maximum and the line are rounded like terms. */
  private static final int CUTS = 2;

  CompiledCriterion {
    standards = List.copyOf(standards);
  }

  static CompiledCriterion of(List<CompiledStandard> standards, double most, CompiledLine lines) {
    double errors = standards.stream().mapToDouble(CompiledStandard::rounding).sum();
    double size = standards.stream().mapToDouble(CompiledStandard::size).sum();
    return new CompiledCriterion(
        standards,
        most,
        lines,
        RoundingBound.ofSum(errors, terms(standards) + CUTS, Math.max(size, most)));
  }

  /** {@return of how many terms its points are the sum} */
  int terms() {
    return terms(standards);
  }

  private static int terms(List<CompiledStandard> standards) {
    return standards.stream().mapToInt(CompiledStandard::terms).sum();
  }
}
