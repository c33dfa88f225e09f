package io.github.cityward.workbook;

import io.github.cityward.Wording;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.PassScale;
import io.github.cityward.rules.RuleSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the law asks of a quantity, in words: each figure with its doubt, and where it stands. */
record ThresholdWords(RuleSet rules, Wording wording) {
  /** {@return the thresholds of a standard with their points, or what it requires} */
  String threshold(Indicator indicator) {
    if (indicator.scale() instanceof PassScale scale) {
      return figure(indicator, scale.lower());
    }
    return Stream.of(
            worth(indicator, indicator.scale().lower(), indicator.minimum()),
            worth(indicator, indicator.scale().upper(), indicator.maximum()))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private String worth(Indicator indicator, Figure<Rational> threshold, Figure<Points> points) {
    Points known = points.value();
    if (known == null && threshold.value() == null) {
      return wording.say("threshold.unknown");
    }
    String worth =
        known == null
            ? wording.say("threshold.unknown-points")
            : unlessSure(AssessmentWords.in(wording.locale()).counted(known), points.evidence());
    return wording.say("threshold.worth", figure(indicator, threshold), worth);
  }

  private String figure(Indicator indicator, Figure<Rational> figure) {
    Rational value = figure.value();
    if (value == null) {
      return wording.say("threshold.unknown-threshold");
    }
    String words =
        ValueWords.in(wording.locale()).required(indicator.quantity().valueAt(value), indicator);
    return unlessSure(words, figure.evidence());
  }

  private String unlessSure(String words, Evidence evidence) {
    return evidence.counts(false) ? words : wording.say("threshold.unsure", words);
  }

  /** {@return a formula that derives the quantity, with its doubt} */
  String formula(IndicatorModel model) {
    return unlessSure(model.name(), model.evidence());
  }

  /** {@return where the figures of a standard stand in the law} */
  String article(Indicator indicator) {
    AssessmentWords words = AssessmentWords.in(wording.locale());
    return words.citation(rules.instrument().number())
        + ", "
        + words.citation(indicator.citation());
  }
}
