package io.github.cityward.audit;

import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.RuleSet;
import java.util.List;
import java.util.Objects;

/**
 * What the total or a criterion must reach. A sheet does not tell which provisions hold for its
 * town, so the line may be as low as one of them puts it; one that is not known may be anywhere.
 *
 * @param lowest the lowest it can be
 * @param highest the highest it can be
 */
record Line(Rational lowest, Rational highest) {

  static Line ofTotal(RuleSet rules, Limits limits) {
    return of(limits, needs(rules).stream().map(Effect.Needs::total).map(Points::value).toList());
  }

  static Line of(Criterion criterion, RuleSet rules, Limits limits) {
    return of(
        limits,
        needs(rules).stream()
            .filter(each -> each.criteria().containsKey(criterion.code()))
            .map(each -> Objects.requireNonNull(each.criteria().get(criterion.code())).value())
            .toList());
  }

  private static List<Effect.Needs> needs(RuleSet rules) {
    return rules.provisions().stream()
        .map(Provision::effect)
        .filter(Effect.Needs.class::isInstance)
        .map(Effect.Needs.class::cast)
        .toList();
  }

  private static Line of(Limits limits, List<Rational> instead) {
    Rational own = limits.least();
    Rational most = Objects.requireNonNull(limits.most(), "maximum");
    Rational highest = own == null ? most : own;
    Rational lowest = own == null ? Rational.ZERO : own;
    return new Line(
        instead.stream().reduce(lowest, Rational::min),
        instead.stream().reduce(highest, Rational::max));
  }

  /** {@return whether {@code points} reach this line} */
  Verdict verdict(Span points) {
    if (points.isAtLeast(highest)) {
      return Verdict.MET;
    }
    return points.isBelow(lowest) ? Verdict.NOT_MET : Verdict.UNDETERMINED;
  }

  /** {@return what must be reached, or both ends where it is not known} */
  Range range() {
    return new Range(lowest, highest);
  }
}
