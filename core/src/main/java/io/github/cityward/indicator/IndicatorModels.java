package io.github.cityward.indicator;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Formula;
import io.github.cityward.source.Words;
import io.github.cityward.town.ReferenceSeries;
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

  /**
   * {@return models that derive the standards which are relative to the country, each from the
   * town's own figures and those of {@code series} of the same years and the same definition} Means
   * are arithmetic.
   */
  public static List<IndicatorModel> national(ReferenceSeries series, QuantityCatalog catalog) {
    Quantity income = catalog.get("economy.income_per_month");
    Quantity nationalIncome = catalog.get("economy.income_per_month_national");
    return List.of(
        new NationalModel(
            income + " / " + nationalIncome,
            "economy.income_ratio",
            income,
            nationalIncome,
            Relation.RATIO,
            series),
        new NationalModel(
            "12 * (" + income + " - " + nationalIncome + "), 3 years",
            "economy.income_minus_national",
            income,
            nationalIncome,
            Relation.EACH_OF_THREE_YEARS,
            series),
        new NationalModel(
            "economy.growth_3y - mean of 3 years of economy.growth_national",
            "economy.growth_3y_minus_national",
            catalog.get("economy.growth_3y"),
            catalog.get("economy.growth_national"),
            Relation.MEAN_AGAINST_THREE_YEARS,
            series),
        poverty("2022-2025", series, catalog),
        poverty("2016-2020", series, catalog));
  }

  private static NationalModel poverty(
      String line, ReferenceSeries series, QuantityCatalog catalog) {
    Quantity own = catalog.get("poverty.rate." + line);
    Quantity national = catalog.get("poverty.rate_national." + line);
    return new NationalModel(
        "mean of 3 years of " + own + " - " + national,
        "poverty.rate_minus_national",
        own,
        national,
        Relation.MEAN_OF_THREE_YEARS,
        series);
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
