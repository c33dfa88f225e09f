package io.github.cityward.plan;

import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest portfolio, with a proof: every requirement's choices are laid out, a bound
 * prices what they have in common, and what the bound and better choices leave is decided
 * requirement by requirement.
 */
final class PortfolioSearch {
  /**
   * {@return the cheapest portfolio, or the best that was found within the limit and a bound}
   *
   * @param problem its needs are necessary: whatever {@code isMet} accepts satisfies them
   * @param limit how long to search
   * @param isMet the last word on a whole portfolio; it never refuses one that earns at least as
   *     much from every requirement as one that it accepts
   * @throws ArithmeticException if the costs together are too large for whole numbers of 64 bits
   */
  Portfolio search(PortfolioProblem problem, Duration limit, Predicate<Set<Integer>> isMet) {
    return search(problem, Fixing.none(problem.candidates().size()), limit, isMet);
  }

  /** {@return the cheapest of the portfolios that keep to what is decided already} */
  Portfolio search(
      PortfolioProblem problem, Fixing fixing, Duration limit, Predicate<Set<Integer>> isMet) {
    PortfolioModel model = new PortfolioModel(problem);
    Incumbent incumbent = new Incumbent(model, isMet);
    Clock clock = new Clock(limit);
    double open =
        isHopeless(problem) ? Double.POSITIVE_INFINITY : open(model, fixing, incumbent, clock);
    PlaceSet best = incumbent.best();
    if (open > incumbent.price() || (best == null && open == Double.POSITIVE_INFINITY)) {
      return portfolio(model, best, Double.POSITIVE_INFINITY);
    }
    return portfolio(model, best, open);
  }

  /** A need of a criterion that has no requirements. */
  private static boolean isHopeless(PortfolioProblem problem) {
    for (int i = 0; i < problem.criterionNeeds().size(); i++) {
      int criterion = i;
      if (problem.criterionNeeds().get(i).signum() > 0
          && problem.contributions().stream().noneMatch(each -> each.criterion() == criterion)) {
        return true;
      }
    }
    return false;
  }

  /** {@return what the price of a better portfolio, that was not found, is at least} */
  private static double open(
      PortfolioModel model, Fixing fixing, Incumbent incumbent, Clock clock) {
    Fixing complete = fixing.completed(model).orElse(null);
    if (complete == null) {
      return Double.POSITIVE_INFINITY;
    }
    Menus menus = new MenuBuilder(model, complete).build();
    double open = new Tree(model, menus, incumbent, clock).search();
    if (open > incumbent.price() || menus.unsure() < 0 || clock.isOver()) {
      return open;
    }
    double with = open(model, complete.withIn(menus.unsure()), incumbent, clock);
    double without = open(model, complete.withOut(menus.unsure()), incumbent, clock);
    return Math.max(open, Math.min(with, without));
  }

  private static Portfolio portfolio(PortfolioModel model, @Nullable PlaceSet best, double open) {
    long cost =
        best == null
            ? Long.MAX_VALUE
            : best.places().stream()
                .mapToLong(place -> model.problem().candidates().get(place).cost())
                .reduce(0, Math::addExact);
    long bound =
        open == Double.POSITIVE_INFINITY
            ? cost
            : Math.max(0, Math.min(cost, model.cost((long) Math.floor(open))));
    return new Portfolio(best == null ? null : best.places(), cost, bound, cost == bound);
  }
}
