package io.github.cityward.plan;

import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import java.time.LocalDate;
import java.util.List;

/** Projects that a test writes in a line. */
final class SmallProjects {
  private SmallProjects() {}

  /** {@return a project that needs no other} */
  static Project of(String id, int cost, LocalDate ready, ProjectEffect... effects) {
    return new Project(id, id, Rational.of(cost), ready, List.of(effects), List.of(), List.of());
  }

  static ProjectEffect add(String quantity, int amount) {
    return new ProjectEffect.Addition(QuantityCatalog.bundled().get(quantity), Rational.of(amount));
  }

  static ProjectEffect set(String quantity, int value) {
    return new ProjectEffect.Setting(
        QuantityCatalog.bundled().get(quantity), Range.exactly(Rational.of(value)));
  }
}
