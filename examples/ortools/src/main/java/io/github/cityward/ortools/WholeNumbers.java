package io.github.cityward.ortools;

import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * Fractions as whole numbers of a unit.
 *
 * @param perOne how many units are 1
 * @param numbers each rounded up to a whole number of units
 */
record WholeNumbers(Rational perOne, List<Long> numbers) {
  private static final Rational ROOM = Rational.of(1L << 40);

  WholeNumbers {
    numbers = List.copyOf(numbers);
  }

  /** {@return the numbers exactly, unless that takes too large ones} */
  static WholeNumbers of(List<Rational> numbers) {
    BigInteger common =
        numbers.stream().map(Rational::denominator).reduce(BigInteger.ONE, WholeNumbers::common);
    Rational size =
        numbers.stream().map(each -> each.max(each.negate())).reduce(Rational.ZERO, Rational::plus);
    Rational room = size.signum() == 0 ? ROOM : ROOM.dividedBy(size);
    Rational perOne = rational(common).min(room);
    return new WholeNumbers(
        perOne,
        numbers.stream().map(each -> each.times(perOne).roundedUp(0).longValueExact()).toList());
  }

  /** {@return the smallest number that both divide} */
  static BigInteger common(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }

  static Rational rational(BigInteger number) {
    return Rational.of(new BigDecimal(number));
  }

  /** {@return the sum of all that are below 0, if {@code sign} is −1, or above it, if 1} */
  long sum(int sign) {
    return numbers.stream().filter(each -> Long.signum(each) == sign).mapToLong(each -> each).sum();
  }
}
