package io.github.cityward.assess;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Provision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the provisions that apply to a town do to one standard.
 *
 * @param exempt whether the standard is not considered
 * @param relief the lowered threshold; null if none is lowered by a known amount
 * @param lineMayMove whether the line may begin at the lowered threshold
 * @param unknown why the threshold is eased by an amount that is not known; null if none is
 */
record Easing(
    boolean exempt, @Nullable Rational relief, boolean lineMayMove, @Nullable Reason unknown) {
  static final Easing NONE = new Easing(false, null, false, null);

  /** {@return what {@code provisions}, each of which names {@code indicator}, do to it} */
  static Easing of(List<Provision> provisions, Indicator indicator, boolean acceptUnverified) {
    Easing all = NONE;
    for (Provision provision : provisions) {
      all = all.and(of(provision, indicator, acceptUnverified));
    }
    return all;
  }

  private static Easing of(Provision provision, Indicator indicator, boolean acceptUnverified) {
    Effect effect = provision.effect().on(indicator.code());
    if (effect instanceof Effect.Unknown) {
      return new Easing(false, null, false, Reason.MISSING_RULE);
    }
    if (!provision.evidence().counts(acceptUnverified)) {
      boolean unverified = provision.evidence() == Evidence.UNVERIFIED;
      return new Easing(
          false, null, false, unverified ? Reason.UNVERIFIED_RULE : Reason.MISSING_RULE);
    }
    if (effect instanceof Effect.Lowers lowers) {
      Optional<Rational> factor = lowers.factor().known(acceptUnverified);
      Optional<Rational> lower = indicator.scale().lower().known(acceptUnverified);
      return factor.isPresent() && lower.isPresent()
          ? new Easing(
              false,
              lowered(indicator, lower.get(), factor.get()),
              lowers.line() == Effect.Line.UNKNOWN,
              null)
          : NONE;
    }
    return new Easing(true, null, false, null);
  }

  private Easing and(Easing other) {
    Rational lowest = relief == null ? other.relief : relief;
    if (relief != null && other.relief != null) {
      lowest = relief.min(other.relief);
    }
    boolean missing = unknown == Reason.MISSING_RULE || other.unknown == Reason.MISSING_RULE;
    Reason why = unknown == null ? other.unknown : unknown;
    return new Easing(
        exempt || other.exempt,
        lowest,
        lineMayMove || other.lineMayMove,
        missing ? Reason.MISSING_RULE : why);
  }

  /**
   * A count of works stays whole: half up, and at least 1 (111/2025, art. 9(4)b). A threshold that
   * is not above 0 stays as it is: nothing lowers it, and none is raised.
   */
  private static Rational lowered(Indicator indicator, Rational lower, Rational factor) {
    Rational part = lower.times(factor);
    Rational whole =
        indicator.quantity().kind() == Kind.COUNT
            ? Rational.of(part.rounded(0)).max(Rational.ONE)
            : part;
    return whole.min(lower);
  }
}
