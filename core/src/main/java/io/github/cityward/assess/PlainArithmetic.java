package io.github.cityward.assess;

/**
 * Loops over arrays that start at 0 and have one result, written with {@code Math.abs}: the
 * compiler turns these into vector instructions wherever they stand. The larger of x and 0 is (x +
 * |x|) / 2 exactly, and the smaller of a and b is a less the larger of a − b and 0. A conditional
 * is left as a jump, and {@code Math.min} too once it is called from several places.
 */
final class PlainArithmetic implements BlockArithmetic {
  /**
   * So steep that the difference of two doubles, times it, is {@link ScalePart#MOST} or more:
   * {@link ValueColumn} keeps numbers apart whose difference is not.
   */
  static final double STEEP = 0x1p262;

  /** Here the arrays may have any length, if the terms have as many towns. */
  @Override
  public void add(BlockTerms terms, double[] sums, int count) {
    for (int term = 0; term < terms.count(); term++) {
      double[] values = terms.valuesFromStart(term, count);
      double lower = terms.lower(term);
      if (terms.rise(term) == 0) {
        addStep(lower, terms.top(term), values, sums, count);
      } else {
        addRamp(lower, terms.perUnit(term), terms.top(term), terms.rise(term), values, sums, count);
      }
    }
  }

  private static void addStep(
      double threshold, double points, double[] values, double[] sums, int count) {
    for (int i = 0; i < count; i++) {
      double over = points - ((values[i] - threshold) * STEEP + points);
      double cut = points - 0.5 * (over + Math.abs(over));
      sums[i] += 0.5 * (cut + Math.abs(cut));
    }
  }

  private static void addRamp(
      double lower,
      double perUnit,
      double top,
      double rise,
      double[] values,
      double[] sums,
      int count) {
    double foot = top - rise;
    for (int i = 0; i < count; i++) {
      double beyond = values[i] - lower;
      double left = 1 - beyond * perUnit;
      double line = top - rise * (0.5 * (left + Math.abs(left)));
      double over = line - (beyond * STEEP + foot);
      double cut = line - 0.5 * (over + Math.abs(over));
      sums[i] += 0.5 * (cut + Math.abs(cut));
    }
  }

  @Override
  public void settle(
      BlockLimits limits,
      double[] worst,
      double[] valued,
      double[] open,
      BlockTotals totals,
      BlockPoints points,
      int count) {
    double[] best = open;
    for (int i = 0; i < count; i++) {
      best[i] += valued[i];
    }
    cut(limits.most(), worst, count);
    cut(limits.most(), best, count);
    System.arraycopy(worst, 0, points.low(), points.first(), count);
    System.arraycopy(best, 0, points.high(), points.first(), count);
    judge(limits, worst, best, totals, count);
    add(worst, totals.low(), count);
    add(best, totals.high(), count);
  }

  @Override
  public void decide(BlockTotals totals, byte[] verdicts, int first, int count) {
    long mostOfWorst = Double.doubleToRawLongBits(BlockTotals.BEST_MISSES) - 1;
    double[] missed = totals.missed();
    for (int i = 0; i < count; i++) {
      long bits = Double.doubleToRawLongBits(missed[i]);
      verdicts[first + i] = (byte) (2 - (-bits >>> 63) - ((mostOfWorst - bits) >>> 63));
    }
  }

  private static void cut(double most, double[] points, int count) {
    for (int i = 0; i < count; i++) {
      double over = points[i] - most;
      points[i] -= 0.5 * (over + Math.abs(over));
    }
  }

  private static void add(double[] points, double[] totals, int count) {
    for (int i = 0; i < count; i++) {
      totals[i] += points[i];
    }
  }

  private static void judge(
      BlockLimits limits, double[] worst, double[] best, BlockTotals totals, int count) {
    addMissed(limits.met(), 0.5, worst, totals.missed(), count);
    addMissed(limits.notMet(), 0.5 * BlockTotals.BEST, best, totals.missed(), count);
    if (limits.reach() > 0) {
      addNear(limits.met(), limits.reach(), worst, totals.near(), count);
      addNear(limits.notMet(), limits.reach(), best, totals.near(), count);
    }
  }

  private static void addMissed(
      double line, double half, double[] points, double[] missed, int count) {
    for (int i = 0; i < count; i++) {
      double beyond = points[i] - line;
      missed[i] += half * (Math.abs(beyond) - beyond);
    }
  }

  private static void addNear(
      double line, double reach, double[] points, double[] near, int count) {
    for (int i = 0; i < count; i++) {
      double beyond = Math.abs(points[i] - line) - reach;
      near[i] += 0.5 * (Math.abs(beyond) - beyond);
    }
  }
}
