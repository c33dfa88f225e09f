package io.github.cityward.assess;

import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The models that count, for tables of towns. Immutable. */
final class TableModels {
  private final Map<String, List<IndicatorModel>> models;
  private final DerivableValues derivable;
  private final QuantityCatalog catalog;

  TableModels(Map<String, List<IndicatorModel>> models, QuantityCatalog catalog) {
    this.models = models;
    this.derivable = new DerivableValues(models);
    this.catalog = catalog;
  }

  /** {@return whether a model may derive {@code quantity} from what {@code known} tells} */
  boolean isDerivable(Quantity quantity, Predicate<String> known) {
    return derivable.isDerivable(quantity, known);
  }

  /** {@return the columns that can be computed from those of a table, by quantity} */
  DerivedColumns derivedFrom(Map<String, ValueColumn> columns, int towns) {
    return new DerivedColumns(models, derivable, catalog, columns, towns);
  }
}
