package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Change;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Move;
import io.github.cityward.assess.Warning;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words what moved since an earlier assessment, and why. */
final class ChangeWords {
  private static final Set<Warning.Code> NOTICES =
      Set.of(Warning.Code.STALE_RULES, Warning.Code.STATUS_ABOLISHED);

  private final AssessmentDiff diff;
  private final Phrases phrases;
  private final Sources sources;

  ChangeWords(AssessmentDiff diff, Phrases phrases, Sources sources) {
    this.diff = diff;
    this.phrases = phrases;
    this.sources = sources;
  }

  ChangesSection section() {
    return new ChangesSection(
        List.of(
            new Fact(phrases.say("changes.before"), side(diff.before())),
            new Fact(phrases.say("changes.after"), side(diff.after())),
            fact("changes.whole", diff.whole()),
            fact("changes.town", diff.town()),
            fact("changes.law", diff.law())),
        diff.before().warnings().stream()
            .filter(each -> NOTICES.contains(each.code()))
            .map(each -> each.message(phrases.locale()))
            .toList(),
        diff.changes().stream().map(this::row).toList());
  }

  private Cited side(Assessment assessment) {
    return new Cited(
        phrases.say(
            "changes.side",
            phrases.of(assessment.town()),
            phrases.of(assessment.date()),
            phrases.of(assessment.rules().name()),
            phrases.citation(assessment.rules().instrument().number()),
            phrases.points(assessment),
            phrases.of(assessment.verdict())),
        sources.ofLaw(assessment.rules().instrument().source()));
  }

  private Fact fact(String key, @Nullable Move move) {
    return new Fact(phrases.say(key), Cited.plain(moved(move)));
  }

  private ChangesSection.Row row(Change change) {
    IndicatorScore before = change.before();
    IndicatorScore after = change.after();
    boolean ceiling = before == null && after == null;
    return new ChangesSection.Row(
        ceiling
            ? phrases.say("table.criterion", change.code() + ". " + phrases.of(change.name()))
            : change.code() + " " + phrases.of(change.name()),
        ceiling
            ? List.of()
            : List.of(
                phrases.say("changes.from", value(before)),
                phrases.say("changes.to", value(after))),
        ceiling
            ? List.of()
            : List.of(
                phrases.say("changes.from", result(before)),
                phrases.say("changes.to", result(after))),
        moved(change.whole()),
        phrases.say("changes.cause." + change.cause()),
        moved(change.town()),
        moved(change.law()));
  }

  private String value(@Nullable IndicatorScore score) {
    if (score == null) {
      return phrases.say("changes.no-standard");
    }
    ValueInUse value = score.value();
    return value == null
        ? phrases.say("value.none")
        : phrases.say(
            "changes.value",
            phrases.of(value.value(), score.indicator()),
            phrases.of(value.date()),
            phrases.of(value.basis()));
  }

  private String result(@Nullable IndicatorScore score) {
    if (score == null) {
      return phrases.say("changes.no-standard");
    }
    return phrases.countsStandards() ? phrases.of(score.verdict()) : phrases.points(score);
  }

  /** Both ends may move by the same, which is then said once. */
  private String moved(@Nullable Move move) {
    if (move == null) {
      return phrases.say("changes.not-told-apart");
    }
    return move.low().equals(move.high())
        ? signed(move.low())
        : phrases.say("changes.ends", signed(move.low()), signed(move.high()));
  }

  private String signed(Points points) {
    return points.compareTo(Points.ZERO) > 0 ? "+" + phrases.of(points) : phrases.of(points);
  }
}
