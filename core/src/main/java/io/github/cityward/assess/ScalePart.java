package io.github.cityward.assess;

import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;

/** A part of the points of one standard as a function of its value, more being better. */
sealed interface ScalePart {
  /** The most that one part may add. */
  double MOST = 1024;

  /**
   * Adds what the part earns to terms.
   *
   * @param values the values of the towns, one after the other
   * @param from where among them that of the first town stands
   */
  void addTo(BlockTerms terms, double[] values, int from);

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
    public void addTo(BlockTerms terms, double[] values, int from) {
      terms.addStep(threshold, points, values, from);
    }
  }

  /** {@code points} above {@code threshold}, itself excluded. */
  record StepAbove(double threshold, double points) implements ScalePart {
    @Override
    public List<Double> marks() {
      return List.of(threshold);
    }

    @Override
    public void addTo(BlockTerms terms, double[] values, int from) {
      terms.addStep(next(threshold), points, values, from);
    }

    /** Nothing that a column keeps as a double lies between 0 and what is told from it. */
    private static double next(double threshold) {
      return threshold == 0 ? ValueColumn.LEAST : Math.nextUp(threshold);
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
    public void addTo(BlockTerms terms, double[] values, int from) {
      terms.addRamp(this, values, from);
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
    public void addTo(BlockTerms terms, double[] values, int from) {
      double[] shares = terms.room();
      for (int i = 0; i < shares.length; i++) {
        double value = values[from + i];
        boolean any = value >= ValueColumn.OPEN;
        for (double each : accepted) {
          any |= each == value;
        }
        shares[i] = any ? 1 : 0;
      }
      terms.addStep(1, points, shares, 0);
    }
  }
}
