package io.github.cityward.assess;

import io.github.cityward.quantity.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table, found for the standards of one rule set or derived for them, and the
 * towns that arithmetic on doubles cannot serve: those with a value that doubles do not tell, or
 * not well enough, and those with a missing value that a model may derive from others.
 */
final class BoundColumns {
  private final List<List<Optional<ValueColumn>>> ofStandards = new ArrayList<>();
  private final List<ValueColumn> inexact;
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<String, ValueColumn> byQuantity = new HashMap<>();
  private final Map<String, DerivedColumn> derived = new LinkedHashMap<>();
  private final TableModels models;

  /** A standard whose quantity a model may derive where its column, if there is one, is empty. */
  private record Gap(CompiledStandard standard, @Nullable ValueColumn column) {}

  BoundColumns(CompiledRules rules, TownColumns columns, TableModels models) {
    this.models = models;
    this.inexact = columns.columns().stream().filter(ValueColumn::hasInexact).toList();
    columns.columns().forEach(each -> byQuantity.put(each.quantity().id(), each));
    models
        .parts()
        .settled()
        .forEach(
            (quantity, known) ->
                known.ifPresent(value -> addConstant(quantity, value, columns.towns())));
    DerivedColumns found = models.derivedFrom(byQuantity, columns.towns());
    List<CompiledStandard> all =
        rules.criteria().stream().flatMap(each -> each.standards().stream()).toList();
    for (CompiledStandard each : all) {
      if (models.isDerivable(each.quantity(), byQuantity::containsKey)) {
        bind(each, found);
      }
    }
    Map<String, ValueColumn> values = new HashMap<>(byQuantity);
    derived.forEach((quantity, column) -> values.put(quantity, column.values()));
    for (CompiledCriterion criterion : rules.criteria()) {
      ofStandards.add(
          criterion.standards().stream()
              .map(each -> Optional.ofNullable(values.get(each.quantity().id())))
              .toList());
    }
  }

  /** A value that doubles do not tell is left to those that doubt it near a threshold. */
  private void addConstant(String id, Value value, int towns) {
    ValueColumn one = new ValueColumn(models.quantity(id), 1);
    one.add(value);
    if (!one.hasInexact()) {
      ValueColumn all = new ValueColumn(models.quantity(id), towns);
      all.add(value, towns);
      byQuantity.put(id, all);
    }
  }

  private void bind(CompiledStandard standard, DerivedColumns found) {
    ValueColumn column = byQuantity.get(standard.quantity().id());
    Optional<DerivedColumn> computed =
        column == null ? found.find(standard.quantity()) : Optional.empty();
    if (computed.isEmpty()) {
      gaps.add(new Gap(standard, column));
      return;
    }
    standard.marks().forEach(computed.get()::doubtAt);
    derived.put(standard.quantity().id(), computed.get());
  }

  /** {@return the column of a standard, if the table has one or one was derived} */
  Optional<ValueColumn> column(int criterion, int standard) {
    return ofStandards.get(criterion).get(standard);
  }

  /** {@return the columns of the standards of a criterion, in their order} */
  List<Optional<ValueColumn>> columns(int criterion) {
    return ofStandards.get(criterion);
  }

  /** {@return whether there is a town that needs the exact assessor whatever its points are} */
  boolean hasExceptions() {
    return !inexact.isEmpty() || !gaps.isEmpty() || !derived.isEmpty();
  }

  /** {@return whether the town needs the exact assessor whatever its points are} */
  boolean isException(int town) {
    for (ValueColumn each : inexact) {
      if (each.isInexact(town)) {
        return true;
      }
    }
    for (DerivedColumn each : derived.values()) {
      if (each.isDoubtful(town)) {
        return true;
      }
    }
    for (Gap each : gaps) {
      if ((each.column == null || each.column.isMissing(town))
          && models.isDerivable(
              each.standard.quantity(),
              id -> {
                ValueColumn column = byQuantity.get(id);
                return column != null && !column.isMissing(town);
              })) {
        return true;
      }
    }
    return false;
  }
}
