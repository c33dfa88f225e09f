package io.github.cityward.cli;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Change;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.NumberText;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What moved, for people. */
final class DiffText {
  private final AssessmentDiff diff;
  private final Locale locale;
  private final Wording words;
  private final Wording verdicts;
  private final NumberText numbers;

  DiffText(AssessmentDiff diff, Locale locale) {
    this.diff = diff;
    this.locale = locale;
    this.words = Wording.of(DiffText.class, locale);
    this.verdicts = Wording.of(Assessment.class, locale);
    this.numbers = NumberText.in(locale);
  }

  String write() {
    TextTable table = new TextTable();
    diff.changes().forEach(each -> row(table, each));
    String moved = words.say("diff.total", moved(diff.low(), diff.high()));
    return side("diff.before", diff.before())
        + side("diff.after", diff.after())
        + moved
        + "\n\n"
        + (diff.changes().isEmpty() ? words.say("diff.none") + "\n" : table.write());
  }

  private String side(String key, Assessment assessment) {
    return words.say(
            key,
            assessment.date().toString(),
            assessment.rules().id(),
            verdicts.say("verdict." + assessment.verdict()),
            numbers.of(assessment.points()))
        + "\n";
  }

  private void row(TextTable table, Change change) {
    table.row(
        change.code(),
        moved(change.low(), change.high()),
        value(change.before()) + " → " + value(change.after()),
        words.say("diff.cause." + change.cause()),
        change.name().in(locale));
  }

  private String value(@Nullable IndicatorScore score) {
    ValueInUse value = score == null ? null : score.value();
    return value == null ? "?" : numbers.of(value.value(), value.quantity());
  }

  /** Both ends may move by the same, which is then said once. */
  private String moved(Points low, Points high) {
    return low.equals(high) ? signed(low) : words.say("diff.ends", signed(low), signed(high));
  }

  private String signed(Points points) {
    String text = numbers.of(Interval.exactly(points));
    return points.compareTo(Points.ZERO) > 0 ? "+" + text : text;
  }
}
