package io.github.cityward.report;

import io.github.cityward.Name;
import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.Reason;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.assess.Verdict;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.IndicatorModels;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Condition;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of an assessment in the reader's language. */
final class Phrases {
  private final Wording wording;
  private final AssessmentWords words;
  private final NumberText numbers;
  private final ValueWords values;
  private final QuantityCatalog catalog;
  private final Measure measure;
  private final Contents contents;

  private Phrases(Wording wording, RuleSet rules, Contents contents) {
    this.measure = rules.measure();
    this.contents = contents;
    this.wording = wording.preferring("." + rules.measure());
    this.words = AssessmentWords.in(wording.locale());
    this.numbers = NumberText.in(wording.locale());
    this.values = ValueWords.in(wording.locale());
    this.catalog = rules.catalog();
  }

  /**
   * {@return the words for what {@code assessment} counts: points, or standards that are met}
   *
   * @param contents the sections that the words may refer to
   */
  static Phrases of(Assessment assessment, Locale locale, Contents contents) {
    return new Phrases(Wording.of(Phrases.class, locale), assessment.rules(), contents);
  }

  /** {@return the words that all outputs share} */
  AssessmentWords words() {
    return words;
  }

  /** {@return the number of a section of the report} */
  int number(ReportSection section) {
    return contents.number(section);
  }

  boolean countsStandards() {
    return measure == Measure.STANDARDS;
  }

  Locale locale() {
    return wording.locale();
  }

  String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  String of(Verdict verdict) {
    return words.of(verdict);
  }

  String of(Reason reason) {
    return words.of(reason, measure);
  }

  String of(Basis basis) {
    return words.of(basis);
  }

  String of(Evidence evidence) {
    return words.of(evidence);
  }

  String citation(String written) {
    return words.citation(written);
  }

  String of(Name name) {
    return name.in(wording.locale());
  }

  /** {@return number and name of a criterion; the name in quotes where the law has no number} */
  String of(Criterion criterion) {
    String title = words.title(criterion);
    return say(
        "table.criterion",
        title.equals(of(criterion.name())) ? words.shortTitle(criterion) : title);
  }

  /** {@return a criterion as a sentence refers to it} */
  String brief(Criterion criterion) {
    return say("result.criterion", words.shortTitle(criterion));
  }

  /** {@return when a provision or one of several standards applies} */
  String of(Condition condition) {
    return words.of(condition);
  }

  /** {@return code and name} */
  String of(Indicator indicator) {
    return indicator.code() + " " + of(indicator.name());
  }

  String of(LocalDate day) {
    return values.of(day);
  }

  /** {@return a text with the days in it as people write them} */
  String withDays(String text) {
    return values.withDays(text);
  }

  String of(@Nullable Points points) {
    return points == null ? wording.say("unknown") : numbers.of(points);
  }

  String of(Interval points) {
    return numbers.of(points);
  }

  String points(Assessment assessment) {
    return words.points(assessment);
  }

  String points(CriterionScore score) {
    return words.points(score);
  }

  String points(IndicatorScore score) {
    return words.points(score);
  }

  String counted(IndicatorScore score) {
    return words.counted(score);
  }

  /** {@return an end of the total, kept apart from the line to reach and from the maximum} */
  String end(Points end, Assessment assessment) {
    return numbers.of(Interval.exactly(end), assessment.minimum(), assessment.maximum());
  }

  /** {@return how many points or standards: {@code 1 point}, {@code 2.5 points}} */
  String counted(@Nullable Points points) {
    return points == null ? of(points) : words.counted(points, measure);
  }

  /** {@return how much of {@code maximum} is needed: at least so much, or all of it} */
  String needed(Points minimum, Points maximum) {
    return say(
        countsStandards() && minimum.equals(maximum) ? "need.all" : "need.least", counted(minimum));
  }

  String of(Town town) {
    return town.name(locale());
  }

  String of(Value value, Quantity quantity) {
    return values.of(value, quantity);
  }

  /** {@return the value of a standard, kept apart from its thresholds} */
  String of(Value value, Indicator indicator) {
    return values.of(value, indicator);
  }

  String of(Rational number) {
    return numbers.of(number);
  }

  String count(long number) {
    return numbers.of(Rational.of(number));
  }

  String percent(Rational share) {
    return numbers.percent(share);
  }

  String amount(Rational amount, Quantity quantity) {
    return values.amount(amount, quantity);
  }

  /** {@return from where on a threshold is reached, or what is required} */
  String threshold(Value threshold, Indicator indicator) {
    return values.required(threshold, indicator);
  }

  /** {@return a text with the names of quantities in place of their ids} */
  String named(String text) {
    return named(text, word -> word);
  }

  /** {@return a formula in names of quantities, and of the levels of the one it derives} */
  String formula(String formula, Quantity derived) {
    return named(
        formula,
        word -> derived.level(word).map(each -> "“" + of(each, derived) + "”").orElse(word));
  }

  /** {@return what a formula derives and from what, in names of quantities} */
  String formula(IndicatorModel model) {
    Quantity derived = catalog.get(model.quantity());
    return "“" + of(derived.name()) + "” = " + formula(model.name(), derived);
  }

  /** {@return how well a formula is known and, if it is one of the law, where it stands} */
  String grounds(Assessment assessment, IndicatorModel model) {
    return words.grounds(assessment, model);
  }

  private String named(String text, UnaryOperator<String> otherwise) {
    return Arrays.stream(words.formula(text).split(" ", -1))
        .map(
            word ->
                catalog
                    .find(word)
                    .map(each -> "“" + of(each.name()) + "”")
                    .orElseGet(() -> otherwise.apply(word)))
        .collect(Collectors.joining(" "))
        .replace(" * ", " × ")
        .replace(" >= ", " ≥ ")
        .replace(" -> ", " → ");
  }

  /** {@return the formulas by which the library would derive the quantity} */
  List<String> formulas(Quantity quantity, boolean acceptUnverified) {
    return IndicatorModels.builtIn(catalog).stream()
        .filter(each -> each.quantity().equals(quantity.id()))
        .filter(each -> each.evidence().counts(acceptUnverified))
        .map(each -> formula(each.name(), quantity))
        .toList();
  }

  /** {@return how good the data is, and on what that rests} */
  String dataQuality(Assessment assessment) {
    return words.dataQuality(assessment);
  }
}
