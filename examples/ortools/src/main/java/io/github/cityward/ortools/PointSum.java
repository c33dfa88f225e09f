package io.github.cityward.ortools;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import io.github.cityward.quantity.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** A sum of points of which each is so many times a variable that is never below 0. */
final class PointSum {
  /** The solver adds up in 64 bits, and leaves room itself. */
  private static final Rational ROOM = Rational.of(1L << 55);

  private final List<Term> terms = new ArrayList<>();
  private Rational constant = Rational.ZERO;

  /**
   * Points of one variable.
   *
   * @param most the largest value of the variable
   */
  private record Term(IntVar variable, Rational each, long most) {}

  void add(Rational points) {
    constant = constant.plus(points);
  }

  void add(IntVar variable, Rational each, long most) {
    terms.add(new Term(variable, each, most));
  }

  void add(PointSum other) {
    terms.addAll(other.terms);
    add(other.constant);
  }

  /**
   * Demands of the model that the sum be so much: exactly, if whole numbers of 64 bits tell all
   * points, else of a sum that is a little larger.
   */
  void atLeast(Rational need, CpModel model) {
    Rational scale = scale(need.minus(constant));
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (Term each : terms) {
      sum.addTerm(each.variable(), scaledUp(each.each(), scale));
    }
    model.addGreaterOrEqual(sum, -scaledUp(constant.minus(need), scale));
  }

  /** {@return by what all points become whole numbers, or as much as there is room for} */
  private Rational scale(Rational need) {
    BigInteger common = need.denominator();
    Rational most = need.max(need.negate());
    for (Term each : terms) {
      common = WholeNumbers.common(common, each.each().denominator());
      most = most.plus(each.each().times(Rational.of(each.most())));
    }
    Rational exact = WholeNumbers.rational(common);
    Rational room = most.signum() == 0 ? ROOM : ROOM.dividedBy(most);
    return exact.min(room);
  }

  private static long scaledUp(Rational number, Rational scale) {
    return number.times(scale).roundedUp(0).longValueExact();
  }
}
