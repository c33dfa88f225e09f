package io.github.cityward.assess;

import io.github.cityward.Wording;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Comparison;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.PassScale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values, units, levels and dates as people read them: {@code 181.082–235.352 người}, {@code cấp
 * xã}, {@code 30/06/2026}.
 */
public final class ValueWords {
  /** What is a part of something longer, as of an address, is no day. */
  private static final Pattern DAY =
      Pattern.compile("(?<![\\p{L}\\p{N}/_-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\\p{L}\\p{N}/_-])");

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

  /**
   * {@return the value with its unit; an open end as {@code ≥} or {@code ≤}} A level or a unit
   * without words stands as its code.
   */
  public String of(Value value, Quantity quantity) {
    return of(value, quantity, List.of());
  }

  /**
   * {@return the value of a standard with its unit, kept apart from thresholds it does not equal}
   */
  public String of(Value value, Indicator indicator) {
    List<Rational> thresholds =
        Stream.of(indicator.scale().lower(), indicator.scale().upper())
            .flatMap(figure -> Stream.ofNullable(figure.value()))
            .toList();
    return of(value, indicator.quantity(), thresholds);
  }

  private String of(Value value, Quantity quantity, List<Rational> lines) {
    if (value instanceof Level level) {
      return word(
          "level." + quantity.id() + "." + level.code(),
          word("level." + level.code(), level.code()));
    }
    return of((Range) value, quantity, lines);
  }

  private String of(Range range, Quantity quantity, List<Rational> lines) {
    Rational low = range.low();
    Rational high = range.high();
    if (high != null) {
      String from = low == null ? "≤ " : low.equals(high) ? "" : numbers.of(low, lines) + "–";
      return from + measured(high, quantity, lines);
    }
    return low == null ? "" : "≥ " + measured(low, quantity, lines);
  }

  /** {@return from where on a threshold is reached: {@code từ 85 % trở lên}} */
  public String threshold(Value threshold, Quantity quantity, Better better) {
    String key = threshold instanceof Level ? "threshold.level." : "threshold.";
    return wording.say(key + better, of(threshold, quantity));
  }

  /**
   * {@return from where on the first points are earned, or what a standard requires that is either
   * met or not: {@code trên 0 %}, {@code một trong các mức “cấp vùng”, “cấp tỉnh”}}
   *
   * @param threshold one of the thresholds of the standard's scale
   */
  public String required(Value threshold, Indicator indicator) {
    Quantity quantity = indicator.quantity();
    if (!(indicator.scale() instanceof PassScale scale)) {
      return threshold(threshold, quantity, indicator.scale().better());
    }
    return switch (scale.comparison()) {
      case AT_LEAST, AT_MOST -> threshold(threshold, quantity, scale.better());
      case MORE_THAN, LESS_THAN ->
          wording.say("threshold." + scale.comparison(), of(threshold, quantity));
      case ONE_OF -> {
        List<String> levels = levels(scale, quantity);
        yield wording.say(
            levels.size() == 1 ? "threshold.level" : "threshold.ONE_OF", String.join(", ", levels));
      }
    };
  }

  /**
   * {@return the threshold as it stands in a comparison, or the levels of which one is required}
   */
  String compared(Value threshold, Indicator indicator) {
    boolean oneOf =
        indicator.scale() instanceof PassScale scale && scale.comparison() == Comparison.ONE_OF;
    return oneOf ? required(threshold, indicator) : of(threshold, indicator.quantity());
  }

  /**
   * {@return {@code text} with the days in it, such as 2026-06-30, as people write them} What looks
   * like a day and is none stays.
   */
  public String withDays(String text) {
    return DAY.matcher(text).replaceAll(found -> day(found.group()).map(this::of).orElse("$0"));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private List<String> levels(PassScale scale, Quantity quantity) {
    List<Rational> ranks = scale.required().value();
    return ranks == null
        ? List.of()
        : ranks.stream().map(rank -> "“" + of(quantity.valueAt(rank), quantity) + "”").toList();
  }

  /**
   * {@return a difference between two values of the quantity, with its unit: between percentages in
   * percentage points, between levels how many}
   */
  public String amount(Rational amount, Quantity quantity) {
    if (!quantity.levels().isEmpty()) {
      return wording.say("levels", amount.toDouble());
    }
    return quantity.unit().equals("%")
        ? numbers.of(amount) + " " + wording.say("unit.percentage point", amount.toDouble())
        : measured(amount, quantity, List.of());
  }

  /** {@return the unit of the quantity; empty for levels} */
  public String unit(Quantity quantity) {
    return unit(quantity, Rational.of(2));
  }

  /** {@return the day} */
  public String of(LocalDate day) {
    return DateTimeFormatter.ofPattern(wording.say("date"), wording.locale()).format(day);
  }

  private String measured(Rational number, Quantity quantity, List<Rational> lines) {
    return (numbers.of(number, lines) + " " + unit(quantity, number)).strip();
  }

  /** The unit as it is said after {@code number}: 1 bed, 2 beds. */
  private String unit(Quantity quantity, Rational number) {
    String key = "unit." + quantity.unit();
    return wording.has(key) ? wording.say(key, number.toDouble()) : quantity.unit();
  }

  private String word(String key, String otherwise) {
    return wording.has(key) ? wording.say(key) : otherwise;
  }
}
