package io.github.cityward.charts;

import io.github.cityward.Wording;
import io.github.cityward.assess.NumberText;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
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
    String unit = quantity.unit();
    return unit.isEmpty() || !text.endsWith(" " + unit)
        ? text
        : text.substring(0, text.length() - unit.length()) + word("unit." + unit, unit);
  }

  /** {@return an amount of the quantity with its unit; of levels, how many} */
  public String amount(Rational amount, Quantity quantity) {
    return quantity.levels().isEmpty()
        ? (numbers.of(amount) + " " + word("unit." + quantity.unit(), quantity.unit())).strip()
        : wording.say("levels", amount.toDouble());
  }

  /** {@return the day} */
  public String of(LocalDate day) {
    return DateTimeFormatter.ofPattern(wording.say("date"), wording.locale()).format(day);
  }

  private String word(String key, String otherwise) {
    return wording.has(key) ? wording.say(key) : otherwise;
  }
}
