package io.github.cityward.scoresheet;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Points as a cell holds them: a cell keeps no thirds, and no more than 15 digits. */
record CellPoints(Points exact) {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private BigDecimal kept() {
    BigDecimal kept = exact.rounded().round(DIGITS);
    return kept.signum() == 0 ? BigDecimal.ZERO : kept.stripTrailingZeros();
  }

  /** {@return whether the cell holds a little more or less} */
  boolean isRounded() {
    return !Rational.of(kept()).equals(exact.value());
  }

  /** {@return the number of the cell, as files write it} */
  String text() {
    return kept().toPlainString();
  }
}
