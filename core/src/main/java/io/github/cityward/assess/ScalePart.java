package io.github.cityward.assess;

import java.util.List;

/**
 * A part of the points of one standard as a function of its value, more being better. The loops are
 * written in {@code Math.min} and {@code Math.max}, which the compiler turns into vector
 * instructions where it leaves a conditional as a jump.
 */
sealed interface ScalePart {
  /**
   * So steep that the difference of two doubles, times it, is 1 or more: {@link ValueColumn} keeps
   * numbers apart whose difference is not.
   */
  double STEEP = 0x1p1015;

  /** Adds the points of the first {@code count} values to {@code points}. */
  void add(double[] values, double[] points, int count);

  /** {@return the most it adds} */
  double points();

  /** {@return how far the added points can be from the exact ones} */
  double rounding();

  /** {@code points} from {@code threshold} on, itself included. */
  record StepAt(double threshold, double points) implements ScalePart {
    @Override
    public void add(double[] values, double[] sums, int count) {
      double from = threshold;
      double step = points;
      for (int i = 0; i < count; i++) {
        sums[i] += step * Math.min(Math.max((values[i] - from) * STEEP + 1, 0), 1);
      }
    }

    @Override
    public double rounding() {
      return RoundingBound.UNIT * Math.abs(points);
    }
  }

  /** {@code points} above {@code threshold}, itself excluded. */
  record StepAbove(double threshold, double points) implements ScalePart {
    @Override
    public void add(double[] values, double[] sums, int count) {
      double from = threshold;
      double step = points;
      for (int i = 0; i < count; i++) {
        sums[i] += step * Math.min(Math.max((values[i] - from) * STEEP, 0), 1);
      }
    }

    @Override
    public double rounding() {
      return RoundingBound.UNIT * Math.abs(points);
    }
  }

  /**
   * {@code points} that grow in a straight line from {@code lower}, none, to {@code upper}, all.
   */
  record Ramp(double lower, double upper, double perUnit, double points) implements ScalePart {
    @Override
    public void add(double[] values, double[] sums, int count) {
      double from = lower;
      double slope = perUnit;
      double all = points;
      for (int i = 0; i < count; i++) {
        sums[i] += all * Math.min(Math.max((values[i] - from) * slope, 0), 1);
      }
    }

    @Override
    public double rounding() {
      return RoundingBound.ofRamp(this);
    }
  }

  /** {@code points} for values of which there are a few, and for one that is above all. */
  record OneOf(List<Double> accepted, double points) implements ScalePart {
    public OneOf {
      accepted = List.copyOf(accepted);
    }

    @Override
    public void add(double[] values, double[] sums, int count) {
      for (int i = 0; i < count; i++) {
        double value = values[i];
        boolean any = value == Double.POSITIVE_INFINITY;
        for (double each : accepted) {
          any |= each == value;
        }
        sums[i] += any ? points : 0;
      }
    }

    @Override
    public double rounding() {
      return RoundingBound.UNIT * Math.abs(points);
    }
  }
}
