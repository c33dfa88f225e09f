package io.github.cityward.charts;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.Rank;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.plan.Plan;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Measure;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.Share;
import io.github.cityward.simulate.Simulation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a chart, of points or of standards that are met: as the assessment counts. */
record ChartWords(
    Wording wording,
    AssessmentWords words,
    NumberText numbers,
    ValueWords values,
    Measure measure) {
  private static final int DIGITS_OF_AN_ERROR = 2;

  static ChartWords of(Assessment assessment, Locale locale) {
    return of(assessment.rules().measure(), locale);
  }

  static ChartWords of(Comparison comparison, Locale locale) {
    return of(comparison.rules().measure(), locale);
  }

  static ChartWords of(Simulation simulation, Locale locale) {
    return of(simulation.rules().measure(), locale);
  }

  static ChartWords of(Sensitivity sensitivity, Locale locale) {
    return of(sensitivity.median(), locale);
  }

  static ChartWords of(Plan plan, Locale locale) {
    return of(plan.before(), locale);
  }

  static ChartWords of(Measure measure, Locale locale) {
    Wording wording = Wording.of(ChartWords.class, locale).preferring("." + measure);
    return new ChartWords(
        wording,
        AssessmentWords.in(locale),
        NumberText.in(wording.locale()),
        ValueWords.in(wording.locale()),
        measure);
  }

  Locale locale() {
    return wording.locale();
  }

  boolean countsStandards() {
    return measure == Measure.STANDARDS;
  }

  String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  /** {@return a rank, or both ends of one that is not certain} */
  String rank(Rank rank) {
    return rank.isCertain()
        ? say("towns.rank", rank.best())
        : say("towns.rank-range", rank.best(), rank.worst());
  }

  /** {@return a share of draws with its standard error; where all draws agree there is none} */
  String share(Share share) {
    String percent = numbers.percent(share.percent());
    return share.standardError() == 0
        ? percent
        : say("draws.share", percent, numbers.percent(error(share)));
  }

  private static Rational error(Share share) {
    return Rational.of(
        new BigDecimal(100 * share.standardError())
            .round(new MathContext(DIGITS_OF_AN_ERROR, RoundingMode.HALF_UP)));
  }

  /** {@return a year, which has no mark between its thousands} */
  static String year(int year) {
    return String.valueOf(year);
  }

  /** {@return a number of an axis} */
  String number(double number) {
    return numbers.of(Rational.of(BigDecimal.valueOf(number)));
  }

  /** {@return the total and its verdict} */
  String state(Assessment of) {
    return say("fan.state", words.points(of), words.of(of.verdict()));
  }

  /** {@return what must be reached, if that is known, and the most there is} */
  String limits(Assessment of) {
    return limits(of.minimum(), of.maximum());
  }

  /** {@return what must be reached, if that is known, and the most there is} */
  String limits(@Nullable Points minimum, Points maximum) {
    return say(
        "fan.line",
        minimum == null
            ? say("criteria.minimum-unknown")
            : say("criteria.minimum-of", numbers.of(minimum)),
        say("criteria.maximum-of", numbers.of(maximum)));
  }

  /** {@return so many points, or so many standards} */
  String counted(Points points) {
    return words.counted(points, measure);
  }
}
