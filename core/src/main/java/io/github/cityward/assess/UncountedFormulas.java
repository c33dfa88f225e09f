package io.github.cityward.assess;

import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.IndicatorModels;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Formula;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the formulas that would derive a value if those counted that nobody checked. */
final class UncountedFormulas {
  private UncountedFormulas() {}

  /** {@return those of the value which {@code score} has not; none where it has one} */
  static List<IndicatorModel> of(Assessment assessment, IndicatorScore score) {
    if (score.value() != null || assessment.acceptUnverified()) {
      return List.of();
    }
    return derivable(assessment, score).stream()
        .flatMap(UncountedFormulas::derivations)
        .map(ValueInUse::derivedBy)
        .flatMap(Stream::ofNullable)
        .filter(each -> !each.evidence().counts(false))
        .distinct()
        .toList();
  }

  private static Optional<ValueInUse> derivable(Assessment assessment, IndicatorScore score) {
    List<Formula> formulas = assessment.rules().formulas();
    if (formulas.stream().allMatch(each -> each.evidence().counts(false))) {
      return Optional.empty();
    }
    QuantityCatalog catalog = assessment.rules().catalog();
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
            Stream.of(value), value.inputs().stream().flatMap(UncountedFormulas::derivations));
  }
}
