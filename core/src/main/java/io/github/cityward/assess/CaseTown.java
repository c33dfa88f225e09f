package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.RuleCase;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The town that a worked example of a rule file speaks of. */
final class CaseTown {
  private CaseTown() {}

  static Town of(RuleCase example, QuantityCatalog catalog) {
    Circumstances unit = example.unit();
    TownBuilder town =
        Town.builder("case", catalog)
            .region(unit.region())
            .attributes(unit.attributes().toArray(Attribute[]::new));
    Optional.ofNullable(unit.belongsTo()).ifPresent(town::belongsTo);
    Optional.ofNullable(unit.founding()).ifPresent(town::founding);
    for (Map.Entry<Quantity, Value> given : example.given().entrySet()) {
      town.observe(
          given.getKey().id(),
          unit.date(),
          given.getValue().toString(),
          Basis.ASSUMED,
          example.name());
    }
    return town.build();
  }

  /** {@return what {@code assessment} does not give as {@code example} expects} */
  static List<CaseFailure> failures(RuleCase example, Assessment assessment) {
    List<CaseFailure> failures = new ArrayList<>();
    example
        .expected()
        .forEach(
            (code, expected) -> {
              Interval actual = points(assessment, code);
              if (!holds(expected, actual)) {
                failures.add(
                    new CaseFailure(
                        example.name(),
                        code,
                        expected.toString(),
                        actual.toString(),
                        example.place()));
              }
            });
    String verdict = example.verdict();
    String actual = assessment.verdict().name();
    if (verdict != null && !verdict.equals(actual)) {
      failures.add(
          new CaseFailure(example.name(), CaseFailure.VERDICT, verdict, actual, example.place()));
    }
    return failures;
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
        .or(() -> combination(assessment, code))
        .orElseThrow(() -> new IllegalArgumentException(code + " is no code of this rule set."));
  }

  private static Optional<Interval> combination(Assessment assessment, String code) {
    return assessment.criteria().stream()
        .flatMap(each -> each.combinations().stream())
        .filter(each -> each.requirement().code().equals(code))
        .map(CombinationScore::met)
        .findFirst();
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
