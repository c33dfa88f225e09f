package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Points;
import io.github.cityward.standing.Standing;
import io.github.cityward.standing.StandingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one paragraph: the standing, met or not, how sure, what is missing most. */
final class Summary {
  private final Assessment assessment;
  private final Phrases phrases;

  Summary(Assessment assessment, Phrases phrases) {
    this.assessment = assessment;
    this.phrases = phrases;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    Standing.told(assessment.town(), assessment.date())
        .map(StandingWords.in(phrases.locale())::of)
        .ifPresent(sentences::add);
    sentences.add(
        phrases.say(
            "summary." + assessment.verdict(),
            phrases.of(assessment.town()),
            phrases.of(assessment.rules().name()),
            phrases.of(assessment.date())));
    sentences.add(certainty());
    sentences.add(phrases.say("summary.basis", basis()));
    sentences.add(phrases.dataQuality(assessment));
    standards(Verdict.NOT_MET, "summary.short", "summary.short-most").ifPresent(sentences::add);
    standards(Verdict.UNDETERMINED, "summary.open", "summary.open-most").ifPresent(sentences::add);
    long gaps = gaps();
    if (gaps > 0) {
      sentences.add(
          phrases.say("summary.gaps", phrases.count(gaps), phrases.number(ReportSection.LAW)));
    }
    List<String> clauses = ProvisionWords.unread(assessment);
    if (!clauses.isEmpty()) {
      sentences.add(
          phrases.say("summary.provisions", clauses.size(), phrases.number(ReportSection.LAW)));
    }
    return String.join(" ", sentences);
  }

  /** {@return how many figures of the law do not count here} */
  private long gaps() {
    return new LawFigures(phrases, assessment.acceptUnverified())
        .of(assessment.rules()).stream().filter(each -> !each.counts()).count();
  }

  private String certainty() {
    Points low = assessment.points().low();
    Points open = assessment.points().high().minus(low);
    return assessment.points().isExact()
        ? phrases.say("summary.exact")
        : phrases.say("summary.interval", phrases.end(low, assessment), phrases.of(open));
  }

  private String basis() {
    return SharePart.of(assessment.dataShare()).stream()
        .filter(each -> each.share().signum() > 0)
        .map(each -> phrases.say("summary.basis." + each.kind(), phrases.percent(each.share())))
        .collect(Collectors.joining(", "));
  }

  /** {@return how many standards have the verdict, if there are any, and what hangs on them} */
  private Optional<String> standards(Verdict verdict, String many, String most) {
    long all = assessment.indicators().filter(each -> each.verdict() == verdict).count();
    return assessment
        .largest(verdict)
        .map(
            largest ->
                phrases.say("summary.standards", phrases.say(many, all), most(most, largest)));
  }

  /** Where the points of one standard are not known, no other can be said to have the most. */
  private String most(String key, IndicatorScore largest) {
    if (phrases.countsStandards()) {
      return largest.verdict() == Verdict.NOT_MET
          ? assessment.shortfalls().stream()
              .findFirst()
              .map(nearest -> phrases.say("summary.nearest", phrases.of(nearest.indicator())))
              .orElse("")
          : "";
    }
    boolean known =
        assessment
            .indicators()
            .filter(each -> each.verdict() == largest.verdict())
            .allMatch(each -> each.atStake().isPresent());
    return known
        ? largest
            .atStake()
            .filter(points -> points.value().signum() > 0)
            .map(
                points ->
                    phrases.say(key, phrases.of(largest.indicator()), phrases.counted(points)))
            .orElse("")
        : phrases.say("summary.points-unknown");
  }
}
