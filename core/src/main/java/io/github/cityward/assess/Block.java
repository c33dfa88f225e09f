package io.github.cityward.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Computes the points of a block of towns after the other. The lower end of a value counts for both
 * cases; the few towns whose upper end is another number get their sum for that end put right.
 */
final class Block {
  private static final int TOWNS = BlockArithmetic.TOWNS;

  private final CompiledRules rules;
  private final BlockArithmetic arithmetic;
  private final double[] values = new double[TOWNS];

  /** Places of towns in the block: of those whose value has two ends, then of those near a line. */
  private final int[] places = new int[TOWNS];

  private final double[] upperEnds = new double[TOWNS];
  private final double[] upperSums = new double[TOWNS];
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

  Block(CompiledRules rules, BlockArithmetic arithmetic) {
    this.rules = rules;
    this.arithmetic = arithmetic;
    this.low = new double[rules.criteria().size()][TOWNS];
    this.high = new double[rules.criteria().size()][TOWNS];
  }

  /** {@return whether it computes by these rules, and by that arithmetic} */
  boolean isFor(CompiledRules rules, BlockArithmetic arithmetic) {
    return this.rules.equals(rules) && this.arithmetic.equals(arithmetic);
  }

  /** Scores {@code count} towns from {@code first} on; {@link #near} then tells the doubtful. */
  void score(BoundColumns columns, int first, int count, TownScores scores) {
    for (double[] each : List.of(lacking, lost, near, totalLow, totalHigh)) {
      Arrays.fill(each, 0, count, 0);
    }
    List<CompiledCriterion> criteria = rules.criteria();
    for (int row = 0; row < criteria.size(); row++) {
      CompiledCriterion criterion = criteria.get(row);
      if (criterion.hasOneCase() && columns.hasNumbersOnly(row, first, count)) {
        add(columns, row, low[row], first, count);
        System.arraycopy(low[row], 0, high[row], 0, count);
      } else {
        add(columns, row, high[row], first, count);
      }
      arithmetic.cut(criterion.most(), low[row], totalLow, count);
      arithmetic.cut(criterion.most(), high[row], totalHigh, count);
      judge(criterion.lines(), criterion.rounding(), low[row], high[row], count);
      write(low[row], scores.lows(row), first, count);
      write(high[row], scores.highs(row), first, count);
    }
    judge(rules.lines(), rules.rounding(), totalLow, totalHigh, count);
    write(totalLow, scores.lows(criteria.size()), first, count);
    write(totalHigh, scores.highs(criteria.size()), first, count);
    scores.setVerdicts(first, count, lacking, lost);
  }

  /**
   * {@return the towns of which rounding could decide, in their order}
   *
   * @param first the place of the block's first town
   */
  IntStream near(BoundColumns columns, int first, int count) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      places[found] = i;
      found += near[i] > 0 ? 1 : 0;
    }
    return Arrays.stream(places, 0, found)
        .filter(
            place -> !rules.unit().exact() || hasInexactSumAtLine(columns, place, first + place))
        .map(place -> first + place);
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

  /** Sums up the worst case in {@code low}, and the best one in {@code best}, which may be that. */
  private void add(BoundColumns columns, int row, double[] best, int first, int count) {
    List<CompiledStandard> standards = rules.criteria().get(row).standards();
    Arrays.fill(low[row], 0, count, rules.criteria().get(row).sure());
    Arrays.fill(best, 0, count, rules.criteria().get(row).always());
    for (int i = 0; i < standards.size(); i++) {
      CompiledStandard standard = standards.get(i);
      Optional<ValueColumn> column = columns.column(row, i);
      if (column.isPresent()) {
        add(standard, column.get(), low[row], best, first, count);
      } else {
        Arrays.fill(values, 0, count, ValueColumn.OPEN);
        add(standard.best(), values, 0, best, best, count);
      }
    }
  }

  /** The lower ends are the worse ones unless less is better. */
  private void add(
      CompiledStandard standard,
      ValueColumn column,
      double[] worst,
      double[] best,
      int first,
      int count) {
    boolean mirrored = standard.mirrored();
    int ranges = column.copyRanges(first, count, places, upperEnds);
    if (mirrored) {
      mirror(upperEnds, ranges);
    }
    boolean inPlace =
        arithmetic.readsInPlace() && count == TOWNS && standard.hasOneCase() && !mirrored;
    if (!inPlace) {
      column.copyLow(first, count, values);
    }
    if (mirrored) {
      mirror(values, count);
    }
    double[] ofLower = mirrored ? best : worst;
    double[] ofUpper = mirrored ? worst : best;
    if (standard.hasOneCase()) {
      addOneCase(
          standard.worst(),
          inPlace ? column.lows() : values,
          inPlace ? first : 0,
          ofLower,
          ofUpper,
          ranges,
          count);
    } else {
      add(mirrored ? standard.best() : standard.worst(), values, 0, ofLower, ofLower, count);
      for (int i = 0; i < ranges; i++) {
        values[places[i]] = upperEnds[i];
      }
      add(mirrored ? standard.worst() : standard.best(), values, 0, ofUpper, ofUpper, count);
    }
  }

  private void addOneCase(
      List<ScalePart> parts,
      double[] values,
      int from,
      double[] ofLower,
      double[] ofUpper,
      int ranges,
      int count) {
    for (int i = 0; i < ranges; i++) {
      upperSums[i] = ofUpper[places[i]];
    }
    add(parts, values, from, ofLower, ofUpper, count);
    add(parts, upperEnds, 0, upperSums, upperSums, ranges);
    for (int i = 0; i < ranges; i++) {
      ofUpper[places[i]] = upperSums[i];
    }
  }

  private void add(
      List<ScalePart> parts, double[] values, int from, double[] one, double[] other, int count) {
    for (ScalePart part : parts) {
      part.add(arithmetic, values, from, one, other, count);
    }
  }

  private void judge(CompiledLine line, double rounding, double[] worst, double[] best, int count) {
    double reach = rounding > 0 ? Math.nextUp(rounding) : 0;
    arithmetic.judge(line.met(), reach, worst, lacking, near, count);
    arithmetic.judge(line.notMet(), reach, best, lost, near, count);
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
}
