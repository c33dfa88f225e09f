package io.github.cityward.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The number of a cell. Programs compute with binary fractions and keep some of their dust: 2.4 is
 * stored as 2.3999999999999999. What was meant is the decimal of at most 15 significant digits,
 * which is also all that they show.
 */
final class NumberCell {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int LONGEST = 400;

  private NumberCell() {}

  /** {@return the number that {@code stored} means; empty if it is none that a cell can hold} */
  static Optional<BigDecimal> value(String stored) {
    if (stored.length() > LONGEST
        || !stored.matches("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(stored).round(DIGITS);
    return Optional.of(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
  }

  /** {@return {@code text} as a number that a cell gives back as the same text, if there is one} */
  static Optional<BigDecimal> exactly(String text) {
    return value(text).filter(number -> number.toPlainString().equals(text));
  }
}
