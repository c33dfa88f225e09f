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
    return search(problem, Fixing.none(problem.candidates().size()), new Clock(limit), isMet);
  }

  /** {@return the cheapest of the portfolios that keep to what is decided already} */
  Portfolio search(
      PortfolioProblem problem, Fixing fixing, Clock clock, Predicate<Set<Integer>> isMet) {
    PortfolioModel model = new PortfolioModel(problem);
    Found found = upTo(model.mostPrice(), model, fixing, clock, isMet);
    return portfolio(model, found.chosen(), found.least());
  }

  /**
   * The cheapest portfolio up to a price, as far as it was found.
   *
   * @param chosen the best that was found; null if none was
   * @param least what the price of any is at least; more than the price looked up to if there is
   *     none up to it
   */
  record Found(@Nullable PlaceSet chosen, double least) {}

  /**
   * {@return the cheapest portfolio up to a price that keeps to what is decided already}
   *
   * @param most the price above which none is looked for, in the prices of the model
   */
  Found upTo(
      long most, PortfolioModel model, Fixing fixing, Clock clock, Predicate<Set<Integer>> isMet) {
    Incumbent incumbent = new Incumbent(model, isMet, most);
    double open =
        isHopeless(model.problem())
            ? Double.POSITIVE_INFINITY
            : open(model, fixing, incumbent, clock);
    PlaceSet best = incumbent.best();
    return new Found(best, Math.min(open, (double) (incumbent.price() + (best == null ? 1 : 0))));
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

  /** {@return what was found, by what the price of any is at least} */
  static Portfolio portfolio(PortfolioModel model, @Nullable PlaceSet best, double least) {
    if (best == null) {
      boolean none = least > model.mostPrice();
      long bound = none ? Long.MAX_VALUE : cost(model, least);
      return new Portfolio(null, Long.MAX_VALUE, bound, none);
    }
    long cost =
        best.places().stream()
            .mapToLong(place -> model.problem().candidates().get(place).cost())
            .reduce(0, Math::addExact);
    long bound = Math.min(cost, cost(model, least));
    return new Portfolio(best.places(), cost, bound, cost == bound);
  }

  private static long cost(PortfolioModel model, double price) {
    return Math.max(0, model.cost((long) Math.floor(price)));
  }
}
