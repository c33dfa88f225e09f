package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Change;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Move;
import io.github.cityward.assess.UnallottedStandards;
import io.github.cityward.assess.Warning;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        notices(),
        Stream.concat(
                diff.standards().stream().map(this::row),
                diff.unallotted().stream().map(this::together))
            .toList(),
        diff.ceilings().isEmpty()
            ? ""
            : phrases.say("changes.ceilings", String.join(", ", diff.ceilings())));
  }

  /**
   * Both sides stand in the section, so it says of both what is not the law and what rests on it.
   */
  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    for (Assessment each : List.of(diff.before(), diff.after())) {
      if (each.rules().isIllustrative()) {
        notices.add(phrases.say("changes.illustrative", each.rules().id()));
      }
      if (each.acceptUnverified()) {
        notices.add(phrases.say("changes.unverified", each.rules().id()));
      }
    }
    diff.before().warnings().stream()
        .filter(each -> NOTICES.contains(each.code()))
        .map(each -> each.message(phrases.locale()))
        .forEach(notices::add);
    return notices.stream().distinct().toList();
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
    return new ChangesSection.Row(
        change.code() + " " + phrases.of(change.name()),
        sides(value(before), value(after)),
        sides(result(before), result(after)),
        moved(change.whole()),
        phrases.say("changes.cause." + change.cause()),
        moved(change.town()),
        moved(change.law()));
  }

  private ChangesSection.Row together(UnallottedStandards standards) {
    String points = phrases.say("changes.together", phrases.of(standards.points()));
    String none = phrases.say("changes.no-standard");
    return new ChangesSection.Row(
        phrases.say(
            "changes.unallotted", phrases.of(standards.criterion()), standards.changes().size()),
        List.of(),
        standards.isGone() ? sides(points, none) : sides(none, points),
        moved(standards.whole()),
        phrases.say("changes.cause.LAW"),
        moved(standards.town()),
        moved(standards.law()));
  }

  private List<String> sides(String before, String after) {
    return List.of(phrases.say("changes.from", before), phrases.say("changes.to", after));
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
