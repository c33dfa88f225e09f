package io.github.cityward.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table, found for the standards of one rule set, and the towns that arithmetic
 * on doubles cannot serve: those with a value that doubles do not tell, and those with a missing
 * value that a model may derive from others.
 */
final class BoundColumns {
  private final List<List<Optional<ValueColumn>>> ofStandards;
  private final List<ValueColumn> inexact;
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<String, ValueColumn> byQuantity = new HashMap<>();
  private final DerivableValues derivable;

  /** A standard whose quantity a model may derive where its column, if there is one, is empty. */
  private record Gap(CompiledStandard standard, @Nullable ValueColumn column) {}

  BoundColumns(CompiledRules rules, TownColumns columns, DerivableValues derivable) {
    this.derivable = derivable;
    this.inexact = columns.columns().stream().filter(ValueColumn::hasInexact).toList();
    this.ofStandards =
        rules.criteria().stream()
            .map(
                criterion ->
                    criterion.standards().stream()
                        .map(standard -> columns.column(standard.quantity()))
                        .toList())
            .toList();
    columns.columns().forEach(each -> byQuantity.put(each.quantity().id(), each));
    for (CompiledCriterion criterion : rules.criteria()) {
      for (CompiledStandard each : criterion.standards()) {
        if (derivable.isDerivable(each.quantity(), byQuantity::containsKey)) {
          gaps.add(new Gap(each, columns.column(each.quantity()).orElse(null)));
        }
      }
    }
  }

  /** {@return the column of a standard, if the table has one} */
  Optional<ValueColumn> column(int criterion, int standard) {
    return ofStandards.get(criterion).get(standard);
  }

  /**
   * {@return whether each standard of a criterion has one number for each of {@code count} towns
   * from {@code first} on}
   */
  boolean hasNumbersOnly(int criterion, int first, int count) {
    for (Optional<ValueColumn> each : ofStandards.get(criterion)) {
      if (each.isEmpty() || each.get().hasRange(first, count)) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether there is a town that needs the exact assessor whatever its points are} */
  boolean hasExceptions() {
    return !inexact.isEmpty() || !gaps.isEmpty();
  }

  /** {@return whether the town needs the exact assessor whatever its points are} */
  boolean isException(int town) {
    for (ValueColumn each : inexact) {
      if (each.isInexact(town)) {
        return true;
      }
    }
    for (Gap each : gaps) {
      if ((each.column == null || each.column.isMissing(town))
          && derivable.isDerivable(
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
