package io.github.cityward.assess;

import io.github.cityward.indicator.ColumnFormula;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns of quantities that a table does not have: what all its towns have by the units that they
 * are made of, or else computed in {@code double} by the first model whose inputs it has. What a
 * model refuses, or may refuse, is left to the exact assessor, as is a town one of whose inputs is
 * missing. Made for one table.
 */
final class DerivedColumns {
  /** From this share of its end on, a value may lie beyond the end. */
  private static final double NEAR_END = 1 - 0x1p-40;

  private final TableModels models;
  private final Map<String, ValueColumn> columns;
  private final int towns;
  private final Map<String, Optional<DerivedColumn>> found = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  /**
   * Makes them for a table.
   *
   * @param columns its columns by quantity
   * @param towns how many towns it has
   */
  DerivedColumns(TableModels models, Map<String, ValueColumn> columns, int towns) {
    this.models = models;
    this.columns = columns;
    this.towns = towns;
  }

  /** {@return the column of a quantity that has none; empty if none can be computed} */
  Optional<DerivedColumn> find(Quantity quantity) {
    Optional<DerivedColumn> known = found.get(quantity.id());
    if (known != null) {
      return known;
    }
    Optional<Value> settled = models.parts().settled().get(quantity.id());
    if (settled != null) {
      Optional<DerivedColumn> constant =
          settled.map(value -> DerivedColumn.constant(quantity, value, towns));
      found.put(quantity.id(), constant);
      return constant;
    }
    if (!underWay.add(quantity.id())) {
      return Optional.empty();
    }
    Optional<DerivedColumn> column =
        isMeasured(quantity.kind()) ? derived(quantity) : Optional.empty();
    underWay.remove(quantity.id());
    found.put(quantity.id(), column);
    return column;
  }

  /** Counts and levels have values between which there are none, so a bound tells nothing. */
  private static boolean isMeasured(Kind kind) {
    return kind == Kind.NUMBER || kind == Kind.RATIO || kind == Kind.SHARE;
  }

  private Optional<DerivedColumn> derived(Quantity quantity) {
    for (IndicatorModel model : models.of(quantity)) {
      boolean ready =
          model.inputs().stream()
              .allMatch(
                  each ->
                      columns.containsKey(each)
                          || models.isDerivable(models.quantity(each), columns::containsKey));
      if (ready) {
        return model.onColumns().flatMap(formula -> derived(quantity, model, formula));
      }
    }
    return Optional.empty();
  }

  private Optional<DerivedColumn> derived(
      Quantity quantity, IndicatorModel model, ColumnFormula formula) {
    Map<String, DerivedColumn> inputs = new HashMap<>();
    for (String id : model.inputs()) {
      DerivedColumn input = input(models.quantity(id));
      if (input == null) {
        return Optional.empty();
      }
      inputs.put(id, input);
    }
    int roundings = formula.roundings(id -> of(inputs, id).roundings());
    if (roundings > RoundingBound.OF_VALUE) {
      return Optional.empty();
    }
    double[] low = formula.of(id -> of(inputs, id).low(), id -> of(inputs, id).high(), towns);
    double[] high = formula.of(id -> of(inputs, id).high(), id -> of(inputs, id).low(), towns);
    DerivedColumn column = new DerivedColumn(quantity, low, high, roundings);
    inputs.values().forEach(column::doubtAsIn);
    column.doubtAbove(quantity.kind() == Kind.SHARE ? 100 * NEAR_END : ValueColumn.OPEN);
    if (models.parts().any() && !models.restsOnVarying(quantity.id(), columns::containsKey)) {
      // What the units have may tell a range more closely.
      column.doubtRanges();
    }
    return Optional.of(column);
  }

  private static DerivedColumn of(Map<String, DerivedColumn> inputs, String id) {
    DerivedColumn input = inputs.get(id);
    if (input == null) {
      throw new IllegalStateException(id + " is in a formula, but no input of its model.");
    }
    return input;
  }

  private @Nullable DerivedColumn input(Quantity quantity) {
    ValueColumn column = columns.get(quantity.id());
    if (column == null) {
      return find(quantity).orElse(null);
    }
    boolean number = quantity.kind() != Kind.LEVEL && quantity.kind() != Kind.DIFFERENCE;
    return number ? DerivedColumn.of(column, towns) : null;
  }
}
