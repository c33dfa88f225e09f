package io.github.cityward.assess;

import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.PassRule;
import io.github.cityward.rules.Provision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one way to pass: those of the pass rule, or those that a provision opens beside
 * them.
 *
 * @param total what the total must reach; null if that figure does not count
 * @param provision the provision whose lines they are; null for those of the pass rule
 * @param known whether the lines of the provision count; where not, they lie anywhere
 */
record PassLines(@Nullable Points total, @Nullable Provision provision, boolean known) {

  /** {@return the ways to pass, that of a provision before that of the pass rule} */
  static List<PassLines> of(PassRule rule, List<Provision> applied, boolean acceptUnverified) {
    List<PassLines> ways = new ArrayList<>();
    for (Provision each : applied) {
      if (each.effect() instanceof Effect.Needs needs) {
        boolean known = each.evidence().counts(acceptUnverified);
        ways.add(new PassLines(known ? needs.total() : null, each, known));
      }
    }
    ways.add(new PassLines(rule.total().known(acceptUnverified).orElse(null), null, true));
    return List.copyOf(ways);
  }

  /** {@return what the criterion must reach, {@code minimum} being its own line} */
  @Nullable Points criterion(String code, @Nullable Points minimum) {
    Points other =
        provision != null && provision.effect() instanceof Effect.Needs needs
            ? needs.criteria().get(code)
            : null;
    if (other == null) {
      return minimum;
    }
    return known ? other : null;
  }
}
