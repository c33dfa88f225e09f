package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.DecidingLine;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.UnitsCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words the verdict. */
final class ResultWords {
  private final Assessment assessment;
  private final Phrases phrases;
  private final Sources sources;

  ResultWords(Assessment assessment, Phrases phrases, Sources sources) {
    this.assessment = assessment;
    this.phrases = phrases;
    this.sources = sources;
  }

  ResultSection section() {
    String interval = interval();
    return new ResultSection(
        ResultSection.kind(assessment.verdict()),
        phrases.of(assessment.verdict()),
        new Cited(interval, sources.ofLaw(assessment.rules().instrument().source())),
        new Summary(assessment, phrases).text(),
        IntervalDrawing.of(assessment, phrases, interval),
        lines());
  }

  private String interval() {
    Points minimum = assessment.minimum();
    String need =
        minimum == null
            ? phrases.say("result.minimum-unknown")
            : phrases.say("result.minimum", phrases.needed(minimum, assessment.maximum()));
    return phrases.say(
        assessment.points().isExact() ? "result.exact" : "result.between",
        phrases.end(assessment.points().low(), assessment),
        phrases.end(assessment.points().high(), assessment),
        phrases.counted(assessment.maximum()),
        need,
        why());
  }

  /** Provisions never take points away: clauses that nobody has read leave MET as it is. */
  private String why() {
    Optional<String> ended = phrases.words().ended(assessment);
    if (ended.isPresent()) {
      return ended.get();
    }
    return assessment.verdict() == Verdict.NOT_MET && !ProvisionWords.unread(assessment).isEmpty()
        ? phrases.say("result.unread", decisive(), phrases.number(ReportSection.LAW))
        : phrases.say("result.why." + assessment.verdict(), decisive());
  }

  /**
   * {@return the lines whose verdict is the verdict of the whole; what decides, with its article}
   */
  private String decisive() {
    return assessment.deciding().stream()
        .map(
            each -> {
              String line = named(each);
              return assessment.verdict() == Verdict.NOT_MET
                  ? phrases.say("result.decided", line, phrases.citation(each.citation()))
                  : line;
            })
        .collect(Collectors.joining(", "));
  }

  private String named(DecidingLine line) {
    Criterion criterion = line.criterion();
    UnitsCondition condition = line.condition();
    if (criterion != null) {
      return phrases.brief(criterion);
    }
    return condition == null
        ? phrases.say("result.total")
        : phrases.of(condition.name()) + " (" + condition.code() + ")";
  }

  private List<ResultSection.Line> lines() {
    List<ResultSection.Line> lines = new ArrayList<>();
    lines.add(
        line(
            phrases.say("lines.total"),
            phrases.points(assessment),
            assessment.points(),
            assessment.minimum(),
            assessment.maximum(),
            assessment.totalVerdict()));
    assessment.criteria().forEach(each -> lines.add(line(each)));
    assessment.conditions().forEach(each -> lines.add(line(each)));
    return lines;
  }

  /** What the commune-level units must reach besides, with its article. */
  private ResultSection.Line line(ConditionScore score) {
    return line(
        phrases.words().named(score.condition()),
        phrases.words().points(score),
        score.points(),
        score.minimum(),
        score.maximum(),
        score.verdict());
  }

  private ResultSection.Line line(CriterionScore score) {
    return line(
        phrases.of(score.criterion()),
        phrases.points(score),
        score.points(),
        score.minimum(),
        score.maximum(),
        score.verdict());
  }

  private ResultSection.Line line(
      String name,
      String worded,
      Interval points,
      @Nullable Points minimum,
      Points maximum,
      Verdict verdict) {
    return new ResultSection.Line(
        name,
        worded,
        phrases.of(minimum),
        phrases.of(maximum),
        minimum == null ? phrases.say("unknown") : missing(points, minimum, verdict),
        worth(points, minimum, maximum),
        ResultSection.kind(verdict),
        phrases.of(verdict));
  }

  private static ResultSection.Worth worth(
      Interval points, @Nullable Points minimum, Points maximum) {
    return new ResultSection.Worth(
        points.low() + " " + points.high(),
        minimum == null ? "" : minimum.toString(),
        maximum.toString(),
        minimum == null ? "" : below(minimum, points.high()) + " " + below(minimum, points.low()));
  }

  private static Points below(Points minimum, Points points) {
    return minimum.minus(points).max(Points.ZERO);
  }

  private String missing(Interval points, Points minimum, Verdict verdict) {
    String most = phrases.of(minimum.minus(points.low()));
    return switch (verdict) {
      case MET -> phrases.say("lines.nothing");
      case UNDETERMINED -> phrases.say("lines.up-to", most);
      case NOT_MET ->
          points.isExact() ? most : phrases.of(minimum.minus(points.high())) + "–" + most;
    };
  }
}
