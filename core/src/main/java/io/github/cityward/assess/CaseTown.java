package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.RuleCase;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.Map;

/** The town that a worked example of a rule file speaks of. */
final class CaseTown {
  private CaseTown() {}

  static Town of(RuleCase example, LocalDate date) {
    TownBuilder town =
        Town.builder("case")
            .region(example.region())
            .attributes(example.attributes().toArray(Attribute[]::new));
    for (Map.Entry<Quantity, Value> given : example.given().entrySet()) {
      town.observe(
          given.getKey().id(), date, given.getValue().toString(), Basis.ASSUMED, example.name());
    }
    return town.build();
  }

  /** {@return the points of the node {@code code} in {@code assessment}} */
  static Interval points(Assessment assessment, String code) {
    if (code.equals(RuleCase.TOTAL)) {
      return assessment.points();
    }
    return assessment
        .indicator(code)
        .map(IndicatorScore::points)
        .or(() -> assessment.criterion(code).map(CriterionScore::points))
        .orElseThrow(() -> new IllegalArgumentException(code + " is no code of this rule set."));
  }

  /**
   * Points whose digits never end are written as they are printed, rounded half up to 10 decimals.
   */
  static boolean holds(Interval expected, Interval actual) {
    return holds(expected.low(), actual.low()) && holds(expected.high(), actual.high());
  }

  private static boolean holds(Points expected, Points actual) {
    boolean endless = actual.value().decimal().isEmpty();
    return endless
        ? expected.value().equals(Rational.of(actual.rounded()))
        : expected.equals(actual);
  }
}
