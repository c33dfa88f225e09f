package io.github.cityward.notebook;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Measure;
import io.github.cityward.simulate.Share;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a table, of points or of standards that are met: as the assessment counts. */
record ViewWords(Wording wording, AssessmentWords words, NumberText numbers, ValueWords values) {

  static ViewWords of(Assessment assessment, Locale locale) {
    return of(assessment.rules().measure(), locale);
  }

  static ViewWords of(Measure measure, Locale locale) {
    Wording wording = Wording.of(ViewWords.class, locale).preferring("." + measure);
    return new ViewWords(
        wording,
        AssessmentWords.in(locale),
        NumberText.in(wording.locale()),
        ValueWords.in(wording.locale()));
  }

  Locale locale() {
    return wording.locale();
  }

  String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  /** {@return the sentences and a text behind them, in plain text} */
  String joined(List<String> sentences, String text) {
    return Stream.concat(sentences.stream(), Stream.of(text)).collect(Collectors.joining(" "));
  }

  List<String> heads(String... keys) {
    return Stream.of(keys).map(key -> wording.say(key)).toList();
  }

  /** {@return from what must be reached to the most there is} */
  String limits(@Nullable Points minimum, Points maximum) {
    return wording.say("limits", minimum == null ? "?" : numbers.of(minimum), numbers.of(maximum));
  }

  /** {@return a share of draws with its standard error; where all draws agree there is none} */
  String share(Share share) {
    String percent = numbers.percent(share.percent());
    Rational error = Rational.of(Rational.printed(100 * share.standardError()));
    return share.standardError() == 0
        ? percent
        : wording.say("share", percent, numbers.percent(error));
  }
}
