package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A problem as a town meets it, over five years: each project may start in any of them and is paid
 * half in that year and half in the next. What may be paid in a year is a fifth of what the
 * cheapest projects cost, and a fiftieth of that more, so that nearly all money has to be spent
 * when it comes.
 *
 * @param problem the choice among the projects
 * @param startables the projects with their starts
 */
record LargeProblem(PortfolioProblem problem, Startables startables) {
  static final int YEARS = 6;

  private static final int FIRST = 2026;

  static LargeProblem next(long seed, int projects, boolean shared, boolean related) {
    PortfolioProblem problem = HardProblems.next(seed, projects, shared, related);
    long cheapest =
        new PortfolioSearch()
            .search(problem, Duration.ofSeconds(60), each -> BruteForce.isMet(problem, each))
            .cost();
    List<Startable> all = new ArrayList<>();
    for (int place = 0; place < projects; place++) {
      List<StartOption> options = new ArrayList<>();
      for (int year = 0; year + 1 < YEARS; year++) {
        options.add(option(place, problem.candidates().get(place).cost(), year));
      }
      all.add(new Startable(options, List.of(options.get(0).project())));
    }
    List<Long> limits = new ArrayList<>();
    for (int year = 0; year < YEARS; year++) {
      limits.add(year == 0 || year + 1 == YEARS ? cheapest / 10 : cheapest / 5 + cheapest / 250);
    }
    return new LargeProblem(
        problem, new Startables(all, new YearLimits(FIRST, limits), new CostUnit(0)));
  }

  private static StartOption option(int place, long cost, int year) {
    List<Long> paid = new ArrayList<>();
    for (int i = 0; i < YEARS; i++) {
      paid.add(i == year ? cost / 2 : i == year + 1 ? cost - cost / 2 : 0);
    }
    Project project =
        new Project(
            "P" + (1000 + place),
            "",
            Rational.of(cost),
            LocalDate.of(FIRST + year, 1, 1),
            List.of(),
            List.of(),
            List.of());
    return new StartOption(project, paid);
  }

  Selection selection(Duration limit) {
    List<Project> earliest =
        startables.all().stream().map(each -> each.options().get(0).project()).toList();
    return new Selection(problem, earliest, startables, this::isMet, limit);
  }

  private boolean isMet(List<Project> projects) {
    Set<Integer> places = new TreeSet<>();
    projects.forEach(each -> places.add(Integer.parseInt(each.id().substring(1)) - 1000));
    return BruteForce.isMet(problem, places);
  }
}
