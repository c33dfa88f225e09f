package io.github.cityward.assess;

import io.github.cityward.Wording;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people read them: {@code 181.082} and {@code 86,76} for a Vietnamese reader, {@code
 * 181,082} and {@code 86.76} for an English one; digits are Western. Rounded half up to 4 decimals,
 * or to more where that would make a whole number of one that is not; never used for a comparison,
 * never in JSON or CSV.
 */
public final class NumberText {
  private static final int DECIMALS = 4;
  private static final int DECIMALS_OF_A_SHARE = 2;
  private static final int MOST_DECIMALS = 512;

  private final DecimalFormatSymbols symbols;

  private NumberText(DecimalFormatSymbols symbols) {
    this.symbols = symbols;
  }

  /** {@return numbers with the signs that are usual in the reader's language} */
  public static NumberText in(Locale locale) {
    DecimalFormatSymbols usual = DecimalFormatSymbols.getInstance(Wording.language(locale));
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(usual.getDecimalSeparator());
    symbols.setGroupingSeparator(usual.getGroupingSeparator());
    return new NumberText(symbols);
  }

  /** {@return numbers as they were written with a dot, with all digits and the usual sign} */
  public String asWritten(String written) {
    return written.replace('.', symbols.getDecimalSeparator());
  }

  /** {@return the number} */
  public String of(Rational number) {
    return of(number, List.of());
  }

  /**
   * {@return the number, with as many more decimals as keep it apart from those of {@code lines}
   * that it does not equal: what is just short of a line is never shown as the line}
   */
  public String of(Rational number, List<Rational> lines) {
    return written(shown(number, DECIMALS, lines));
  }

  /**
   * {@return the share, with its sign: {@code 86,67 %}} Rounded half up to 2 decimals, or to more
   * where that would make a whole number of one that is not.
   */
  public String percent(Rational share) {
    return written(shown(share, DECIMALS_OF_A_SHARE, List.of())) + " %";
  }

  private String written(BigDecimal shown) {
    DecimalFormat format = new DecimalFormat("#,##0.#", symbols);
    format.setMaximumFractionDigits(MOST_DECIMALS);
    return format.format(shown).replace('-', '\u2212');
  }

  /** As few decimals as do not make a number whole that is not: 84.99999 is never shown as 85. */
  private static BigDecimal shown(Rational number, int least, List<Rational> lines) {
    int decimals = least;
    BigDecimal shown = number.rounded(decimals);
    while (decimals < MOST_DECIMALS && saysMore(shown, number, decimals, lines)) {
      decimals = Math.min(2 * decimals, MOST_DECIMALS);
      shown = number.rounded(decimals);
    }
    return shown;
  }

  private static boolean saysMore(
      BigDecimal shown, Rational number, int decimals, List<Rational> lines) {
    return (shown.scale() <= 0 && !number.isWhole())
        || lines.stream()
            .anyMatch(line -> !line.equals(number) && line.rounded(decimals).compareTo(shown) == 0);
  }

  /** {@return the points} */
  public String of(Points points) {
    return of(points.value());
  }

  /**
   * {@return the points, or both ends joined by a dash, each kept apart from the lines it does not
   * equal}
   *
   * @param lines the lines the points stand beside; null for one that does not count
   */
  public String of(Interval points, @Nullable Points... lines) {
    List<Rational> values =
        Arrays.stream(lines).flatMap(Stream::ofNullable).map(Points::value).toList();
    String low = of(points.low().value(), values);
    return points.isExact() ? low : low + "–" + of(points.high().value(), values);
  }
}
