package io.github.cityward.simulate;

import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a number follows from another, exactly: a + b x + c / x. Straight lines are such, and so is
 * what is divided by x.
 *
 * @param a what does not depend on x
 * @param b by what x is multiplied
 * @param c what is divided by x
 */
record Curve(Rational a, Rational b, Rational c) {
  private static final int DECIMALS = 10;
  private static final MathContext DIGITS = new MathContext(100);
  private static final Rational STEP = Rational.of(BigDecimal.ONE.movePointLeft(DECIMALS));

  /**
   * One point that is known.
   *
   * @param x not 0
   */
  record Point(Rational x, Rational y) {}

  /**
   * Where a curve reaches a number.
   *
   * @param below the number itself, or the last of 10 decimals before it where its own never end
   * @param above the number itself, or the next of 10 decimals
   */
  record Root(Rational below, Rational above) {
    static Root exactly(Rational number) {
      return new Root(number, number);
    }
  }

  /**
   * {@return the curve through {@code points}; empty if not all of them lie on one}
   *
   * @param points at least three, of different x
   */
  static Optional<Curve> through(List<Point> points) {
    Rational x0 = points.get(0).x();
    Rational x1 = points.get(1).x();
    // x times the curve is b x² + a x + c: Newton's divided differences.
    Rational first = slope(points.get(0), points.get(1));
    Rational b =
        slope(points.get(1), points.get(2)).minus(first).dividedBy(points.get(2).x().minus(x0));
    Rational a = first.minus(b.times(x0.plus(x1)));
    Rational c = x0.times(points.get(0).y().minus(a).minus(b.times(x0)));
    Curve curve = new Curve(a, b, c);
    return points.stream().allMatch(each -> curve.at(each.x()).equals(each.y()))
        ? Optional.of(curve)
        : Optional.empty();
  }

  private static Rational slope(Point one, Point other) {
    return other
        .x()
        .times(other.y())
        .minus(one.x().times(one.y()))
        .dividedBy(other.x().minus(one.x()));
  }

  /** {@return the number at {@code x}, which is not 0} */
  Rational at(Rational x) {
    return a.plus(b.times(x)).plus(c.dividedBy(x));
  }

  /** {@return where the curve reaches {@code target}; nothing where it is that everywhere} */
  List<Root> reaches(Rational target) {
    Rational constant = a.minus(target);
    if (b.signum() == 0) {
      return constant.signum() == 0 || c.signum() == 0
          ? List.of()
          : List.of(Root.exactly(c.dividedBy(constant).negate()));
    }
    if (c.signum() == 0) {
      return List.of(Root.exactly(constant.dividedBy(b).negate()));
    }
    Rational discriminant = constant.times(constant).minus(b.times(c).times(Rational.of(4)));
    if (discriminant.signum() < 0) {
      return List.of();
    }
    Rational root = Rational.of(discriminant.rounded(DIGITS.getPrecision()).sqrt(DIGITS));
    List<Root> roots = new ArrayList<>();
    for (Rational each : List.of(root, root.negate())) {
      roots.add(root(each.minus(constant).dividedBy(b.plus(b)), target));
    }
    return roots;
  }

  private Root root(Rational nearly, Rational target) {
    Rational rounded = Rational.of(nearly.rounded(DECIMALS));
    if (rounded.signum() != 0 && at(rounded).equals(target)) {
      return Root.exactly(rounded);
    }
    Rational above = Rational.of(nearly.roundedUp(DECIMALS));
    return new Root(above.minus(STEP), above);
  }
}
