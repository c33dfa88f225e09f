package io.github.cityward.assess;

import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Aggregation;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Indicator;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all towns of a table have by the units that each of them is made of, beside their columns.
 *
 * @param any whether they are made of units
 * @param told the ids of the quantities of which the units may tell something
 * @param settled the values of those without a column that rest on nothing that varies from town to
 *     town, so that all towns have the same, or none
 * @param varying the ids of the quantities that vary
 */
record KnownByParts(
    boolean any, Set<String> told, Map<String, Optional<Value>> settled, Set<String> varying) {
  static final KnownByParts NONE = new KnownByParts(false, Set.of(), Map.of(), Set.of());

  KnownByParts {
    told = Set.copyOf(told);
    settled = Map.copyOf(settled);
    varying = Set.copyOf(varying);
  }

  /**
   * {@return what follows from the units of {@code town}}
   *
   * @param town what the towns are, with what is observed of all of them
   * @param models the models of {@code assessor}
   * @param varying the quantities of which each town has a value of its own
   */
  static KnownByParts of(
      Town town,
      LocalDate day,
      Assessor assessor,
      TableModels models,
      Collection<Quantity> varying) {
    if (town.parts().isEmpty()) {
      return NONE;
    }
    Set<Quantity> own = new HashSet<>(varying);
    town.observations().forEach(each -> own.add(each.quantity()));
    ValuesInUse values = assessor.valuesInUse(town, day);
    Map<String, Optional<Value>> settled = new HashMap<>();
    Stream.concat(
            assessor.rules().indicators().map(Indicator::quantity), assessor.inputs().stream())
        .distinct()
        .filter(each -> !own.contains(each))
        .filter(each -> values.restsOn(each).stream().noneMatch(varying::contains))
        .forEach(each -> settled.put(each.id(), values.find(each).map(ValueInUse::value)));
    return new KnownByParts(
        true,
        told(town, models),
        settled,
        varying.stream().map(Quantity::id).collect(Collectors.toSet()));
  }

  private static Set<String> told(Town town, TableModels models) {
    Set<String> observed =
        town.parts().stream()
            .flatMap(part -> part.observations().stream())
            .filter(each -> each.value() != null)
            .map(Observation::quantity)
            .map(Quantity::id)
            .collect(Collectors.toSet());
    return models
        .quantities()
        .filter(each -> !(each.aggregation() instanceof Aggregation.None))
        .filter(
            each -> observed.contains(each.id()) || models.isDerivable(each, observed::contains))
        .map(Quantity::id)
        .collect(Collectors.toSet());
  }
}
