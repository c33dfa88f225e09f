package io.github.cityward.secondopinion;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A number as a fraction in lowest terms, the denominator above 0. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
  static final Fraction ZERO = of(0);
  static final Fraction ONE = of(1);
  static final Fraction HUNDRED = of(100);

  Fraction {
    BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static Fraction of(long number) {
    return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
  }

  /** Reads {@code 12.50} or {@code 1/3}. */
  static Fraction parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return parse(text.substring(0, slash)).over(parse(text.substring(slash + 1)));
    }
    BigDecimal decimal = new BigDecimal(text);
    return new Fraction(
        decimal.movePointRight(decimal.scale()).toBigIntegerExact(),
        BigInteger.TEN.pow(Math.max(decimal.scale(), 0)));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  Fraction min(Fraction other) {
    return isBelow(other) ? this : other;
  }

  Fraction max(Fraction other) {
    return isBelow(other) ? other : this;
  }

  boolean isBelow(Fraction other) {
    return compareTo(other) < 0;
  }

  /** The nearest whole number, a half goes up. */
  Fraction rounded() {
    BigInteger two = BigInteger.TWO;
    BigInteger[] parts =
        numerator.multiply(two).add(denominator).divideAndRemainder(denominator.multiply(two));
    return new Fraction(parts[0], BigInteger.ONE);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE) ? "" + numerator : numerator + "/" + denominator;
  }
}
