package io.github.cityward.plan;

import io.github.cityward.town.Project;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final int SPLITS_BEFORE_DIVE = 16;

  private final PortfolioProblem problem;
  private final Startables startables;
  private final Predicate<Set<Integer>> mayBeMet;
  private final Predicate<List<Project>> isMet;
  private final Clock clock;

  /** Something is left of the time to find starts for what was found at the end of this. */
  private final Clock ofPortfolios;

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
      Clock clock) {
    this.problem = problem;
    this.startables = startables;
    this.mayBeMet = mayBeMet;
    this.isMet = isMet;
    this.clock = clock;
    this.ofPortfolios = clock.early();
  }

  Scheduled search() {
    look(Fixing.none(problem.candidates().size()), 0).ifPresent(open::add);
    int splits = 0;
    for (Part part = open.poll(); part != null; part = open.poll()) {
      if (best != null && part.isBeatenBy(best)) {
        continue;
      }
      Misfit misfit = misfit(part);
      if (clock.isOver()) {
        leftAside = Math.min(leftAside, part.bound());
        break;
      }
      first = first == null ? misfit.places() : first;
      for (Fixing each : split(part, misfit)) {
        look(each, part.bound()).ifPresent(open::add);
      }
      splits++;
      if (splits % SPLITS_BEFORE_DIVE == 0) {
        dive(part);
      }
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

  /**
   * {@return a part with its cheapest portfolio, if it has to be split; a portfolio that fits may
   * be the best}
   *
   * @param least what every portfolio of the part is known to cost at least
   */
  private Optional<Part> look(Fixing fixing, long least) {
    Portfolio cheapest = new PortfolioSearch().search(problem, fixing, ofPortfolios, mayBeMet);
    Set<Integer> places = cheapest.chosen();
    if (places == null) {
      leftAside = Math.min(leftAside, Math.max(least, cheapest.bound()));
      return Optional.empty();
    }
    Part part =
        new Part(
            fixing,
            PlaceSet.none(problem.candidates().size()).with(places),
            cheapest.cost(),
            Math.max(least, cheapest.bound()));
    if (best != null && part.isBeatenBy(best)) {
      return Optional.empty();
    }
    if (part.isProven() && startables.cost(places) > startables.limits().total()) {
      // Nothing in the part is cheaper, and all of it is paid in years that have limits.
      first = first == null ? part.chosen() : first;
      return Optional.empty();
    }
    Optional<List<Project>> found =
        conflicts.stream().anyMatch(part.chosen()::hasAll)
            ? Optional.empty()
            : new Scheduling(startables, places, isMet, clock).find();
    if (found.isEmpty()) {
      return Optional.of(part);
    }
    if (!part.isProven()) {
      leftAside = Math.min(leftAside, part.bound());
    }
    if (best == null || part.isCheaperThan(best)) {
      best = part;
      projects = found.get();
    }
    return Optional.empty();
  }

  /** Looks for anything that fits at all, without the dearest of what does not fit together. */
  private void dive(Part from) {
    Optional<Part> part = Optional.of(from);
    long before = leftAside;
    while (part.isPresent() && best == null && !clock.isOver()) {
      Fixing fixing = part.get().fixing();
      part =
          misfit(part.get()).places().minus(fixing.in()).places().stream()
              .max(Comparator.comparingLong(place -> problem.candidates().get(place).cost()))
              .flatMap(dearest -> look(fixing.withOut(dearest), from.bound()));
    }
    // What was passed by on the way is in the open parts all the same.
    leftAside = before;
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
