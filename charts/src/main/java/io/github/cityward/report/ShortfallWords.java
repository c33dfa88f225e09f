package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.assess.Verdict;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Comparison;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.PassScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words what is short for certain, nearest first, and what may be short. */
final class ShortfallWords {
  private final Assessment assessment;
  private final Phrases phrases;
  private final Sources sources;
  private final Measurements measurements;
  private final OpenQuestions questions;

  ShortfallWords(
      Assessment assessment, Phrases phrases, Sources sources, Measurements measurements) {
    this.assessment = assessment;
    this.phrases = phrases;
    this.sources = sources;
    this.measurements = measurements;
    this.questions = new OpenQuestions(assessment, phrases);
  }

  ShortfallSection section() {
    List<Shortfall> certain =
        assessment.shortfalls().stream().filter(each -> each.verdict() == Verdict.NOT_MET).toList();
    Set<Indicator> needed =
        certain.stream().map(Shortfall::indicator).collect(Collectors.toUnmodifiableSet());
    return new ShortfallSection(
        certain.stream().map(this::certain).toList(),
        assessment
            .indicators()
            .filter(each -> each.verdict() == Verdict.NOT_MET)
            .map(IndicatorScore::indicator)
            .filter(each -> !needed.contains(each))
            .map(phrases::of)
            .toList(),
        assessment
            .indicators()
            .filter(each -> each.verdict() == Verdict.UNDETERMINED)
            .map(this::open)
            .toList(),
        assessment
            .indicators()
            .filter(each -> each.verdict() == Verdict.MET && !each.points().isExact())
            .map(this::loose)
            .toList());
  }

  private ShortfallSection.Certain certain(Shortfall shortfall) {
    Indicator indicator = shortfall.indicator();
    Value needed = shortfall.needed();
    return new ShortfallSection.Certain(
        phrases.of(indicator),
        measurements.of(shortfall.value(), indicator),
        needed == null ? phrases.say("unknown") : phrases.threshold(needed, indicator),
        citation(indicator),
        missing(shortfall),
        phrases.of(shortfall.points()));
  }

  /** So much in the standard's own unit; for a derived value, so many beds or kilometres. */
  private List<String> missing(Shortfall shortfall) {
    Indicator indicator = shortfall.indicator();
    List<String> missing = new ArrayList<>();
    shortfall
        .amount()
        .ifPresent(
            amount ->
                missing.add(
                    phrases.say(
                        "short.missing." + indicator.scale().better(),
                        phrases.amount(amount, indicator.quantity()))));
    if (isAtWhatHasToBePassed(shortfall)) {
      missing.add(phrases.say("short.missing.pass"));
    }
    for (Shortfall.Remedy each : shortfall.remedies()) {
      missing.add(
          phrases.say(
              "short.remedy",
              phrases.of(each.quantity().name()),
              phrases.amount(each.more(), each.quantity())));
    }
    return missing;
  }

  private static boolean isAtWhatHasToBePassed(Shortfall shortfall) {
    ValueInUse value = shortfall.value();
    Value needed = shortfall.needed();
    return value != null
        && needed != null
        && shortfall.indicator().scale() instanceof PassScale scale
        && (scale.comparison() == Comparison.MORE_THAN
            || scale.comparison() == Comparison.LESS_THAN)
        && value.position().equals(value.quantity().position(needed));
  }

  private ShortfallSection.Open open(IndicatorScore score) {
    return new ShortfallSection.Open(
        phrases.of(score.indicator()),
        measurements.of(score.value(), score.indicator()),
        questions.unknown(score),
        phrases.of(score.points().high().minus(score.points().low())),
        phrases.points(score),
        questions.deciding(score),
        citation(score.indicator()));
  }

  private Cited citation(Indicator indicator) {
    return sources.citation(indicator.citation(), assessment.rules());
  }

  private String loose(IndicatorScore score) {
    return phrases.say(
        "open.loose-line",
        phrases.of(score.indicator()),
        phrases.counted(score),
        phrases.of(score.reason()));
  }
}
