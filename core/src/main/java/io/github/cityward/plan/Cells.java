package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.List;

/**
 * Points in whole cells, rounded up where they are earned and down where they are needed, so that a
 * bound by cells holds for points. Where all points are multiples of a large unit, as counts are,
 * nothing is rounded.
 *
 * @param size of a cell, in the model's units of points
 * @param needs of the criteria, in cells
 * @param total the need of all together, in cells
 * @param top the cells beyond which nothing counts
 */
record Cells(long size, List<Integer> needs, int total, int top) {
  /** More make the bound sharper and slower. */
  private static final long MOST = 4000;

  /** {@return cells that fit the needs of a problem and what the menus earn} */
  static Cells of(PortfolioProblem problem, List<Menu> menus) {
    long total = units(problem.totalNeed());
    long largest = total;
    long unit = total;
    for (Rational each : problem.criterionNeeds()) {
      largest = Math.max(largest, units(each));
      unit = commonDivisor(unit, units(each));
    }
    for (Menu menu : menus) {
      for (Option option : menu.options()) {
        unit = commonDivisor(unit, option.points);
      }
    }
    long size = Math.max(Math.max(1, unit), largest / MOST);
    return new Cells(
        size,
        problem.criterionNeeds().stream().map(each -> (int) (units(each) / size)).toList(),
        (int) (total / size),
        (int) (largest / size));
  }

  private static long units(Rational need) {
    return Math.max(0, PortfolioModel.unitsNeeded(need));
  }

  private static long commonDivisor(long one, long other) {
    return other == 0 ? one : commonDivisor(other, one % other);
  }

  /** {@return at least as many cells as so many points, up to the top} */
  int earned(long points) {
    return (int) Math.min(top, -Math.floorDiv(-points, size));
  }
}
