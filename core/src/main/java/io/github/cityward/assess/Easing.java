package io.github.cityward.assess;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Provision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the provisions that apply to a town do to one standard.
 *
 * @param exempt whether the standard is not considered
 * @param relief the lowered threshold; null if none is lowered by a known amount
 * @param unknown whether the threshold is eased by an amount that is not known
 */
record Easing(boolean exempt, @Nullable Rational relief, boolean unknown) {
  static final Easing NONE = new Easing(false, null, false);

  /** {@return what {@code provisions}, each of which names {@code indicator}, do to it} */
  static Easing of(List<Provision> provisions, Indicator indicator, boolean acceptUnverified) {
    boolean exempt = false;
    boolean unknown = false;
    Rational relief = null;
    for (Provision provision : provisions) {
      if (provision.effect() instanceof Effect.Exempts) {
        exempt |= provision.evidence().counts(acceptUnverified);
        unknown |= !provision.evidence().counts(acceptUnverified);
      } else if (provision.effect() instanceof Effect.Lowers lowers) {
        Optional<Rational> lowered =
            lowers
                .factor()
                .known(acceptUnverified)
                .flatMap(factor -> lowered(indicator, factor, acceptUnverified));
        unknown |= lowered.isEmpty();
        if (lowered.isPresent()) {
          relief = relief == null ? lowered.get() : relief.min(lowered.get());
        }
      } else {
        unknown = true;
      }
    }
    return new Easing(exempt, relief, unknown);
  }

  /** A count of works stays whole: half up, and at least 1 (111/2025, art. 9(4)b). */
  private static Optional<Rational> lowered(
      Indicator indicator, Rational factor, boolean acceptUnverified) {
    return indicator
        .scale()
        .lower()
        .known(acceptUnverified)
        .map(
            lower -> {
              Rational part = lower.times(factor);
              if (indicator.quantity().kind() != Kind.COUNT) {
                return part;
              }
              BigDecimal whole = part.rounded(0);
              return Rational.of(whole.max(BigDecimal.ONE));
            });
  }
}
