package io.github.cityward.assess;

import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.PassRule;
import io.github.cityward.rules.Provision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a unit must reach: those of the pass rule, or those that a provision puts in their
 * place.
 *
 * @param total what the total must reach; null if that figure does not count
 * @param instead the lines that stand in the place of the pass rule's; null if none do
 * @param known whether these count; where not, they lie anywhere
 */
record PassLines(@Nullable Points total, Effect.@Nullable Needs instead, boolean known) {

  static PassLines of(PassRule rule, List<Provision> applied, boolean acceptUnverified) {
    Optional<Provision> provision =
        applied.stream().filter(each -> each.effect() instanceof Effect.Needs).findFirst();
    if (provision.isEmpty()) {
      return new PassLines(rule.total().known(acceptUnverified).orElse(null), null, true);
    }
    boolean known = provision.get().evidence().counts(acceptUnverified);
    Effect.Needs needs = (Effect.Needs) provision.get().effect();
    return new PassLines(known ? needs.total() : null, needs, known);
  }

  /** {@return what the criterion must reach, {@code minimum} being its own line} */
  @Nullable Points criterion(String code, @Nullable Points minimum) {
    Points other = instead == null ? null : instead.criteria().get(code);
    if (other == null) {
      return minimum;
    }
    return known ? other : null;
  }
}
