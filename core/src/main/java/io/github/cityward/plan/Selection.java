package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan comes down to: of candidates, counted from 0, the cheapest whose contributions reach
 * every line, each started so that no year pays more than it may. Made for one plan, and not to be
 * shared between threads.
 */
public final class Selection {
  private final PortfolioProblem problem;

  /** The candidates, each started at the earliest. */
  private final List<Project> projects;

  /** All starts, where it matters when they are paid for. */
  private final @Nullable Startables startables;

  private final Predicate<List<Project>> isMet;
  private final Duration limit;

  /**
   * Makes the selection.
   *
   * @param isMet whether the goal is reached with projects that have their starts
   */
  Selection(
      PortfolioProblem problem,
      List<Project> projects,
      @Nullable Startables startables,
      Predicate<List<Project>> isMet,
      Duration limit) {
    this.problem = problem;
    this.projects = List.copyOf(projects);
    this.startables = startables;
    this.isMet = isMet;
    this.limit = limit;
  }

  /** {@return the candidates, in their places; the order of their ids} */
  public List<Candidate> candidates() {
    return problem.candidates();
  }

  /**
   * {@return what is earned, never less than with any starts}
   *
   * <p>So the lines are necessary, and {@link #isMet} has the last word where a start matters.
   */
  public List<Contribution> contributions() {
    return problem.contributions();
  }

  /** {@return what the contributions of each criterion must earn together} */
  public List<Rational> criterionNeeds() {
    return problem.criterionNeeds();
  }

  /** {@return what all contributions must earn together} */
  public Rational totalNeed() {
    return problem.totalNeed();
  }

  /**
   * {@return what may be paid in each of the years that are looked at, in whole units of its own;
   * {@link Long#MAX_VALUE} where there is no limit, and no year at all without yearly budgets}
   */
  public List<Long> yearlyLimits() {
    return startables == null ? List.of() : startables.limits().limits();
  }

  /**
   * {@return what a candidate pays in each of the years by each of its starts, the earliest first;
   * without yearly budgets there is one start, and nothing to look at}
   */
  public List<List<Long>> payments(int place) {
    return startables == null
        ? List.of(List.of())
        : startables.all().get(place).options().stream().map(StartOption::paid).toList();
  }

  /** {@return whether what a candidate brings depends on its start} */
  public boolean startMatters(int place) {
    return startables != null && startables.all().get(place).matters();
  }

  /**
   * {@return whether the assessor finds the goal reached}
   *
   * @param starts which of its starts each selected candidate has, by its place
   */
  public boolean isMet(Map<Integer, Integer> starts) {
    return isMet.test(started(starts));
  }

  /**
   * {@return starts with which just these candidates reach the goal and no year pays too much, the
   * earliest ones first, by trying one after the other; that there are none, if none are}
   *
   * <p>For a solver whose model takes all starts to be equally good. There have to be yearly
   * budgets.
   *
   * @param limit how long to look
   */
  public Selected schedule(Set<Integer> places, Duration limit) {
    Startables all = Objects.requireNonNull(startables, "There are no yearly budgets.");
    Clock clock = new Clock(limit);
    return new Scheduling(all, places, isMet, clock)
        .find()
        .map(started -> Selected.of(starts(places, started), cost(places)))
        .orElseGet(() -> Selected.nothing(clock.isOver() ? cost(places) : Long.MAX_VALUE));
  }

  /** {@return how long the search may take} */
  public Duration limit() {
    return limit;
  }

  PortfolioProblem problem() {
    return problem;
  }

  @Nullable Startables startables() {
    return startables;
  }

  boolean isMet(List<Project> started) {
    return isMet.test(started);
  }

  /** {@return the projects at these places, each started at the earliest} */
  List<Project> atTheEarliest(Set<Integer> places) {
    return places.stream().sorted().map(projects::get).toList();
  }

  /** {@return which of its starts each of {@code started} has, by its place} */
  Map<Integer, Integer> starts(Set<Integer> places, List<Project> started) {
    Map<Integer, Integer> starts = new TreeMap<>();
    List<Integer> sorted = places.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      int place = sorted.get(i);
      starts.put(place, startables == null ? 0 : startables.startOf(place, started.get(i)));
    }
    return starts;
  }

  /**
   * {@return the answer of a solver, which is not believed more than must be}
   *
   * @throws IllegalStateException if it does not reach the goal, pays more than a year may, or
   *     selects what cannot stand together
   */
  Scheduled checked(Selected answer) {
    Map<Integer, Integer> starts = answer.starts();
    if (starts == null) {
      boolean none = answer.bound() == Long.MAX_VALUE;
      return new Scheduled(
          new Portfolio(null, Long.MAX_VALUE, answer.bound(), none), List.of(), answer.conflict());
    }
    List<Project> started = started(starts);
    if (!isAllowed(starts.keySet()) || !keepsToYears(starts) || !isMet.test(started)) {
      throw new IllegalStateException(
          "The solver selects "
              + started
              + ", which do not reach the goal, are too dear for a year or cannot stand together.");
    }
    long cost = cost(starts.keySet());
    long bound = Math.min(cost, answer.bound());
    return new Scheduled(
        new Portfolio(starts.keySet(), cost, bound, cost == bound), started, answer.conflict());
  }

  private List<Project> started(Map<Integer, Integer> starts) {
    List<Project> started = new ArrayList<>();
    new TreeMap<>(starts)
        .forEach(
            (place, start) ->
                started.add(
                    startables == null
                        ? projects.get(place)
                        : startables.all().get(place).options().get(start).project()));
    return started;
  }

  private long cost(Set<Integer> places) {
    return places.stream()
        .mapToLong(place -> problem.candidates().get(place).cost())
        .reduce(0, Math::addExact);
  }

  private boolean isAllowed(Set<Integer> places) {
    return places.stream()
        .map(problem.candidates()::get)
        .allMatch(
            each ->
                places.containsAll(each.requires())
                    && each.excludes().stream().noneMatch(places::contains));
  }

  private boolean keepsToYears(Map<Integer, Integer> starts) {
    List<Long> limits = yearlyLimits();
    for (int i = 0; i < limits.size(); i++) {
      int year = i;
      long paid =
          starts.entrySet().stream()
              .mapToLong(each -> payments(each.getKey()).get(each.getValue()).get(year))
              .reduce(0, Math::addExact);
      if (paid > limits.get(i)) {
        return false;
      }
    }
    return true;
  }
}
