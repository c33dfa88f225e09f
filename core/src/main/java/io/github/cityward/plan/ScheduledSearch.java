package io.github.cityward.plan;

import io.github.cityward.town.Project;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest portfolio that can be started so that it keeps to what may be spent in each
 * year. The cheapest portfolio of a part of all of them, starts left aside, is given starts; where
 * none fit, the part is split by the projects that do not fit together, and the part of the
 * cheapest portfolio is next. Made for one search.
 */
final class ScheduledSearch {
  private final PortfolioProblem problem;
  private final Startables startables;
  private final Predicate<Set<Integer>> mayBeMet;
  private final Predicate<List<Project>> isMet;
  private final Clock clock;
  private final Queue<Part> open = new PriorityQueue<>();
  private final List<PlaceSet> conflicts = new ArrayList<>();
  private @Nullable Part best;
  private List<Project> projects = List.of();

  /** The candidates that do not fit together in the cheapest portfolio of all. */
  private @Nullable PlaceSet first;

  /** What a portfolio that was not looked at because the time was up costs at least. */
  private long leftAside = Long.MAX_VALUE;

  /**
   * Prepares the search.
   *
   * @param problem earns for each project what it may earn, whenever it starts
   * @param mayBeMet never refuses what reaches the goal with any starts
   * @param isMet whether projects with their starts reach the goal
   */
  ScheduledSearch(
      PortfolioProblem problem,
      Startables startables,
      Predicate<Set<Integer>> mayBeMet,
      Predicate<List<Project>> isMet,
      Duration limit) {
    this.problem = problem;
    this.startables = startables;
    this.mayBeMet = mayBeMet;
    this.isMet = isMet;
    this.clock = new Clock(limit);
  }

  Scheduled search() {
    look(Fixing.none(problem.candidates().size()));
    for (Part part = open.poll(); part != null; part = open.poll()) {
      if (best != null && best.compareTo(part) < 0) {
        break;
      }
      Misfit misfit = misfit(part);
      if (clock.isOver()) {
        leftAside = Math.min(leftAside, part.cost());
        break;
      }
      first = first == null ? misfit.places() : first;
      split(part, misfit).forEach(this::look);
    }
    List<Integer> conflict = first == null ? List.of() : List.copyOf(first.places());
    return new Scheduled(portfolio(), projects, conflict);
  }

  private Portfolio portfolio() {
    Part found = best;
    if (found == null) {
      return new Portfolio(null, Long.MAX_VALUE, leftAside, leftAside == Long.MAX_VALUE);
    }
    long bound = Math.min(found.cost(), leftAside);
    return new Portfolio(found.chosen().places(), found.cost(), bound, bound == found.cost());
  }

  /** Takes the cheapest portfolio of a part: as the best, or to be split. */
  private void look(Fixing fixing) {
    Portfolio cheapest = new PortfolioSearch().search(problem, fixing, clock.share(2), mayBeMet);
    if (!cheapest.proven()) {
      leftAside = Math.min(leftAside, cheapest.bound());
    }
    Set<Integer> places = cheapest.chosen();
    if (places == null) {
      return;
    }
    Part part =
        new Part(fixing, PlaceSet.none(problem.candidates().size()).with(places), cheapest.cost());
    if (best != null && best.compareTo(part) <= 0) {
      return;
    }
    if (startables.cost(places) > startables.limits().total()) {
      // Nothing in the part is cheaper, and all of it is paid in years that have limits.
      first = first == null ? part.chosen() : first;
      return;
    }
    Optional<List<Project>> found =
        conflicts.stream().anyMatch(part.chosen()::hasAll)
            ? Optional.empty()
            : new Scheduling(startables, places, isMet, clock).find();
    if (found.isPresent()) {
      best = part;
      projects = found.get();
    } else if (cheapest.proven()) {
      open.add(part);
    }
  }

  private Misfit misfit(Part part) {
    for (PlaceSet each : conflicts) {
      if (part.chosen().hasAll(each)) {
        return new Misfit(each, true);
      }
    }
    PlaceSet left = part.chosen();
    if (fits(left)) {
      return new Misfit(left, false);
    }
    PlaceSet undecided = left.minus(part.fixing().in());
    for (PlaceSet removable : List.of(undecided, left.minus(undecided))) {
      for (int place : removable.places()) {
        PlaceSet fewer = left.minus(PlaceSet.none(problem.candidates().size()).with(place));
        left = fits(fewer) ? left : fewer;
      }
    }
    if (!clock.isOver()) {
      conflicts.add(left);
    }
    return new Misfit(left, true);
  }

  private boolean fits(PlaceSet chosen) {
    return new Scheduling(startables, chosen.places(), any -> true, clock).find().isPresent();
  }

  /** {@return the part in smaller ones, without what does not fit together} */
  private List<Fixing> split(Part part, Misfit misfit) {
    List<Fixing> parts = new ArrayList<>();
    Fixing rest = part.fixing();
    for (int place : misfit.places().minus(rest.in()).places()) {
      parts.add(rest.withOut(place));
      rest = rest.withIn(place);
    }
    for (int place = 0; !misfit.isOfMoney() && place < problem.candidates().size(); place++) {
      if (rest.isOpen(place)) {
        parts.add(rest.withIn(place));
        rest = rest.withOut(place);
      }
    }
    return parts;
  }
}
