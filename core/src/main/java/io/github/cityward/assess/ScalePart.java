package io.github.cityward.assess;

import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;

/**
 * A part of the points of one standard as a function of its value, more being better. The loops are
 * written with {@code Math.abs}, which the compiler turns into vector instructions wherever it
 * stands: the larger of x and 0 is (x + |x|) / 2 exactly, and the smaller of a and b is a less the
 * larger of a − b and 0. A conditional is left as a jump, and {@code Math.min} too once it is
 * called from several places.
 */
sealed interface ScalePart {
  /**
   * So steep that the difference of two doubles, times it, is {@link #MOST} or more: {@link
   * ValueColumn} keeps numbers apart whose difference is not.
   */
  double STEEP = 0x1p262;

  /** The most that one part may add. */
  double MOST = 1024;

  /** Adds the points of the first {@code count} values to {@code sums}. */
  void add(double[] values, double[] sums, int count);

  /** {@return the most it adds} */
  double points();

  /** {@return the values at which what it adds begins, ends or steps} */
  List<Double> marks();

  /** {@return whether a value lies where the part adds something else than a figure of the law} */
  default boolean isBetweenFigures(double value) {
    return false;
  }

  /** {@code points} from {@code threshold} on, itself included. */
  record StepAt(double threshold, double points) implements ScalePart {
    @Override
    public List<Double> marks() {
      return List.of(threshold);
    }

    @Override
    public void add(double[] values, double[] sums, int count) {
      double from = threshold;
      double step = points;
      for (int i = 0; i < count; i++) {
        double over = step - ((values[i] - from) * STEEP + step);
        double cut = step - 0.5 * (over + Math.abs(over));
        sums[i] += 0.5 * (cut + Math.abs(cut));
      }
    }
  }

  /** {@code points} above {@code threshold}, itself excluded. */
  record StepAbove(double threshold, double points) implements ScalePart {
    @Override
    public List<Double> marks() {
      return List.of(threshold);
    }

    @Override
    public void add(double[] values, double[] sums, int count) {
      double from = threshold;
      double step = points;
      for (int i = 0; i < count; i++) {
        double over = step - (values[i] - from) * STEEP;
        double cut = step - 0.5 * (over + Math.abs(over));
        sums[i] += 0.5 * (cut + Math.abs(cut));
      }
    }
  }

  /**
   * {@code foot} from {@code lower} on, growing in a straight line by {@code rise} to {@code
   * upper}.
   *
   * @param perUnit the rise per unit of the value is so many times {@code rise}; large enough that
   *     at {@code upper} it makes 1 or more, so that the line is cut there to exactly its end
   * @param error how far the share of the rise can be from the exact one, {@link RoundingBound}
   */
  record Ramp(double lower, double upper, double perUnit, double foot, double rise, double error)
      implements ScalePart {

    static Ramp between(Rational from, Rational to, double foot, double rise) {
      double lower = from.toDouble();
      double upper = to.toDouble();
      Rational width = to.minus(from);
      double perUnit = Rational.ONE.dividedBy(width).toDouble();
      while ((upper - lower) * perUnit < 1) {
        perUnit = Math.nextUp(perUnit);
      }
      double offLower = distance(exactly(lower), from);
      double offSlope = distance(exactly(perUnit).times(width), Rational.ONE);
      return new Ramp(
          lower,
          upper,
          perUnit,
          foot,
          rise,
          RoundingBound.ofShare(lower, upper, offLower, offSlope));
    }

    @Override
    public void add(double[] values, double[] sums, int count) {
      double from = lower;
      double slope = perUnit;
      double least = foot;
      double more = rise;
      for (int i = 0; i < count; i++) {
        double beyond = values[i] - from;
        double left = 1 - beyond * slope;
        double line = least + more * (1 - 0.5 * (left + Math.abs(left)));
        double over = line - (beyond * STEEP + least);
        double cut = line - 0.5 * (over + Math.abs(over));
        sums[i] += 0.5 * (cut + Math.abs(cut));
      }
    }

    @Override
    public double points() {
      return foot + rise;
    }

    @Override
    public List<Double> marks() {
      return List.of(lower, upper);
    }

    @Override
    public boolean isBetweenFigures(double value) {
      return lower < value && value < upper;
    }

    private static Rational exactly(double number) {
      return Rational.of(new BigDecimal(number));
    }

    private static double distance(Rational one, Rational other) {
      return Math.abs(one.minus(other).toDouble());
    }
  }

  /** {@code points} for values of which there are a few, and for one that is above all. */
  record OneOf(List<Double> accepted, double points) implements ScalePart {
    public OneOf {
      accepted = List.copyOf(accepted);
    }

    @Override
    public List<Double> marks() {
      return accepted;
    }

    @Override
    public void add(double[] values, double[] sums, int count) {
      for (int i = 0; i < count; i++) {
        double value = values[i];
        boolean any = value >= ValueColumn.OPEN;
        for (double each : accepted) {
          any |= each == value;
        }
        sums[i] += any ? points : 0;
      }
    }
  }
}
