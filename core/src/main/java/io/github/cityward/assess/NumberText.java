package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as people read them: {@code 181.082} and {@code 86,76} for a Vietnamese reader, {@code
 * 181,082} and {@code 86.76} for an English one. Rounded half up to 4 decimals, or to more where
 * that would make a whole number of one that is not; never used for a comparison, never in JSON or
 * CSV.
 */
public final class NumberText {
  private static final int DECIMALS = 4;
  private static final int MOST_DECIMALS = 512;

  private final DecimalFormatSymbols symbols;

  private NumberText(DecimalFormatSymbols symbols) {
    this.symbols = symbols;
  }

  /** {@return the numbers of a Vietnamese reader, or of an English one for any other locale} */
  public static NumberText in(Locale locale) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    boolean vietnamese = locale.getLanguage().equals("vi");
    symbols.setDecimalSeparator(vietnamese ? ',' : '.');
    symbols.setGroupingSeparator(vietnamese ? '.' : ',');
    return new NumberText(symbols);
  }

  /** {@return the number} */
  public String of(Rational number) {
    DecimalFormat format = new DecimalFormat("#,##0.#", symbols);
    format.setMaximumFractionDigits(MOST_DECIMALS);
    return format.format(shown(number)).replace('-', '\u2212');
  }

  /** As few decimals as do not make a number whole that is not: 84.99999 is never shown as 85. */
  private static BigDecimal shown(Rational number) {
    BigDecimal shown = number.rounded(DECIMALS);
    for (int decimals = 2 * DECIMALS;
        shown.scale() <= 0 && !number.isWhole() && decimals <= MOST_DECIMALS;
        decimals *= 2) {
      shown = number.rounded(decimals);
    }
    return shown;
  }

  /** {@return the points} */
  public String of(Points points) {
    return of(points.value());
  }

  /** {@return the points, or both ends joined by a dash} */
  public String of(Interval points) {
    return points.isExact() ? of(points.low()) : of(points.low()) + "–" + of(points.high());
  }
}
