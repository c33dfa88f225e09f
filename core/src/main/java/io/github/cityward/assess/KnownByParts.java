package io.github.cityward.assess;

import io.github.cityward.indicator.DatedModel;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Aggregation;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Indicator;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all towns of a table have by the units that each of them is made of, beside their columns.
 *
 * @param any whether they are made of units
 * @param told the ids of the quantities of which the units may tell something
 * @param constants the values of those that no column and no model of a town can tell otherwise, so
 *     that they are the same for all
 */
record KnownByParts(boolean any, Set<String> told, Map<String, Value> constants) {
  static final KnownByParts NONE = new KnownByParts(false, Set.of(), Map.of());

  KnownByParts {
    told = Set.copyOf(told);
    constants = Map.copyOf(constants);
  }

  /**
   * {@return what follows from the units of {@code town}}
   *
   * @param town what the towns are, with nothing observed of them
   * @param models the models of {@code assessor}
   * @param columns the quantities that have a column
   */
  static KnownByParts of(
      Town town, LocalDate day, Assessor assessor, TableModels models, Set<Quantity> columns) {
    if (town.parts().isEmpty()) {
      return NONE;
    }
    Set<String> told = told(town, models);
    Set<String> own = columns.stream().map(Quantity::id).collect(Collectors.toSet());
    ValuesInUse values = assessor.valuesInUse(town, day);
    Map<String, Value> constants = new HashMap<>();
    Stream.concat(
            assessor.rules().indicators().map(Indicator::quantity), assessor.inputs().stream())
        .distinct()
        .filter(each -> told.contains(each.id()) && !own.contains(each.id()))
        .filter(each -> !models.isDerivable(each, id -> told.contains(id) || own.contains(id)))
        .filter(each -> models.all().noneMatch(model -> isDatedInput(each, model)))
        .forEach(
            each ->
                values
                    .find(each)
                    .map(ValueInUse::value)
                    .ifPresent(value -> constants.put(each.id(), value)));
    return new KnownByParts(true, told, constants);
  }

  private static Set<String> told(Town town, TableModels models) {
    Set<String> observed = new HashSet<>();
    for (Town each : town.parts()) {
      List<Observation> known =
          each.observations().stream().filter(one -> one.value() != null).toList();
      known.forEach(one -> observed.add(one.quantity().id()));
    }
    return models
        .quantities()
        .filter(each -> !(each.aggregation() instanceof Aggregation.None))
        .filter(
            each -> observed.contains(each.id()) || models.isDerivable(each, observed::contains))
        .map(Quantity::id)
        .collect(Collectors.toSet());
  }

  /** Such a model looks for observations of the town itself. */
  private static boolean isDatedInput(Quantity quantity, IndicatorModel model) {
    return model instanceof DatedModel && model.inputs().contains(quantity.id());
  }
}
