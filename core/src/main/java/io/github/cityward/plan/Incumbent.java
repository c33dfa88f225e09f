package io.github.cityward.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The best portfolio that was accepted so far. */
final class Incumbent {
  private final PortfolioModel model;
  private final Predicate<Set<Integer>> isMet;
  private final Set<PlaceSet> refused = new HashSet<>();
  private @Nullable PlaceSet best;
  private long price;

  /**
   * Begins without a portfolio.
   *
   * @param most the price above which none is looked for
   */
  Incumbent(PortfolioModel model, Predicate<Set<Integer>> isMet, long most) {
    this.model = model;
    this.isMet = isMet;
    price = most;
  }

  @Nullable PlaceSet best() {
    return best;
  }

  /** {@return the price that what is looked for does not exceed: of all, at first} */
  long price() {
    return price;
  }

  /** {@return whether the portfolio meets the needs; it is remembered if it is the best} */
  boolean accepts(PlaceSet chosen) {
    if (best != null && chosen.equals(best)) {
      return true;
    }
    if (refused.contains(chosen)) {
      return false;
    }
    if (!model.allows(chosen) || !isMet.test(chosen.places())) {
      refused.add(chosen);
      return false;
    }
    long cost = model.price(chosen);
    if (cost < price || (cost == price && (best == null || chosen.compareTo(best) < 0))) {
      best = chosen;
      price = cost;
    }
    return true;
  }
}
