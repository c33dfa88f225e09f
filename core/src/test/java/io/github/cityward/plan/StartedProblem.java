package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Projects that cost about what they earn, of which half are needed. Each starts in one of three
 * years, in which it is paid; what may be spent in these is about what the cheapest cost together.
 *
 * @param lateCounts whether a project of the last year earns as much as an earlier one, or nothing
 */
record StartedProblem(PortfolioProblem problem, Startables startables, boolean lateCounts) {
  private static final int FIRST = 2028;
  private static final int YEARS = 3;

  static StartedProblem next(long seed, int size, boolean lateCounts) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Candidate> candidates = new ArrayList<>();
    List<Rational> effects = new ArrayList<>();
    long all = 0;
    for (int place = 0; place < size; place++) {
      long cost = 10L + random.nextInt(20);
      candidates.add(new Candidate(cost, List.of(), List.of()));
      effects.add(Rational.of(cost + random.nextInt(6)));
      all += cost;
    }
    Rational half = Rational.of(all / 2);
    List<Integer> places = IntStream.range(0, size).boxed().toList();
    PortfolioProblem problem =
        new PortfolioProblem(
            candidates,
            List.of(
                new Summed(
                    places, 0, new Additive(effects, sum -> sum, List.of()), Rational.of(2 * all))),
            List.of(half),
            half,
            List.of());
    List<Startable> startables = new ArrayList<>();
    for (int place = 0; place < size; place++) {
      List<StartOption> options = new ArrayList<>();
      for (int year = random.nextInt(2); year < YEARS; year++) {
        options.add(option(place, problem.candidates().get(place).cost(), year));
      }
      List<Project> versions = options.stream().map(StartOption::project).toList();
      startables.add(new Startable(options, lateCounts ? versions.subList(0, 1) : versions));
    }
    List<Long> limits =
        random
            .longs(YEARS, all / (lateCounts ? 8 : 5), all / (lateCounts ? 4 : 3))
            .boxed()
            .toList();
    return new StartedProblem(
        problem,
        new Startables(startables, new YearLimits(FIRST, limits), new CostUnit(0)),
        lateCounts);
  }

  private static StartOption option(int place, long cost, int year) {
    List<Long> paid = new ArrayList<>(List.of(0L, 0L, 0L));
    paid.set(year, cost);
    Project project =
        new Project(
            "P" + (100 + place),
            "",
            Rational.of(cost),
            LocalDate.of(FIRST + year, 1, 1),
            List.of(),
            List.of(),
            List.of());
    return new StartOption(project, paid);
  }

  Scheduled search(Clock clock) {
    return new ScheduledSearch(
            problem, startables, chosen -> BruteForce.isMet(problem, chosen), this::isMet, clock)
        .search();
  }

  /** {@return the same for a solver} */
  Selection selection(Duration limit) {
    List<Project> earliest =
        startables.all().stream().map(each -> each.options().get(0).project()).toList();
    return new Selection(problem, earliest, startables, this::isMet, limit);
  }

  private boolean isMet(List<Project> projects) {
    Set<Integer> all = new TreeSet<>();
    Set<Integer> early = new TreeSet<>();
    for (Project each : projects) {
      int place = Integer.parseInt(each.id().substring(1)) - 100;
      all.add(place);
      if (lateCounts || Objects.requireNonNull(each.ready()).getYear() < FIRST + YEARS - 1) {
        early.add(place);
      }
    }
    return BruteForce.isMet(problem, all) && BruteForce.isMet(problem, early);
  }

  /** {@return what the cheapest choice costs that fits, every start of every choice tried} */
  long cheapest() {
    return cheapest(0, new TreeSet<>(), new ArrayList<>());
  }

  private long cheapest(int place, Set<Integer> chosen, List<StartOption> started) {
    if (place == startables.all().size()) {
      List<Project> projects = started.stream().map(StartOption::project).toList();
      boolean fits = keepsToYears(started) && BruteForce.isAllowed(problem, chosen);
      return fits && isMet(projects) ? BruteForce.cost(problem, chosen) : Long.MAX_VALUE;
    }
    long least = cheapest(place + 1, chosen, started);
    chosen.add(place);
    for (StartOption each : startables.all().get(place).options()) {
      started.add(each);
      least = Math.min(least, cheapest(place + 1, chosen, started));
      started.remove(started.size() - 1);
    }
    chosen.remove(place);
    return least;
  }

  private boolean keepsToYears(List<StartOption> started) {
    for (int year = 0; year < YEARS; year++) {
      int now = year;
      long paid = started.stream().mapToLong(each -> each.paid().get(now)).sum();
      if (paid > startables.limits().limits().get(year)) {
        return false;
      }
    }
    return true;
  }
}
