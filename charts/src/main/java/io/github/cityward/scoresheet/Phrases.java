package io.github.cityward.scoresheet;

import io.github.cityward.Cityward;
import io.github.cityward.Name;
import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Measure;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of a score sheet, in the reader's language. */
final class Phrases {
  private final Wording wording;
  private final Measure measure;
  private final boolean acceptUnverified;
  private final AssessmentWords words;
  private final ValueWords values;
  private final NumberText numbers;

  Phrases(Assessment assessment, Locale locale) {
    this.measure = assessment.rules().measure();
    this.acceptUnverified = assessment.acceptUnverified();
    this.wording = Wording.of(Phrases.class, locale).preferring("." + measure);
    this.words = AssessmentWords.in(wording.locale());
    this.values = ValueWords.in(wording.locale());
    this.numbers = NumberText.in(wording.locale());
  }

  Locale locale() {
    return wording.locale();
  }

  boolean countsStandards() {
    return measure == Measure.STANDARDS;
  }

  Measure measure() {
    return measure;
  }

  String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  AssessmentWords words() {
    return words;
  }

  ValueWords values() {
    return values;
  }

  NumberText numbers() {
    return numbers;
  }

  String of(Name name) {
    return name.in(locale());
  }

  String of(Verdict verdict) {
    return words.of(verdict);
  }

  /** {@return the points; that they are not known for null} */
  String of(@Nullable Points points) {
    return points == null ? say("unknown") : numbers.of(points);
  }

  /** {@return a figure of the law in words, with its doubt} */
  <T> String figure(Figure<T> figure, Function<T, String> inWords) {
    T value = figure.value();
    if (value == null) {
      return say("unknown");
    }
    String text = inWords.apply(value);
    if (figure.evidence() != Evidence.UNVERIFIED) {
      return text;
    }
    return say(acceptUnverified ? "figure.accepted" : "figure.not-counted", text);
  }

  /** {@return that this is no official form, and which program made it} */
  String unofficial() {
    return say("unofficial", Cityward.version());
  }
}
