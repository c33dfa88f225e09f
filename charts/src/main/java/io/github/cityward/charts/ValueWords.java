package io.github.cityward.charts;

import io.github.cityward.Wording;
import io.github.cityward.assess.NumberText;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Values, units, levels and dates as people read them: {@code 181.082–235.352 người}, {@code cấp
 * xã}, {@code 30/06/2026}.
 */
public final class ValueWords {
  private final Wording wording;
  private final NumberText numbers;

  private ValueWords(Wording wording) {
    this.wording = wording;
    this.numbers = NumberText.in(wording.locale());
  }

  /** {@return the words of a Vietnamese reader, or of an English one for any other locale} */
  public static ValueWords in(Locale locale) {
    return new ValueWords(Wording.of(ValueWords.class, locale));
  }

  /** {@return the value with its unit} A level or a unit without words stands as its code. */
  public String of(Value value, Quantity quantity) {
    if (value instanceof Level level) {
      return word(
          "level." + quantity.id() + "." + level.code(),
          word("level." + level.code(), level.code()));
    }
    String text = numbers.of(value, quantity);
    String end = " " + quantity.unit();
    return text.endsWith(end)
        ? text.substring(0, text.length() - end.length()) + " " + unit(quantity, last(value))
        : text;
  }

  /** {@return an amount of the quantity with its unit; of levels, how many} */
  public String amount(Rational amount, Quantity quantity) {
    return quantity.levels().isEmpty()
        ? (numbers.of(amount) + " " + unit(quantity, amount)).strip()
        : wording.say("levels", amount.toDouble());
  }

  /** {@return the day} */
  public String of(LocalDate day) {
    return DateTimeFormatter.ofPattern(wording.say("date"), wording.locale()).format(day);
  }

  /** The unit as it is said after {@code number}: 1 bed, 2 beds. */
  private String unit(Quantity quantity, Rational number) {
    String key = "unit." + quantity.unit();
    return wording.has(key) ? wording.say(key, number.toDouble()) : quantity.unit();
  }

  private static Rational last(Value value) {
    Rational low = value instanceof Range range ? range.low() : null;
    Rational high = value instanceof Range range ? range.high() : null;
    return high != null ? high : low != null ? low : Rational.ZERO;
  }

  private String word(String key, String otherwise) {
    return wording.has(key) ? wording.say(key) : otherwise;
  }
}
