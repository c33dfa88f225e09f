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
  private final double[] values = new double[TOWNS];
  private final double[] totalLow = new double[TOWNS];
  private final double[] totalHigh = new double[TOWNS];
  private final double[][] low;
  private final double[][] high;

  /** By how much the worst case misses lines; 0 where it reaches all. */
  private final double[] lacking = new double[TOWNS];

  /** By how much the best case misses lines; 0 where it reaches all. */
  private final double[] lost = new double[TOWNS];

  /** How far cases lie within the bound of the rounding around lines; 0 where none does. */
  private final double[] near = new double[TOWNS];

  Block(CompiledRules rules) {
    this.rules = rules;
    this.low = new double[rules.criteria().size()][TOWNS];
    this.high = new double[rules.criteria().size()][TOWNS];
  }

  /** {@return the rules it computes by} */
  CompiledRules rules() {
    return rules;
  }

  /** Scores {@code count} towns from {@code first} on; {@link #isNear} then tells the doubtful. */
  void score(BoundColumns columns, int first, int count, TownScores scores) {
    Arrays.fill(lacking, 0);
    Arrays.fill(lost, 0);
    Arrays.fill(near, 0);
    Arrays.fill(totalLow, 0);
    Arrays.fill(totalHigh, 0);
    List<CompiledCriterion> criteria = rules.criteria();
    for (int row = 0; row < criteria.size(); row++) {
      CompiledCriterion criterion = criteria.get(row);
      if (criterion.oneCase() && columns.hasNumbersOnly(row, first, count)) {
        addOneCase(columns, row, first, count);
        cut(low[row], criterion.most(), count);
        System.arraycopy(low[row], 0, high[row], 0, count);
      } else {
        add(columns, row, first, count);
        cut(low[row], criterion.most(), count);
        cut(high[row], criterion.most(), count);
      }
      sum(low[row], totalLow, count);
      sum(high[row], totalHigh, count);
      judge(criterion.lines(), criterion.rounding(), low[row], high[row], count);
      write(low[row], scores.lows(row), first, count);
      write(high[row], scores.highs(row), first, count);
    }
    judge(rules.lines(), rules.rounding(), totalLow, totalHigh, count);
    write(totalLow, scores.lows(criteria.size()), first, count);
    write(totalHigh, scores.highs(criteria.size()), first, count);
    for (int i = 0; i < count; i++) {
      scores.set(first + i, lacking[i] == 0, lost[i] > 0);
    }
  }

  /**
   * {@return whether rounding could decide about a town of this block}
   *
   * @param town its place in the block
   * @param first the place of the block's first town
   */
  boolean isNear(BoundColumns columns, int town, int first) {
    return near[town] > 0
        && (!rules.unit().exact() || hasInexactSumAtLine(columns, town, first + town));
  }

  /** A sum is exact where no value stands between the ends of a ramp. */
  private boolean hasInexactSumAtLine(BoundColumns columns, int place, int town) {
    boolean worstExact = true;
    boolean bestExact = true;
    for (int row = 0; row < rules.criteria().size(); row++) {
      CompiledCriterion criterion = rules.criteria().get(row);
      boolean worst = isExact(columns, row, town, true);
      boolean best = isExact(columns, row, town, false);
      if ((!worst && isAt(low[row][place], criterion.lines().met(), criterion.rounding()))
          || (!best && isAt(high[row][place], criterion.lines().notMet(), criterion.rounding()))) {
        return true;
      }
      worstExact &= worst;
      bestExact &= best;
    }
    return (!worstExact && isAt(totalLow[place], rules.lines().met(), rules.rounding()))
        || (!bestExact && isAt(totalHigh[place], rules.lines().notMet(), rules.rounding()));
  }

  private static boolean isAt(double points, double line, double rounding) {
    return Math.abs(points - line) <= rounding;
  }

  private boolean isExact(BoundColumns columns, int row, int town, boolean worst) {
    List<CompiledStandard> standards = rules.criteria().get(row).standards();
    for (int i = 0; i < standards.size(); i++) {
      CompiledStandard standard = standards.get(i);
      Optional<ValueColumn> column = columns.column(row, i);
      if (column.isPresent()) {
        boolean upper = worst == standard.mirrored();
        double end = upper ? column.get().high(town) : column.get().low(town);
        double value = standard.mirrored() ? -end : end;
        for (ScalePart part : worst ? standard.worst() : standard.best()) {
          if (part.isBetweenFigures(value)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** The best case is the worst one: one sum serves both. */
  private void addOneCase(BoundColumns columns, int row, int first, int count) {
    List<CompiledStandard> standards = rules.criteria().get(row).standards();
    Arrays.fill(low[row], sure(standards));
    for (int i = 0; i < standards.size(); i++) {
      columns.column(row, i).orElseThrow().copyLow(first, count, values);
      if (standards.get(i).mirrored()) {
        mirror(values, count);
      }
      add(standards.get(i).worst(), low[row], count);
    }
  }

  private void add(BoundColumns columns, int row, int first, int count) {
    List<CompiledStandard> standards = rules.criteria().get(row).standards();
    double always = 0;
    for (CompiledStandard each : standards) {
      always += each.always();
    }
    Arrays.fill(low[row], sure(standards));
    Arrays.fill(high[row], always);
    for (int i = 0; i < standards.size(); i++) {
      CompiledStandard standard = standards.get(i);
      Optional<ValueColumn> column = columns.column(row, i);
      if (column.isPresent()) {
        add(standard, column.get(), row, first, count);
      } else {
        Arrays.fill(values, 0, count, ValueColumn.OPEN);
        add(standard.best(), high[row], count);
      }
    }
  }

  private static double sure(List<CompiledStandard> standards) {
    double sure = 0;
    for (CompiledStandard each : standards) {
      sure += each.sure();
    }
    return sure;
  }

  /** The lower ends are the worse ones unless less is better; the upper ends follow. */
  private void add(CompiledStandard standard, ValueColumn column, int row, int first, int count) {
    boolean mirrored = standard.mirrored();
    column.copyLow(first, count, values);
    if (mirrored) {
      mirror(values, count);
      add(standard.best(), high[row], count);
    } else {
      add(standard.worst(), low[row], count);
    }
    column.raiseToHigh(first, count, mirrored ? -1 : 1, values);
    if (mirrored) {
      add(standard.worst(), low[row], count);
    } else {
      add(standard.best(), high[row], count);
    }
  }

  private void add(List<ScalePart> parts, double[] sums, int count) {
    for (ScalePart part : parts) {
      part.add(values, sums, count);
    }
  }

  private void write(double[] numbers, double[] points, int first, int count) {
    System.arraycopy(numbers, 0, points, first, count);
    rules.unit().toPoints(points, first, count);
  }

  private static void mirror(double[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = -values[i];
    }
  }

  private static void cut(double[] points, double most, int count) {
    for (int i = 0; i < count; i++) {
      double over = points[i] - most;
      points[i] -= 0.5 * (over + Math.abs(over));
    }
  }

  private static void sum(double[] points, double[] total, int count) {
    for (int i = 0; i < count; i++) {
      total[i] += points[i];
    }
  }

  private void judge(CompiledLine line, double rounding, double[] worst, double[] best, int count) {
    addLacking(lacking, worst, line.met(), count);
    addLacking(lost, best, line.notMet(), count);
    if (rounding > 0) {
      addWithin(near, worst, line.met(), Math.nextUp(rounding), count);
      addWithin(near, best, line.notMet(), Math.nextUp(rounding), count);
    }
  }

  private static void addLacking(double[] sums, double[] points, double line, int count) {
    for (int i = 0; i < count; i++) {
      double beyond = points[i] - line;
      sums[i] += 0.5 * (Math.abs(beyond) - beyond);
    }
  }

  private static void addWithin(
      double[] sums, double[] points, double line, double reach, int count) {
    for (int i = 0; i < count; i++) {
      double beyond = Math.abs(points[i] - line) - reach;
      sums[i] += 0.5 * (Math.abs(beyond) - beyond);
    }
  }
}
