package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Verdict;
import io.github.cityward.assess.Warning;
import io.github.cityward.quantity.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in one paragraph: met or not, how sure, what is missing most. */
final class Summary {
  private final Assessment assessment;
  private final Phrases phrases;

  Summary(Assessment assessment, Phrases phrases) {
    this.assessment = assessment;
    this.phrases = phrases;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        phrases.say(
            "summary." + assessment.verdict(),
            phrases.of(assessment.town()),
            phrases.of(assessment.rules().name()),
            phrases.of(assessment.date())));
    sentences.add(certainty());
    sentences.add(phrases.say("summary.basis", basis()));
    most("summary.short", Verdict.NOT_MET, sentences);
    most("summary.open", Verdict.UNDETERMINED, sentences);
    long clauses =
        assessment.warnings().stream()
            .filter(each -> each.code() == Warning.Code.PROVISION_UNKNOWN)
            .count();
    if (clauses > 0) {
      sentences.add(phrases.say("summary.provisions", clauses, Section.LAW.number()));
    }
    return String.join(" ", sentences);
  }

  private String certainty() {
    Points low = assessment.points().low();
    Points open = assessment.points().high().minus(low);
    return assessment.points().isExact()
        ? phrases.say("summary.exact")
        : phrases.say("summary.interval", phrases.of(low), phrases.of(open));
  }

  private String basis() {
    return SharePart.of(assessment.dataShare()).stream()
        .filter(each -> each.share().signum() > 0)
        .map(each -> phrases.say("summary.basis." + each.kind(), phrases.percent(each.share())))
        .collect(Collectors.joining(", "));
  }

  /** Says how many standards have the verdict, and on which of them the most points hang. */
  private void most(String key, Verdict verdict, List<String> sentences) {
    long all = assessment.indicators().filter(each -> each.verdict() == verdict).count();
    assessment
        .largest(verdict)
        .ifPresent(
            most ->
                sentences.add(
                    phrases.say(
                        key,
                        all,
                        phrases.of(most.indicator()),
                        most.atStake().map(phrases::of).orElseGet(() -> phrases.say("unknown")))));
  }
}
