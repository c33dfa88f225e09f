package io.github.cityward.assess;

import io.github.cityward.Wording;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.rules.Formula;
import io.github.cityward.rules.RuleSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the formulas that derive a value, or would if formulas counted that nobody checked. */
record FormulaWords(Assessment assessment, AssessmentWords words, Wording wording) {
  /** {@return the formula with what it gives, its evidence and, if it is the law's, the article} */
  String of(IndicatorModel model) {
    return wording.say("formula", model.quantity(), model.name(), grounds(model));
  }

  /** {@return the evidence of a formula and, if it is the law's, where it stands} */
  String grounds(IndicatorModel model) {
    RuleSet rules = assessment.rules();
    return Stream.concat(
            Stream.of(words.of(model.evidence())),
            rules.formulas().stream()
                .filter(each -> isOf(each, model))
                .map(
                    each ->
                        words.citation(rules.instrument().number())
                            + ", "
                            + words.citation(each.citation()))
                .limit(1))
        .collect(Collectors.joining("; "));
  }

  private static boolean isOf(Formula formula, IndicatorModel model) {
    return formula.quantity().equals(model.quantity()) && formula.text().equals(model.name());
  }

  /**
   * {@return that the value which a standard has not could be derived by formulas of the law that
   * nobody checked; empty where it has one, or they would not give it}
   */
  Optional<String> uncounted(IndicatorScore score) {
    String formulas =
        assessment.uncountedFormulas(score).stream()
            .map(this::of)
            .collect(Collectors.joining("; "));
    return formulas.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.say("formula.uncounted", formulas));
  }
}
