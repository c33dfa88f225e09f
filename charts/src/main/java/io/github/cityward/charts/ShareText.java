package io.github.cityward.charts;

import io.github.cityward.assess.NumberText;
import io.github.cityward.quantity.Rational;

/**
 * Percentages as people read them: rounded half up to 2 decimals, or to more where that would make
 * a whole number of one that is not, so that 99,999 % is never shown as 100 %.
 */
record ShareText(NumberText numbers) {
  private static final int DECIMALS = 2;

  String of(Rational percent) {
    Rational rounded = Rational.of(percent.rounded(DECIMALS));
    return numbers.of(rounded.isWhole() ? percent : rounded);
  }

  String between(Rational low, Rational high) {
    return low.equals(high) ? of(low) : of(low) + "–" + of(high);
  }
}
