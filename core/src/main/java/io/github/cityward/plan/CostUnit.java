package io.github.cityward.plan;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;

/**
 * The unit in which costs are whole numbers.
 *
 * @param decimals how many decimals of a billion VND it is
 */
record CostUnit(int decimals) {
  private static final int PAYMENT_DECIMALS = 3;

  /** So much room is left for what the search counts beside the costs. */
  private static final BigInteger MOST = BigInteger.ONE.shiftLeft(44);

  /**
   * {@return the unit of the finest of {@code costs}}
   *
   * @throws ProblemsException if their sum has too many digits in it
   */
  static CostUnit of(Collection<Rational> costs) {
    int decimals = costs.stream().mapToInt(each -> decimal(each).scale()).max().orElse(0);
    Rational sum = costs.stream().reduce(Rational.ZERO, Rational::plus);
    if (decimal(sum).movePointRight(decimals).toBigInteger().compareTo(MOST) > 0) {
      throw new ProblemsException(
          List.of(Problem.of(ProblemCode.COSTS_TOO_LONG, Place.nowhere(), sum.toString())));
    }
    return new CostUnit(decimals);
  }

  private static BigDecimal decimal(Rational cost) {
    return cost.decimal().orElseThrow();
  }

  /** {@return how many units a cost is} */
  long units(Rational cost) {
    return decimal(cost).movePointRight(decimals).longValueExact();
  }

  /** {@return how many units are whole in {@code cost}} */
  long wholeUnits(Rational cost) {
    return cost.negate().roundedUp(decimals).movePointRight(decimals).negate().longValueExact();
  }

  /** {@return so many units, where {@code limit} is more than can be spent, the most there are} */
  long wholeUnitsAtMost(Rational limit) {
    return limit.compareTo(cost(Long.MAX_VALUE)) < 0 ? wholeUnits(limit) : Long.MAX_VALUE;
  }

  /** {@return the unit of what is paid: this one, or a million VND if that is finer} */
  CostUnit forPayments() {
    return new CostUnit(Math.max(decimals, PAYMENT_DECIMALS));
  }

  /** {@return the cost of so many units, in billion VND} */
  Rational cost(long units) {
    return Rational.of(BigDecimal.valueOf(units, decimals));
  }
}
