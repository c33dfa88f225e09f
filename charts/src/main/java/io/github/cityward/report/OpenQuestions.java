package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Reason;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.PassScale;
import io.github.cityward.rules.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is not known of a standard, and what would decide it. */
final class OpenQuestions {
  private static final String RECOGNISED_CLASS = "urban.class";

  private final Assessment assessment;
  private final Phrases phrases;
  private final LawFigures figures;

  OpenQuestions(Assessment assessment, Phrases phrases) {
    this.assessment = assessment;
    this.phrases = phrases;
    this.figures = new LawFigures(phrases, assessment.acceptUnverified());
  }

  List<String> unknown(IndicatorScore score) {
    List<String> unknown = new ArrayList<>();
    ValueInUse value = score.value();
    if (value != null && score.reason() == Reason.RANGE) {
      unknown.add(
          threshold(score, score.indicator().scale().lower())
              .map(lower -> phrases.say("open.range", lower))
              .orElseGet(() -> phrases.say("open.range-only")));
    }
    String gaps = gaps(score.indicator());
    if (!gaps.isEmpty()) {
      unknown.add(phrases.say("open.figures", gaps));
    }
    provisions(score).forEach(each -> unknown.add(phrases.say("open.provision", each)));
    return unknown;
  }

  /** {@return the codes of the provisions that ease the standard by an amount not known} */
  private List<String> provisions(IndicatorScore score) {
    return assessment.rules().provisions().stream()
        .filter(each -> score.provisions().contains(each.code()))
        .filter(each -> ProvisionWords.isOpen(each, assessment.acceptUnverified()))
        .map(Provision::code)
        .toList();
  }

  List<String> deciding(IndicatorScore score) {
    List<String> deciding = new ArrayList<>();
    ValueInUse value = score.value();
    if (value == null && score.indicator().quantity().id().equals(RECOGNISED_CLASS)) {
      deciding.add(phrases.say("open.decides.recognition", phrases.of(assessment.date())));
    } else if (value == null) {
      deciding.add(
          phrases.say(
              "open.decides.value",
              phrases.of(score.indicator().quantity().name()),
              phrases.of(assessment.date())));
      phrases
          .formulas(score.indicator().quantity(), assessment.acceptUnverified())
          .forEach(each -> deciding.add(phrases.say("open.decides.formula", each)));
    } else if (score.reason() == Reason.RANGE) {
      deciding.add(phrases.say("open.decides.range"));
    }
    if (score.indicator().scale() instanceof PassScale scale) {
      threshold(score, scale.lower())
          .ifPresent(required -> deciding.add(phrases.say("scale.required", required)));
    } else {
      earned(score, score.indicator().scale().lower(), score.indicator().minimum(), deciding);
      earned(score, score.indicator().scale().upper(), score.indicator().maximum(), deciding);
    }
    if (!gaps(score.indicator()).isEmpty() || !provisions(score).isEmpty()) {
      deciding.add(
          phrases.say(
              "open.decides.law", phrases.citation(assessment.rules().instrument().number())));
    }
    return deciding;
  }

  private void earned(
      IndicatorScore score, Figure<Rational> threshold, Figure<Points> points, List<String> lines) {
    threshold(score, threshold)
        .ifPresent(
            at ->
                lines.add(
                    phrases.say(
                        "scale.line",
                        at,
                        phrases.counted(
                            points.known(assessment.acceptUnverified()).orElse(null)))));
  }

  private Optional<String> threshold(IndicatorScore score, Figure<Rational> figure) {
    Indicator indicator = score.indicator();
    return figure
        .known(assessment.acceptUnverified())
        .map(at -> phrases.threshold(indicator.quantity().valueAt(at), indicator));
  }

  private String gaps(Indicator indicator) {
    return figures.of(indicator).stream()
        .filter(each -> !each.counts())
        .map(LawFigure::label)
        .collect(Collectors.joining(", "));
  }
}
