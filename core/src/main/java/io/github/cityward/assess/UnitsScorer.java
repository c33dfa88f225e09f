package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.UnitsCondition;
import io.github.cityward.rules.UnitsRule;
import io.github.cityward.town.Town;
import io.github.cityward.town.UnitSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Scores what the commune-level units of an urban area must reach (111/2025, art. 9(3)b). A unit of
 * which nothing is known may have anything.
 *
 * @param rule the conditions
 * @param units scores single units
 * @param acceptUnverified whether lines count that nobody checked
 */
record UnitsScorer(UnitsRule rule, Assessor units, boolean acceptUnverified) {
  /** {@return the assessment of each unit of {@code town}} */
  List<Assessment> assess(Town town, LocalDate date) {
    return town.parts().stream().map(each -> units.assess(each, date)).toList();
  }

  /**
   * {@return the conditions with what they come to; none where the town lies in one unit}
   *
   * @param parts the assessments of its units
   */
  List<ConditionScore> score(Town town, LocalDate date, List<Assessment> parts) {
    UnitSpan span = town.unitSpan(date);
    if (!span.mayBeSeveral()) {
      return List.of();
    }
    Optional<Rational> further = further(town, date, parts.size());
    return rule.conditions().stream().map(each -> score(each, span, parts, further)).toList();
  }

  /** {@return the verdict on all conditions} */
  static Verdict verdict(List<ConditionScore> conditions) {
    return conditions.stream().map(ConditionScore::verdict).reduce(Verdict.MET, Verdict::and);
  }

  private ConditionScore score(
      UnitsCondition condition, UnitSpan span, List<Assessment> parts, Optional<Rational> further) {
    Points maximum = maximum(condition);
    Interval points = points(condition, parts, further, maximum);
    Points line = condition.line().known(acceptUnverified).orElse(null);
    Verdict verdict = Verdict.of(points, line, maximum);
    if (span == UnitSpan.OPEN && verdict == Verdict.NOT_MET) {
      verdict = Verdict.UNDETERMINED;
    }
    return new ConditionScore(
        condition, points, line, maximum, verdict, reason(condition, verdict, parts));
  }

  private Points maximum(UnitsCondition condition) {
    return rule.level().criteria().stream()
        .filter(each -> each.code().equals(condition.criterion()))
        .findFirst()
        .flatMap(each -> Optional.ofNullable(each.maximum().value()))
        .orElseGet(units::maximum);
  }

  /** A unit that is not among the parts may have anything. */
  private static Interval points(
      UnitsCondition condition, List<Assessment> parts, Optional<Rational> further, Points most) {
    List<Interval> known = parts.stream().map(each -> points(condition, each)).toList();
    if (known.isEmpty()) {
      return Interval.between(Points.ZERO, most);
    }
    if (condition.of() == UnitsCondition.Of.HIGHEST) {
      Points low = known.stream().map(Interval::low).reduce(Points.ZERO, Points::max);
      Points high = known.stream().map(Interval::high).reduce(Points.ZERO, Points::max);
      return Interval.between(
          low, further.filter(count -> count.signum() == 0).isPresent() ? high : most);
    }
    if (further.isEmpty()) {
      return Interval.between(Points.ZERO, most);
    }
    Interval sum = known.stream().reduce(Interval.ZERO, Interval::plus);
    Rational count = Rational.of(known.size()).plus(further.get());
    Rational beyond = most.value().times(further.get());
    return Interval.between(
        new Points(sum.low().value().dividedBy(count)),
        new Points(sum.high().value().plus(beyond).dividedBy(count)));
  }

  private static Interval points(UnitsCondition condition, Assessment unit) {
    return condition.criterion() == null
        ? unit.points()
        : unit.criterion(condition.criterion()).orElseThrow().points();
  }

  /**
   * {@return how many units there may be beside so many parts; empty if there may be any number} An
   * observed number of units that leaves room for more is taken at its most.
   */
  private static Optional<Rational> further(Town town, LocalDate date, int parts) {
    Optional<Range> units = town.observedUnits(date);
    if (units.isEmpty()) {
      // One unit of an area of several is not all of them.
      return parts > 1 ? Optional.of(Rational.ZERO) : Optional.empty();
    }
    return units
        .flatMap(each -> Optional.ofNullable(each.high()))
        .map(most -> most.minus(Rational.of(parts)).max(Rational.ZERO));
  }

  private Reason reason(UnitsCondition condition, Verdict verdict, List<Assessment> parts) {
    if (verdict == Verdict.MET) {
      return Reason.REACHED;
    }
    if (verdict == Verdict.NOT_MET) {
      return Reason.BELOW;
    }
    boolean lawIsMissing =
        condition.line().known(acceptUnverified).isEmpty()
            || rule.level().criteria().stream().anyMatch(each -> !each.isComplete())
            || parts.stream().flatMap(Assessment::indicators).anyMatch(UnitsScorer::lacksRule);
    return lawIsMissing ? Reason.MISSING_RULE : Reason.MISSING_VALUE;
  }

  private static boolean lacksRule(IndicatorScore score) {
    return score.reason() == Reason.MISSING_RULE || score.reason() == Reason.UNVERIFIED_RULE;
  }
}
