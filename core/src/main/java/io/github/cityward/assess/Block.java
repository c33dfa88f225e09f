package io.github.cityward.assess;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Computes the points of a block of towns after the other. Used by one thread. */
final class Block {
  private final CompiledRules rules;
  private final BlockArithmetic arithmetic;
  private final List<CriterionSums> sums;
  private final BlockLimits limits;
  private final BlockTotals totals = new BlockTotals();

  Block(CompiledRules rules, BlockArithmetic arithmetic) {
    this.rules = rules;
    this.arithmetic = arithmetic;
    this.sums = rules.criteria().stream().map(each -> new CriterionSums(each, arithmetic)).toList();
    this.limits = BlockLimits.of(Double.MAX_VALUE, rules.lines(), rules.rounding());
  }

  /** {@return whether it computes by these rules, and by that arithmetic} */
  boolean isFor(CompiledRules rules, BlockArithmetic arithmetic) {
    return this.rules.equals(rules) && this.arithmetic.equals(arithmetic);
  }

  /** Scores {@code count} towns from {@code first} on; {@link #near} then tells the doubtful. */
  void score(BoundColumns columns, int first, int count, TownScores scores) {
    totals.clear(count);
    for (int row = 0; row < sums.size(); row++) {
      CriterionSums criterion = sums.get(row);
      criterion.add(columns.columns(row), first, count, totals);
      write(criterion.worst(), scores.lows(row), first, count);
      write(criterion.best(), scores.highs(row), first, count);
    }
    arithmetic.judge(limits, totals, count);
    write(totals.low(), scores.lows(sums.size()), first, count);
    write(totals.high(), scores.highs(sums.size()), first, count);
    arithmetic.decide(totals, scores.verdicts(), first, count);
  }

  /**
   * {@return the towns of which rounding could decide, in their order}
   *
   * @param first the place of the block's first town
   */
  IntStream near(BoundColumns columns, int first, int count) {
    if (!totals.hasNear(count)) {
      return IntStream.empty();
    }
    return IntStream.range(0, count)
        .filter(place -> totals.near()[place] > 0)
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
      double low = sums.get(row).worst()[place];
      double high = sums.get(row).best()[place];
      if ((!worst && isAt(low, criterion.lines().met(), criterion.rounding()))
          || (!best && isAt(high, criterion.lines().notMet(), criterion.rounding()))) {
        return true;
      }
      worstExact &= worst;
      bestExact &= best;
    }
    return (!worstExact && isAt(totals.low()[place], rules.lines().met(), rules.rounding()))
        || (!bestExact && isAt(totals.high()[place], rules.lines().notMet(), rules.rounding()));
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

  private void write(double[] numbers, double[] points, int first, int count) {
    System.arraycopy(numbers, 0, points, first, count);
    rules.unit().toPoints(points, first, count);
  }
}
