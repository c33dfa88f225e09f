package io.github.cityward.assess;

import io.github.cityward.Wording;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.IndicatorModels;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Formula;
import io.github.cityward.rules.RuleSet;
import java.util.List;
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
    if (score.value() != null || assessment.acceptUnverified()) {
      return Optional.empty();
    }
    String formulas =
        derivable(score).stream()
            .flatMap(FormulaWords::derivations)
            .map(ValueInUse::derivedBy)
            .flatMap(Stream::ofNullable)
            .filter(each -> !each.evidence().counts(false))
            .distinct()
            .map(this::of)
            .collect(Collectors.joining("; "));
    return formulas.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.say("formula.uncounted", formulas));
  }

  private Optional<ValueInUse> derivable(IndicatorScore score) {
    List<Formula> formulas = assessment.rules().formulas();
    if (formulas.stream().allMatch(each -> each.evidence().counts(false))) {
      return Optional.empty();
    }
    QuantityCatalog catalog = QuantityCatalog.bundled();
    return new ValuesInUse(
            catalog,
            Stream.concat(
                    IndicatorModels.of(formulas).stream(),
                    IndicatorModels.builtIn(catalog).stream())
                .collect(Collectors.groupingBy(IndicatorModel::quantity)),
            assessment.town(),
            assessment.date())
        .find(score.indicator().quantity());
  }

  /** {@return the value and all it was derived from, those that were derived} */
  static Stream<ValueInUse> derivations(ValueInUse value) {
    return value.derivedBy() == null
        ? Stream.empty()
        : Stream.concat(
            Stream.of(value), value.inputs().stream().flatMap(FormulaWords::derivations));
  }
}
