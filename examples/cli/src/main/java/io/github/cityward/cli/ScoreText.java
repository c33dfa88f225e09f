package io.github.cityward.cli;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Counts;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.DataShare;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.NumberText;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An assessment for people. */
final class ScoreText {
  private final Assessment assessment;
  private final Locale locale;
  private final Wording words;
  private final Wording reasons;
  private final NumberText numbers;

  ScoreText(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.locale = locale;
    this.words = Wording.of(ScoreText.class, locale);
    this.reasons = Wording.of(Assessment.class, locale);
    this.numbers = NumberText.in(locale);
  }

  String write() {
    return head() + "\n" + criteria() + "\n" + standards() + warnings();
  }

  private String head() {
    Counts counts = assessment.counts();
    DataShare share = assessment.dataShare();
    StringBuilder text = new StringBuilder();
    text.append(
        words.say(
            "score.verdict",
            assessment.rules().name().in(locale),
            reasons.say("verdict." + assessment.verdict()).toUpperCase(locale),
            numbers.of(assessment.points()),
            line(assessment.minimum()),
            numbers.of(assessment.maximum())));
    text.append('\n');
    text.append(
        words.say(
            "score.town",
            assessment.town().name(),
            assessment.date().toString(),
            assessment.rules().id(),
            assessment.rules().instrument().number()));
    text.append('\n');
    text.append(
        words.say(
            "score.counts",
            counts.atMaximum(),
            counts.between(),
            counts.atMinimum(),
            counts.notMet(),
            counts.unknown()));
    text.append('\n');
    text.append(
        words.say(
            "score.share",
            numbers.of(share.official()),
            numbers.of(share.reported()),
            numbers.of(share.derived()),
            numbers.of(share.assumed()),
            numbers.of(share.missing())));
    text.append('\n');
    if (assessment.acceptUnverified()) {
      text.append(words.say("score.unverified")).append('\n');
    }
    return text.toString();
  }

  private String criteria() {
    TextTable table = new TextTable();
    for (CriterionScore score : assessment.criteria()) {
      table.row(
          score.criterion().code(),
          numbers.of(score.points()),
          line(score.minimum()) + "–" + numbers.of(score.maximum()),
          reasons.say("verdict." + score.verdict()),
          score.criterion().name().in(locale));
    }
    return table.write();
  }

  private String standards() {
    TextTable table = new TextTable();
    for (IndicatorScore score : assessment.indicators().toList()) {
      table.row(
          score.indicator().code(),
          numbers.of(score.points()),
          line(score.minimum()) + "–" + line(score.maximum()),
          reasons.say("verdict." + score.verdict()),
          value(score.value()),
          score.indicator().name().in(locale));
    }
    return table.write();
  }

  private String value(@Nullable ValueInUse value) {
    if (value == null) {
      return words.say("score.no-value");
    }
    return numbers.of(value.value(), value.quantity())
        + " ("
        + value.date()
        + ", "
        + reasons.say("basis." + value.basis())
        + ")";
  }

  private String warnings() {
    StringBuilder text = new StringBuilder();
    List<String> messages =
        assessment.warnings().stream()
            .map(warning -> warning.code() + ": " + warning.message(locale))
            .toList();
    messages.forEach(message -> text.append("\n! ").append(message));
    return text.isEmpty() ? "" : text.append('\n').toString();
  }

  private String line(@Nullable Points points) {
    return points == null ? "?" : numbers.of(points);
  }
}
