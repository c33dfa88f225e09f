package io.github.cityward.assess;

/**
 * Loops over arrays that start at 0 and have one result, written with {@code Math.abs}: the
 * compiler turns these into vector instructions wherever they stand. The larger of x and 0 is (x +
 * |x|) / 2 exactly, and the smaller of a and b is a less the larger of a − b and 0. A conditional
 * is left as a jump, and {@code Math.min} too once it is called from several places. The arrays may
 * have any length, and {@code from} is 0.
 */
final class PlainArithmetic implements BlockArithmetic {
  /**
   * So steep that the difference of two doubles, times it, is {@link ScalePart#MOST} or more:
   * {@link ValueColumn} keeps numbers apart whose difference is not.
   */
  static final double STEEP = 0x1p262;

  @Override
  public boolean readsInPlace() {
    return false;
  }

  @Override
  public void addStep(
      double threshold,
      double points,
      double[] values,
      int from,
      double[] one,
      double[] other,
      int count) {
    addStep(threshold, points, values, one, count);
    if (other != one) {
      addStep(threshold, points, values, other, count);
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

  @Override
  public void addRamp(
      double lower,
      double perUnit,
      double foot,
      double rise,
      double[] values,
      int from,
      double[] one,
      double[] other,
      int count) {
    addRamp(lower, perUnit, foot, rise, values, one, count);
    if (other != one) {
      addRamp(lower, perUnit, foot, rise, values, other, count);
    }
  }

  private static void addRamp(
      double lower,
      double perUnit,
      double foot,
      double rise,
      double[] values,
      double[] sums,
      int count) {
    for (int i = 0; i < count; i++) {
      double beyond = values[i] - lower;
      double left = 1 - beyond * perUnit;
      double line = foot + rise * (1 - 0.5 * (left + Math.abs(left)));
      double over = line - (beyond * STEEP + foot);
      double cut = line - 0.5 * (over + Math.abs(over));
      sums[i] += 0.5 * (cut + Math.abs(cut));
    }
  }

  @Override
  public void cut(double most, double[] points, double[] totals, int count) {
    for (int i = 0; i < count; i++) {
      double over = points[i] - most;
      points[i] -= 0.5 * (over + Math.abs(over));
    }
    for (int i = 0; i < count; i++) {
      totals[i] += points[i];
    }
  }

  @Override
  public void judge(
      double line, double reach, double[] points, double[] lacking, double[] near, int count) {
    for (int i = 0; i < count; i++) {
      double beyond = points[i] - line;
      lacking[i] += 0.5 * (Math.abs(beyond) - beyond);
    }
    if (reach > 0) {
      for (int i = 0; i < count; i++) {
        double beyond = Math.abs(points[i] - line) - reach;
        near[i] += 0.5 * (Math.abs(beyond) - beyond);
      }
    }
  }
}
