package io.github.cityward.audit;

import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure as a score sheet prints it. It stands for every value that rounds to it, halves upwards:
 * from half a unit of its last decimal below it to just under half a unit above.
 *
 * @param text a plain decimal of 0 or more, with the decimals that are printed: {@code 6.20}
 */
public record Printed(String text) {
  private static final Rational TWO = Rational.of(2);

  public Printed {
    if (Rational.parse(text).signum() < 0) {
      throw new IllegalArgumentException(text + " is negative. Give 0 or more.");
    }
  }

  /** {@return the number that is printed} */
  public Rational value() {
    return Rational.parse(text);
  }

  /** {@return the values it stands for: itself alone where it is one of {@code exact}} */
  Span values(List<Rational> exact) {
    Rational value = value();
    if (exact.contains(value)) {
      return Span.exactly(value);
    }
    Rational half = Rational.of(BigDecimal.ONE.movePointLeft(decimals())).dividedBy(TWO);
    return new Span(new Range(value.minus(half), value.plus(half)), true);
  }

  /** {@return {@code number} with as many decimals as this figure has} */
  Rational roundedAlike(Rational number) {
    return Rational.of(number.rounded(decimals()));
  }

  private int decimals() {
    int point = text.indexOf('.');
    return point < 0 ? 0 : text.length() - point - 1;
  }

  /** {@return the figure as it is printed} */
  @Override
  public String toString() {
    return text;
  }
}
