package io.github.cityward.simulate;

import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.Objects;

/** A town that earns all points but for what is added. */
final class FullTown {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();

  private FullTown() {}

  static TownBuilder under(RuleSet rules) {
    TownBuilder town = Town.builder("t", CATALOG);
    rules
        .indicators()
        .forEach(
            each ->
                town.observe(
                    each.quantity().id(),
                    LocalDate.of(2025, 12, 31),
                    each.quantity()
                        .valueAt(Objects.requireNonNull(each.scale().upper().value()))
                        .toString(),
                    Basis.OFFICIAL,
                    "s"));
    return town;
  }
}
