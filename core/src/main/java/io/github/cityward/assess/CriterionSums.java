package io.github.cityward.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Adds up the points of one criterion for a block of towns after the other. In the best case what
 * the values earn is added up first, and then what the missing ones may earn; so a block in which
 * each value is a number or missing is added up once for both cases. Used by one thread.
 */
final class CriterionSums {
  private static final int TOWNS = BlockArithmetic.TOWNS;

  private final CompiledCriterion criterion;
  private final BlockArithmetic arithmetic;
  private final BlockLimits limits;
  private final boolean oneCase;

  /** What a missing value may earn, standard after standard. */
  private final double[] openPoints;

  private final BlockTerms terms = new BlockTerms(TOWNS);
  private final double[] worst = new double[TOWNS];
  private final double[] best = new double[TOWNS];

  /** What the missing values of a town may earn. */
  private final double[] open = new double[TOWNS];

  CriterionSums(CompiledCriterion criterion, BlockArithmetic arithmetic) {
    this.criterion = criterion;
    this.arithmetic = arithmetic;
    this.limits = BlockLimits.of(criterion.most(), criterion.lines(), criterion.rounding());
    this.oneCase = criterion.hasOneCase();
    this.openPoints =
        criterion.standards().stream().mapToDouble(CompiledStandard::openPoints).toArray();
  }

  /**
   * Writes what {@code count} towns come to, and adds it to the totals.
   *
   * @param columns those of the standards, in their order; the towns stand where their points do
   */
  void add(List<Optional<ValueColumn>> columns, BlockPoints points, int count, BlockTotals totals) {
    int first = points.first();
    sum(columns, first, count, true, criterion.sure(), worst);
    boolean same = oneCase && !hasRange(columns, first, count);
    if (!same) {
      sum(columns, first, count, false, criterion.always(), best);
    }
    findOpen(columns, first, count);
    arithmetic.settle(limits, worst, same ? worst : best, open, totals, points, count);
  }

  private static boolean hasRange(List<Optional<ValueColumn>> columns, int first, int count) {
    for (Optional<ValueColumn> each : columns) {
      if (each.isPresent() && each.get().hasRange(first, count)) {
        return true;
      }
    }
    return false;
  }

  /** Missing values add nothing here. */
  private void sum(
      List<Optional<ValueColumn>> columns,
      int first,
      int count,
      boolean inWorst,
      double start,
      double[] sums) {
    terms.clear();
    for (int i = 0; i < columns.size(); i++) {
      CompiledStandard standard = criterion.standards().get(i);
      if (columns.get(i).isPresent()) {
        add(standard, columns.get(i).get(), first, count, inWorst);
      }
    }
    Arrays.fill(sums, 0, count, start);
    arithmetic.add(terms, sums, count);
  }

  /** The lower ends are the worse ones unless less is better. */
  private void add(
      CompiledStandard standard, ValueColumn column, int first, int count, boolean inWorst) {
    boolean raised = inWorst == standard.mirrored() && column.hasRange(first, count);
    double[] values = column.lows();
    int from = first;
    if (raised || standard.mirrored() || count < TOWNS) {
      values = terms.room();
      from = 0;
      column.copyLow(first, count, values);
      if (raised) {
        column.raiseRanges(first, count, values);
      }
      if (standard.mirrored()) {
        mirror(values, count);
        column.fillGaps(first, count, -ValueColumn.OPEN, values);
      }
    }
    for (ScalePart part : inWorst ? standard.worst() : standard.best()) {
      part.addTo(terms, values, from);
    }
  }

  private void findOpen(List<Optional<ValueColumn>> columns, int first, int count) {
    Arrays.fill(open, 0, count, 0);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isPresent()) {
        addOpen(openPoints[i], columns.get(i).get().gaps(), first, count);
      } else {
        addOpen(openPoints[i], count);
      }
    }
  }

  private void addOpen(double points, FewTowns gaps, int first, int count) {
    int end = gaps.firstFrom(first + count);
    for (int i = gaps.firstFrom(first); i < end; i++) {
      open[gaps.town(i) - first] += points;
    }
  }

  private void addOpen(double points, int count) {
    for (int i = 0; i < count; i++) {
      open[i] += points;
    }
  }

  private static void mirror(double[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = -values[i];
    }
  }
}
