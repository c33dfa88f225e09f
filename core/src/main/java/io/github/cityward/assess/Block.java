package io.github.cityward.assess;

import java.util.Arrays;
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

  /** What missing values may earn beside the totals. */
  private final double[] nothing = new double[BlockArithmetic.TOWNS];

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

  /**
   * Scores {@code count} towns from {@code first} on.
   *
   * @return the towns of which rounding could decide, in their order
   */
  int[] score(BoundColumns columns, int first, int count, TownScores scores) {
    totals.clear(count);
    for (int row = 0; row < sums.size(); row++) {
      sums.get(row).add(columns.columns(row), scores.points(row, first), count, totals);
    }
    Arrays.fill(nothing, 0, count, 0);
    arithmetic.settle(
        limits,
        totals.low(),
        totals.high(),
        nothing,
        totals,
        scores.points(sums.size(), first),
        count);
    arithmetic.decide(totals, scores.verdicts(), first, count);
    int[] near = near(columns, first, count, scores);
    for (int row = 0; row <= sums.size(); row++) {
      rules.unit().toPoints(scores.points(row, first), count);
    }
    return near;
  }

  private int[] near(BoundColumns columns, int first, int count, TownScores scores) {
    if (!totals.hasNear(count)) {
      return new int[0];
    }
    return IntStream.range(0, count)
        .filter(place -> totals.near()[place] > 0)
        .map(place -> first + place)
        .filter(town -> !rules.unit().exact() || hasInexactSumAtLine(columns, town, scores))
        .toArray();
  }

  /** A sum is exact where no value stands between the ends of a ramp. */
  private boolean hasInexactSumAtLine(BoundColumns columns, int town, TownScores scores) {
    boolean worstExact = true;
    boolean bestExact = true;
    for (int row = 0; row < rules.criteria().size(); row++) {
      CompiledCriterion criterion = rules.criteria().get(row);
      boolean worst = isExact(columns, row, town, true);
      boolean best = isExact(columns, row, town, false);
      double low = scores.low(row, town);
      double high = scores.high(row, town);
      if ((!worst && isAt(low, criterion.lines().met(), criterion.rounding()))
          || (!best && isAt(high, criterion.lines().notMet(), criterion.rounding()))) {
        return true;
      }
      worstExact &= worst;
      bestExact &= best;
    }
    return (!worstExact && isAt(scores.low(town), rules.lines().met(), rules.rounding()))
        || (!bestExact && isAt(scores.high(town), rules.lines().notMet(), rules.rounding()));
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
}
