package io.github.cityward.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact number: a fraction of two whole numbers of any size. A third stays a third; nothing is
 * rounded until it is printed.
 */
public final class Rational implements Comparable<Rational> {
  /** Nothing. */
  public static final Rational ZERO = new Rational(BigFraction.ZERO);

  /** One. */
  public static final Rational ONE = new Rational(BigFraction.ONE);

  /** One hundred: all of a percentage. */
  public static final Rational HUNDRED = new Rational(BigFraction.of(100));

  private final BigFraction fraction;

  private Rational(BigFraction fraction) {
    this.fraction = fraction;
  }

  /** {@return the whole number {@code value}} */
  public static Rational of(long value) {
    return new Rational(BigFraction.of(value));
  }

  /** {@return exactly {@code value}} */
  public static Rational of(BigDecimal value) {
    BigInteger unscaled = value.unscaledValue();
    return new Rational(
        value.scale() > 0
            ? BigFraction.of(unscaled, BigInteger.TEN.pow(value.scale()))
            : BigFraction.of(unscaled.multiply(BigInteger.TEN.pow(-value.scale()))));
  }

  /**
   * {@return exactly the number that {@code text} writes} A plain decimal: a dot, no thousands
   * separator, no exponent, at most 400 digits.
   *
   * @throws IllegalArgumentException if {@code text} is no such number; the message says what would
   *     be right
   */
  public static Rational parse(String text) {
    return new DecimalText(text).valueOrThrow();
  }

  /** {@return this + other} */
  public Rational plus(Rational other) {
    if (other.signum() == 0) {
      return this;
    }
    return signum() == 0 ? other : new Rational(fraction.add(other.fraction));
  }

  /** {@return this − other} */
  public Rational minus(Rational other) {
    return new Rational(fraction.subtract(other.fraction));
  }

  /** {@return this × other} */
  public Rational times(Rational other) {
    return new Rational(fraction.multiply(other.fraction));
  }

  /**
   * {@return this / other}
   *
   * @throws ArithmeticException if {@code other} is zero
   */
  public Rational dividedBy(Rational other) {
    if (other.signum() == 0) {
      throw new ArithmeticException(this + " / 0");
    }
    // The library would leave the sign below the line, where no whole number has one.
    return other.signum() < 0
        ? new Rational(fraction.negate().divide(other.fraction.negate()))
        : new Rational(fraction.divide(other.fraction));
  }

  /** {@return −this} */
  public Rational negate() {
    return new Rational(fraction.negate());
  }

  /** {@return the smaller of this and other} */
  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** {@return the larger of this and other} */
  public Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** {@return −1, 0 or 1: below, at or above zero} */
  public int signum() {
    return fraction.signum();
  }

  /** {@return whether this is a whole number} */
  public boolean isWhole() {
    return fraction.getDenominator().equals(BigInteger.ONE);
  }

  /** {@return the smallest whole number above 0 that makes a whole number of this, times it} */
  public BigInteger denominator() {
    return fraction.getDenominator();
  }

  /** {@return the nearest {@code double}; for drawing, never for a verdict} */
  public double toDouble() {
    return fraction.doubleValue();
  }

  /**
   * {@return a number that is not exact as results print it: its shortest decimal, rounded half up
   * to 10 decimals, without trailing zeros}
   *
   * @throws NumberFormatException if it is infinite or no number
   */
  public static BigDecimal printed(double number) {
    return of(BigDecimal.valueOf(number)).rounded(10);
  }

  /** {@return this rounded half up to {@code decimals} decimals, without trailing zeros} */
  public BigDecimal rounded(int decimals) {
    return plain(fraction.bigDecimalValue(decimals, RoundingMode.HALF_UP));
  }

  /** {@return the smallest decimal with {@code decimals} decimals that is not below this} */
  public BigDecimal roundedUp(int decimals) {
    return plain(fraction.bigDecimalValue(decimals, RoundingMode.CEILING));
  }

  /** {@return this as a decimal with all its digits, if their number is finite} */
  public Optional<BigDecimal> decimal() {
    BigInteger rest = fraction.getDenominator();
    int twos = rest.getLowestSetBit();
    rest = rest.shiftRight(twos);
    int fives = 0;
    BigInteger five = BigInteger.valueOf(5);
    while (rest.mod(five).signum() == 0) {
      rest = rest.divide(five);
      fives++;
    }
    return rest.equals(BigInteger.ONE)
        ? Optional.of(
            plain(fraction.bigDecimalValue(Math.max(twos, fives), RoundingMode.UNNECESSARY)))
        : Optional.empty();
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Override
  public int compareTo(Rational other) {
    return fraction.compareTo(other.fraction);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Rational rational && fraction.equals(rational.fraction));
  }

  @Override
  public int hashCode() {
    return Objects.hash(fraction);
  }

  /**
   * {@return all digits, such as {@code 12.5}, or the fraction where they never end: {@code 1/3}}
   */
  @Override
  public String toString() {
    return decimal()
        .map(BigDecimal::toPlainString)
        .orElseGet(() -> fraction.getNumerator() + "/" + fraction.getDenominator());
  }
}
