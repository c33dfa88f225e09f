package io.github.cityward.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Computes the points of a block of towns after the other, small enough that its numbers stay in
 * the first cache. Loops run over arrays of its own that start at 0: loops over parts of longer
 * arrays, or with two results, are not turned into vector instructions.
 */
final class Block {
  /** How many towns one block has. */
  static final int TOWNS = 1024;

  private final CompiledRules rules;
  private final BoundColumns columns;
  private final double[] values = new double[TOWNS];
  private final double[] low = new double[TOWNS];
  private final double[] high = new double[TOWNS];
  private final double[] totalLow = new double[TOWNS];
  private final double[] totalHigh = new double[TOWNS];
  private final boolean[] met = new boolean[TOWNS];
  private final boolean[] missed = new boolean[TOWNS];
  private final boolean[] near = new boolean[TOWNS];

  Block(CompiledRules rules, BoundColumns columns) {
    this.rules = rules;
    this.columns = columns;
  }

  /** Scores {@code count} towns from {@code first} on; {@link #isNear} then tells the doubtful. */
  void score(int first, int count, TownScores scores) {
    Arrays.fill(met, true);
    Arrays.fill(missed, false);
    Arrays.fill(near, false);
    Arrays.fill(totalLow, 0);
    Arrays.fill(totalHigh, 0);
    List<CompiledCriterion> criteria = rules.criteria();
    for (int row = 0; row < criteria.size(); row++) {
      CompiledCriterion criterion = criteria.get(row);
      add(row, criterion, first, count);
      cut(low, criterion.most(), totalLow, count);
      cut(high, criterion.most(), totalHigh, count);
      judge(criterion.lines(), criterion.rounding(), low, high, count);
      System.arraycopy(low, 0, scores.lows(row), first, count);
      System.arraycopy(high, 0, scores.highs(row), first, count);
    }
    judge(rules.lines(), rules.rounding(), totalLow, totalHigh, count);
    System.arraycopy(totalLow, 0, scores.lows(criteria.size()), first, count);
    System.arraycopy(totalHigh, 0, scores.highs(criteria.size()), first, count);
    for (int i = 0; i < count; i++) {
      Verdict reached = met[i] ? Verdict.MET : Verdict.UNDETERMINED;
      scores.verdicts()[first + i] = missed[i] ? Verdict.NOT_MET : reached;
    }
  }

  /** {@return whether rounding could decide about a town of this block} */
  boolean isNear(int town) {
    return near[town];
  }

  private void add(int row, CompiledCriterion criterion, int first, int count) {
    List<CompiledStandard> standards = criterion.standards();
    Arrays.fill(low, 0);
    Arrays.fill(high, standards.stream().mapToDouble(CompiledStandard::always).sum());
    for (int i = 0; i < standards.size(); i++) {
      CompiledStandard standard = standards.get(i);
      Optional<ValueColumn> column = columns.column(row, i);
      if (!standard.worst().isEmpty() && column.isPresent()) {
        copyWorse(column.get(), standard.mirrored(), first, count);
        standard.worst().forEach(part -> part.add(values, low, count));
      }
      if (!standard.best().isEmpty()) {
        if (column.isPresent()) {
          copyBetter(column.get(), standard.mirrored(), first, count);
        } else {
          Arrays.fill(values, 0, count, Double.POSITIVE_INFINITY);
        }
        standard.best().forEach(part -> part.add(values, high, count));
      }
    }
  }

  private void copyWorse(ValueColumn column, boolean mirrored, int first, int count) {
    if (mirrored) {
      column.copyHigh(first, count, values);
      mirror(values, count);
    } else {
      column.copyLow(first, count, values);
    }
  }

  private void copyBetter(ValueColumn column, boolean mirrored, int first, int count) {
    if (mirrored) {
      column.copyLow(first, count, values);
      mirror(values, count);
    } else {
      column.copyHigh(first, count, values);
    }
  }

  private static void mirror(double[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = -values[i];
    }
  }

  private static void cut(double[] points, double most, double[] total, int count) {
    for (int i = 0; i < count; i++) {
      points[i] = Math.min(points[i], most);
    }
    for (int i = 0; i < count; i++) {
      total[i] += points[i];
    }
  }

  private void judge(CompiledLine line, double rounding, double[] worst, double[] best, int count) {
    for (int i = 0; i < count; i++) {
      met[i] &= worst[i] >= line.met();
      missed[i] |= best[i] < line.notMet();
      near[i] |= line.isWithin(rounding, worst[i], best[i]);
    }
  }
}
