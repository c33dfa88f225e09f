package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the standards of a rule set come to for one town, under one set of provisions and by one way
 * to pass, or in all cases of which one holds.
 *
 * @param criteria the criteria, in the order of the law
 * @param points the total
 * @param minimum what the total must reach; null if that figure does not count
 * @param way the provision whose lines are those that must be reached; null for the pass rule's
 * @param verdict whether the total and the criteria reach their lines
 */
record Scored(
    List<CriterionScore> criteria,
    Interval points,
    @Nullable Points minimum,
    @Nullable Provision way,
    Verdict verdict) {
  Scored {
    criteria = List.copyOf(criteria);
  }

  /** {@return all standards, in the order of the law} */
  Stream<IndicatorScore> indicators() {
    return criteria.stream().flatMap(each -> each.indicators().stream());
  }

  /**
   * {@return this one, or {@code other} if it passes by that way and not, or less surely, by this}
   */
  Scored orBy(Scored other) {
    boolean better =
        verdict != Verdict.MET && verdict != other.verdict && other.verdict != Verdict.NOT_MET;
    Scored shown = better ? other : this;
    return new Scored(
        shown.criteria, shown.points, shown.minimum, shown.way, verdict.or(other.verdict));
  }

  /** {@return the case that this one or {@code other} holds; the lines shown are those of this} */
  Scored either(Scored other) {
    List<CriterionScore> both = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      both.add(either(criteria.get(i), other.criteria.get(i)));
    }
    return new Scored(both, points.hull(other.points), minimum, way, verdict.either(other.verdict));
  }

  private static CriterionScore either(CriterionScore one, CriterionScore other) {
    List<IndicatorScore> indicators = new ArrayList<>();
    for (int i = 0; i < one.indicators().size(); i++) {
      indicators.add(either(one.indicators().get(i), other.indicators().get(i)));
    }
    List<CombinationScore> combinations = new ArrayList<>();
    for (int i = 0; i < one.combinations().size(); i++) {
      combinations.add(either(one.combinations().get(i), other.combinations().get(i)));
    }
    return new CriterionScore(
        one.criterion(),
        one.points().hull(other.points()),
        one.minimum(),
        one.maximum(),
        one.verdict().either(other.verdict()),
        indicators,
        combinations);
  }

  private static IndicatorScore either(IndicatorScore one, IndicatorScore other) {
    return new IndicatorScore(
        one.indicator(),
        one.value(),
        one.points().hull(other.points()),
        one.minimum(),
        one.maximum(),
        one.verdict().either(other.verdict()),
        reason(one, other),
        Stream.concat(one.provisions().stream(), other.provisions().stream()).distinct().toList());
  }

  /** Where neither case lies within the other, it is open which of the two holds by law. */
  private static Reason reason(IndicatorScore one, IndicatorScore other) {
    Interval hull = one.points().hull(other.points());
    boolean asOne = hull.equals(one.points());
    boolean asOther = hull.equals(other.points());
    if (asOne && asOther) {
      return other.reason().isPlain() ? other.reason() : one.reason();
    }
    if (asOne || asOther) {
      return asOne ? one.reason() : other.reason();
    }
    return Reason.MISSING_RULE;
  }

  private static CombinationScore either(CombinationScore one, CombinationScore other) {
    return new CombinationScore(
        one.requirement(),
        one.met().hull(other.met()),
        one.of(),
        one.needs(),
        one.verdict().either(other.verdict()));
  }
}
