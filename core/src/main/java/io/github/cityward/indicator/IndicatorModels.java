package io.github.cityward.indicator;

import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Formula;
import io.github.cityward.source.Words;
import java.util.List;
import java.util.Objects;

/** The models that come with the library. */
public final class IndicatorModels {
  private IndicatorModels() {}

  /** {@return a model for each derivation that {@code catalog} knows} */
  public static List<IndicatorModel> builtIn(QuantityCatalog catalog) {
    return catalog.derivations().stream().map(IndicatorModels::model).toList();
  }

  /** {@return a model for each formula of a rule set} */
  public static List<IndicatorModel> of(List<Formula> formulas) {
    return formulas.stream()
        .<IndicatorModel>map(
            each -> FormulaModel.parse(each.quantity(), each.text(), each.evidence()))
        .toList();
  }

  private static IndicatorModel model(QuantityCatalog.Derivation derivation) {
    Evidence evidence =
        Objects.requireNonNull(
            Words.all(Evidence.values()).get(derivation.evidence()), derivation.formula());
    return derivation.formula().contains("->")
        ? ThresholdModel.parse(derivation.quantity(), derivation.formula(), evidence)
        : FormulaModel.parse(derivation.quantity().id(), derivation.formula(), evidence);
  }
}
