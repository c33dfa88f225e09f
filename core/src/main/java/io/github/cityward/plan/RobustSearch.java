package io.github.cityward.plan;

import io.github.cityward.plan.PortfolioSearch.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest portfolio that is enough in all but so many draws, with a proof. A portfolio
 * costs at least what the cheapest costs in each case that it meets; so none is below a price if
 * more draws than may be missed cost at least that much. A branch that this does not settle is
 * parted by one of the portfolios that are known. Made for one search.
 */
final class RobustSearch {
  /** In a begin, more cases than these are not joined. */
  private static final int MOST_JOINED = 40;

  private final RobustMemory memory;
  private final List<DrawnCase> cases;
  private final long spare;
  private final PortfolioModel model;
  private final Clock clock;
  private final PortfolioSearch search = new PortfolioSearch();
  private final Tried tried;
  private long never;

  /**
   * Begins a search.
   *
   * @param memory what is known of the cases, to which this search adds
   * @param spare in how many draws the goal may be missed
   * @param clock when to stop
   */
  RobustSearch(RobustMemory memory, long spare, Clock clock) {
    this.memory = memory;
    this.model = memory.model();
    this.cases = memory.cases;
    this.spare = spare;
    this.clock = clock;
    this.tried = new Tried(memory, spare);
  }

  /** {@return in how many draws, at least, no portfolio at all is enough} */
  long never() {
    return never;
  }

  /** {@return the cheapest portfolio, or the best that was found in time and a bound} */
  Portfolio search() {
    if (tried.best() == null) {
      begin();
    }
    Queue<RobustBranch> open = new PriorityQueue<>(Comparator.comparingDouble(each -> each.bound));
    Fixing.none(model.size())
        .completed(model)
        .ifPresent(all -> open.add(new RobustBranch(all, memory.least, 0)));
    double left = Double.POSITIVE_INFINITY;
    while (!open.isEmpty()) {
      RobustBranch branch = open.remove();
      boolean isWhole = branch.least == memory.least;
      if (clock.isOver()) {
        left = Math.min(left, branch.bound);
      } else if (branch.bound < tried.price() && isOpen(branch)) {
        if (isWhole) {
          tighten(branch);
        }
        open.addAll(parted(branch));
      }
      if (isWhole) {
        never = branch.weight(cases, model.mostPrice() + 1);
      }
    }
    return PortfolioSearch.portfolio(model, tried.best(), Math.min(left, (double) tried.price()));
  }

  /** Joins what cases need until it is enough, and leaves out what is not needed. */
  private void begin() {
    PlaceSet chosen = model.none();
    for (int i = 0; i < MOST_JOINED && !clock.isOver() && !tried.offer(chosen); i++) {
      DrawnCase next = next(chosen);
      Fixing fixing = Fixing.none(model.size()).withIn(chosen);
      Found found =
          next == null
              ? new Found(null, 0)
              : search.upTo(model.mostPrice(), next.model, fixing, clock, next.isMet);
      if (found.chosen() == null) {
        return;
      }
      chosen = found.chosen();
    }
    boolean isLess = tried.best() != null;
    while (isLess && !clock.isOver()) {
      isLess = tried.offerLess();
    }
  }

  /** {@return of the cases that are not met the easiest one without which too many are missed} */
  private @Nullable DrawnCase next(PlaceSet chosen) {
    Earnings earnings = new Earnings(chosen);
    long missed = 0;
    for (DrawnCase each : cases) {
      if (!each.mayBeMet(earnings)) {
        missed += each.weight;
        if (missed > spare) {
          return each;
        }
      }
    }
    return null;
  }

  /** {@return whether something cheaper than what is known may be in it} */
  private boolean isOpen(RobustBranch branch) {
    for (int i = 0; i < cases.size() && !clock.isOver(); i++) {
      if (branch.least[i] < tried.price() && tried.cheapest(i, branch.fixing) == null) {
        solve(i, branch);
      }
      if (branch.weight(cases, tried.price()) > spare) {
        return false;
      }
    }
    return true;
  }

  private void solve(int place, RobustBranch branch) {
    DrawnCase drawnCase = cases.get(place);
    Found found =
        search.upTo(tried.price() - 1, drawnCase.model, branch.fixing, clock, drawnCase.isMet);
    branch.least[place] = Math.max(branch.least[place], found.least());
    if (found.chosen() != null) {
      tried.offer(found.chosen());
    }
  }

  /** Makes the bound what the draws that may be missed, and one more, cost in their cases. */
  private void tighten(RobustBranch branch) {
    long dearest = 0;
    for (int place : tried.dearestFirst(branch.fixing)) {
      if (dearest > spare || clock.isOver()) {
        break;
      }
      if (branch.least[place] < tried.price()) {
        solve(place, branch);
      }
      dearest += cases.get(place).weight;
    }
    branch.bound = branch.boundOf(cases, spare);
  }

  /** {@return the parts: without the first place, with it and without the second, and so on} */
  private List<RobustBranch> parted(RobustBranch branch) {
    List<RobustBranch> parts = new ArrayList<>();
    double bound = branch.boundOf(cases, spare);
    Optional<Fixing> rest = Optional.of(branch.fixing);
    List<Integer> places = tried.parting(branch.fixing);
    if (places.isEmpty()) {
      tried.offer(branch.fixing.in());
      return List.of();
    }
    for (int place : places) {
      Fixing now = rest.orElseThrow();
      if (!now.in().has(place)) {
        now.withOut(place).completed(model).ifPresent(each -> parts.add(branch.part(each, bound)));
        rest = now.out().has(place) ? Optional.empty() : now.withIn(place).completed(model);
        if (rest.isEmpty()) {
          return parts;
        }
      }
    }
    parts.add(branch.part(rest.orElseThrow(), bound));
    return parts;
  }
}
