package io.github.cityward.assess;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The points of one criterion as arithmetic on doubles, in a unit of points.
 *
 * @param standards its standards, those without a ramp first, whose sums are exact
 * @param most the most it can give; sums are cut there
 * @param lines what it must reach
 * @param rounding how far what it gives can be from what is exact
 * @param sure the points that it gives in the worst case whatever its values are
 * @param always the points that it gives in the best case whatever its values are
 */
record CompiledCriterion(
    List<CompiledStandard> standards,
    double most,
    CompiledLine lines,
    double rounding,
    double sure,
    double always) {
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
        sum(ordered, CompiledStandard::sure),
        sum(ordered, CompiledStandard::always));
  }

  /** {@code DoubleStream.sum} adds in another way than {@link RoundingBound} counts. */
  private static double sum(
      List<CompiledStandard> standards, ToDoubleFunction<CompiledStandard> points) {
    double sum = 0;
    for (CompiledStandard each : standards) {
      sum += points.applyAsDouble(each);
    }
    return sum;
  }

  /** {@return whether it gives the same in both cases where each value is a number} */
  boolean hasOneCase() {
    return sure == always && standards.stream().allMatch(CompiledStandard::hasOneCase);
  }

  /** {@return of how many terms it is the sum} */
  long terms() {
    return standards.stream().flatMap(CompiledStandard::parts).count() + standards.size();
  }
}
