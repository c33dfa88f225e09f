package io.github.cityward.assess;

import io.github.cityward.Wording;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.rules.Choice;
import io.github.cityward.rules.Combination;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.PassScale;
import io.github.cityward.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words how a standard is held against what it requires, and on what it depends that it is asked.
 */
final class PassFailSteps {
  private final Assessment assessment;
  private final StandardSteps facts;
  private final Wording wording;
  private final AssessmentWords words;
  private final ValueWords values;

  PassFailSteps(Assessment assessment, StandardSteps facts, Locale locale) {
    this.assessment = assessment;
    this.facts = facts;
    this.wording = Wording.of(PassFailSteps.class, locale);
    this.words = AssessmentWords.in(wording.locale());
    this.values = ValueWords.in(wording.locale());
  }

  /** {@return how the standard is held against what it requires} */
  Explanation explain(CriterionScore criterion, IndicatorScore score) {
    Indicator indicator = score.indicator();
    PassScale scale = (PassScale) indicator.scale();
    List<String> steps = new ArrayList<>();
    steps.add(facts.value(score));
    steps.addAll(facts.formulas(score));
    words.recognition(assessment, score).ifPresent(steps::add);
    steps.add(
        wording.say(
            "explain.required",
            facts.figure(
                scale.lower(),
                each -> values.required(indicator.quantity().valueAt(each), indicator))));
    for (Requirement each : criterion.criterion().requirements()) {
      steps.addAll(around(criterion, each, indicator));
    }
    steps.add(wording.say("explain.reason", words.of(score.reason(), Measure.STANDARDS)));
    steps.addAll(facts.provisions(score));
    steps.add(wording.say("explain.evidence", words.of(indicator.evidence())));
    steps.add(wording.say("explain.verdict", words.of(score.verdict())));
    return new Explanation(
        indicator.code(),
        indicator.name().in(wording.locale()),
        comparison(score),
        steps,
        facts.cited(indicator.citation()));
  }

  /** {@return a requirement with its verdict; a standard with the comparison behind it} */
  String node(CriterionScore criterion, Requirement requirement) {
    Optional<IndicatorScore> standard = criterion.applicable(requirement);
    Requirement shown = standard.<Requirement>map(IndicatorScore::indicator).orElse(requirement);
    return wording.say(
        "explain.node",
        shown.code() + " " + shown.name().in(wording.locale()),
        standard
            .map(this::comparison)
            .orElseGet(
                () ->
                    criterion.combination(requirement).isPresent()
                        ? words.of(criterion.verdict(requirement))
                        : wording.say("explain.unknown")));
  }

  /** {@return what holds the standard: the choice it is one of, and the groups around that} */
  private List<String> around(
      CriterionScore criterion, Requirement requirement, Indicator indicator) {
    if (requirement.equals(indicator) || !requirement.indicators().contains(indicator)) {
      return List.of();
    }
    if (requirement instanceof Choice choice) {
      return List.of(choice(criterion, choice, indicator));
    }
    Combination combination = (Combination) requirement;
    List<String> steps = new ArrayList<>();
    steps.add(
        wording.say(
            "explain.part-of",
            combination.code(),
            combination.name().in(wording.locale()),
            String.valueOf(combination.needs()),
            String.valueOf(combination.requirements().size())));
    combination.requirements().forEach(each -> steps.addAll(around(criterion, each, indicator)));
    return steps;
  }

  private String choice(CriterionScore criterion, Choice choice, Indicator indicator) {
    String condition =
        choice.options().stream()
            .filter(each -> each.indicator().equals(indicator))
            .map(each -> words.of(each.condition()))
            .findFirst()
            .orElse("");
    return wording.say(
        criterion.combination(choice).isPresent() ? "explain.may-apply" : "explain.applies-because",
        choice.code(),
        choice.name().in(wording.locale()),
        condition);
  }

  /** The comparison with its numbers: {@code 7.200 người ≥ 7.000 người: đạt}. */
  private String comparison(IndicatorScore score) {
    Indicator indicator = score.indicator();
    PassScale scale = (PassScale) indicator.scale();
    ValueInUse value = score.value();
    String compared =
        wording.say(
            "explain.compare." + scale.comparison(),
            value == null ? wording.say("explain.unknown") : values.of(value.value(), indicator),
            facts.figure(
                scale.lower(),
                each -> values.compared(indicator.quantity().valueAt(each), indicator)));
    String verdict = words.of(score.verdict());
    return score.provisions().isEmpty()
        ? wording.say("explain.compared", compared, verdict)
        : wording.say(
            "explain.considering", compared, String.join(", ", score.provisions()), verdict);
  }
}
