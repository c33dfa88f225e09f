package io.github.cityward.assess;

import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The models that count, for tables of towns. Immutable. */
final class TableModels {
  private final Map<String, List<IndicatorModel>> models;
  private final Map<String, List<List<String>>> inputs = new HashMap<>();
  private final QuantityCatalog catalog;
  private final KnownByParts parts;

  TableModels(Map<String, List<IndicatorModel>> models, QuantityCatalog catalog) {
    this(models, catalog, KnownByParts.NONE);
  }

  private TableModels(
      Map<String, List<IndicatorModel>> models, QuantityCatalog catalog, KnownByParts parts) {
    this.models = models;
    this.catalog = catalog;
    this.parts = parts;
    models.forEach(
        (quantity, all) -> inputs.put(quantity, all.stream().map(IndicatorModel::inputs).toList()));
  }

  /** {@return the same models, for towns of which {@code known} is known beside the columns} */
  TableModels beside(KnownByParts known) {
    return new TableModels(models, catalog, known);
  }

  /** {@return what is known of the towns beside the columns} */
  KnownByParts parts() {
    return parts;
  }

  /** {@return all quantities of which the models may speak} */
  Stream<Quantity> quantities() {
    return catalog.all().stream();
  }

  /** {@return the models that derive {@code quantity}, the preferred one first} */
  List<IndicatorModel> of(Quantity quantity) {
    return models.getOrDefault(quantity.id(), List.of());
  }

  /** {@return the quantity with this id, an input of a model} */
  Quantity quantity(String id) {
    return catalog.get(id);
  }

  /**
   * {@return whether a model may derive {@code quantity} from the quantities that {@code known}
   * tells, directly or over others, or the units tell of it of which the towns are made}
   */
  boolean isDerivable(Quantity quantity, Predicate<String> known) {
    Optional<Value> settled = parts.settled().get(quantity.id());
    if (settled != null) {
      return settled.isPresent();
    }
    return parts.told().contains(quantity.id())
        || isDerivable(quantity.id(), known.or(parts.told()::contains), Set.of());
  }

  private boolean isDerivable(String quantity, Predicate<String> known, Set<String> underWay) {
    if (underWay.contains(quantity)) {
      return false;
    }
    Set<String> deeper =
        Stream.concat(underWay.stream(), Stream.of(quantity)).collect(Collectors.toSet());
    return inputs.getOrDefault(quantity, List.of()).stream()
        .anyMatch(
            each ->
                each.stream()
                    .allMatch(input -> known.test(input) || isDerivable(input, known, deeper)));
  }

  /**
   * {@return whether the value that a model derives of {@code quantity} rests on what varies from
   * town to town, whichever way it comes about} Then what units have is not held against it.
   *
   * @param columns the quantities that have a column
   */
  boolean restsOnVarying(String quantity, Predicate<String> columns) {
    return restsOnVarying(quantity, columns, Set.of());
  }

  private boolean restsOnVarying(String quantity, Predicate<String> columns, Set<String> underWay) {
    List<List<String>> ways = inputs.getOrDefault(quantity, List.of());
    if (ways.size() != 1 || underWay.contains(quantity)) {
      return false;
    }
    Set<String> deeper =
        Stream.concat(underWay.stream(), Stream.of(quantity)).collect(Collectors.toSet());
    return ways.get(0).stream()
        .anyMatch(
            input ->
                parts.varying().contains(input)
                    || (!columns.test(input) && restsOnVarying(input, columns, deeper)));
  }

  /** {@return the columns that can be computed from those of a table, by quantity} */
  DerivedColumns derivedFrom(Map<String, ValueColumn> columns, int towns) {
    return new DerivedColumns(this, columns, towns);
  }
}
