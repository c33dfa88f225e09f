package io.github.cityward.cli.text;

import io.github.cityward.Wording;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.DataShare;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.assess.Verdict;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Measure;
import io.github.cityward.simulate.Share;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who reads: in which language, on which screen. */
public final class Audience {
  /** A figure that is not known, in a column that has no room for words. */
  static final String UNKNOWN = "?";

  private static final int HEADLINE_INDENT = 2;

  private final Locale locale;
  private final Screen screen;
  private final Wording own;
  private final AssessmentWords words;
  private final NumberText numbers;
  private final ValueWords values;

  private Audience(Locale locale, Screen screen, Wording own) {
    this.locale = locale;
    this.screen = screen;
    this.own = own;
    this.words = AssessmentWords.in(locale);
    this.numbers = NumberText.in(locale);
    this.values = ValueWords.in(locale);
  }

  /** {@return the readers of one language before one kind of screen} */
  public static Audience of(Locale locale, Screen screen) {
    return new Audience(locale, screen, Wording.of(Audience.class, locale));
  }

  /** {@return the same readers, to whom is said otherwise of standards what is said of points} */
  Audience told(Measure measure) {
    return new Audience(locale, screen, own.preferring("." + measure));
  }

  Locale locale() {
    return locale;
  }

  Screen screen() {
    return screen;
  }

  String say(String key, Object... arguments) {
    return own.say(key, arguments);
  }

  /** {@return what the library itself says of verdicts, reasons, bases and evidence} */
  AssessmentWords words() {
    return words;
  }

  /** {@return on what the values rest} */
  String share(DataShare share) {
    return say(
        "score.share",
        percent(share.official()),
        percent(share.reported()),
        percent(share.derived()),
        percent(share.assumed()),
        percent(share.missing()));
  }

  /** {@return the words of {@code keys}, for the head of a table} */
  List<String> headings(String... keys) {
    return Arrays.stream(keys).map(key -> own.say(key)).toList();
  }

  Cell verdict(Verdict verdict) {
    return Cell.of(words.of(verdict), Style.of(verdict));
  }

  /** {@return a line that begins with the verdict in capitals} */
  String headline(Verdict verdict, String rest) {
    String word = words.of(verdict).toUpperCase(locale);
    String line = screen.wrap(word + ": " + rest, HEADLINE_INDENT);
    return Style.of(verdict).draw(word, screen) + line.substring(word.length());
  }

  String evidence(Evidence evidence) {
    return own.say("evidence." + evidence);
  }

  String percent(Rational share) {
    return numbers.percent(share);
  }

  String percent(Share share) {
    return percent(share.percent());
  }

  String number(Rational number) {
    return numbers.of(number);
  }

  String points(Interval points) {
    return numbers.of(points);
  }

  String points(@Nullable Points points) {
    return points == null ? UNKNOWN : numbers.of(points);
  }

  /** {@return by how many points, with their sign} */
  String signed(Points points) {
    String text = points(Interval.exactly(points));
    return points.compareTo(Points.ZERO) > 0 ? "+" + text : text;
  }

  String points(Figure<Points> figure) {
    return points(figure.value());
  }

  String limits(@Nullable Points minimum, @Nullable Points maximum) {
    return points(minimum) + "–" + points(maximum);
  }

  String day(LocalDate day) {
    return values.of(day);
  }

  String value(Value value, Quantity quantity) {
    return values.of(value, quantity);
  }

  String required(Value threshold, Indicator indicator) {
    return values.required(threshold, indicator);
  }

  String amount(Rational amount, Quantity quantity) {
    return values.amount(amount, quantity);
  }

  String unit(Quantity quantity) {
    return values.unit(quantity);
  }

  /** {@return the value of a standard with its day and its basis} */
  String measured(ValueInUse value, Indicator indicator) {
    return say(
        "value.measured",
        values.of(value.value(), indicator),
        values.of(value.date()),
        words.of(value.basis()));
  }

  /** {@return the value of a standard, marked if it is assumed, or that there is none} */
  String bare(@Nullable ValueInUse value, Indicator indicator) {
    if (value == null) {
      return say("value.none");
    }
    String text = values.of(value.value(), indicator);
    return value.basis() == Basis.ASSUMED
        ? say("value.marked", text, words.of(value.basis()))
        : text;
  }

  /** {@return the name of one of {@code all}; of towns with the same name the id tells which} */
  String name(Town town, List<Town> all) {
    String name = town.name(locale());
    boolean shared =
        all.stream()
            .anyMatch(each -> !each.id().equals(town.id()) && each.name(locale()).equals(name));
    return shared ? say("compare.same-name", name, town.id()) : name;
  }
}
