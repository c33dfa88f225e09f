package io.github.cityward.plan;

import io.github.cityward.ortools.CpSatSolver;
import io.github.cityward.ortools.OrToolsPlanner;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Selects of many projects over five years, by CP-SAT, by the default planner's own search and by
 * solvers of linear programs, each on one thread and for a minute at most. Each line: the problem,
 * the cost that each proves to be the least, −1 if it proves none, and its seconds.
 */
final class LargePlans {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private LargePlans() {}

  /** Arguments: how many projects, and how many problems of each kind. */
  public static void main(String[] arguments) {
    OrToolsPlanner.create();
    int projects = Integer.parseInt(arguments[0]);
    int seeds = Integer.parseInt(arguments[1]);
    for (boolean shared : List.of(false, true)) {
      for (boolean related : List.of(false, true)) {
        for (int seed = 1; seed <= seeds; seed++) {
          LargeProblem problem = LargeProblem.next(seed, projects, shared, related);
          System.out.printf(
              "%d%s%s-%d", projects, shared ? "-shared" : "", related ? "-related" : "", seed);
          measure("CP-SAT", () -> cost(new CpSatSolver(), problem));
          measure("own", () -> cost(new BranchAndBound(), problem));
          for (String name : List.of("CBC", "HIGHS", "SCIP")) {
            if (LinearSolver.isThere(name)) {
              measure(name, () -> LinearSolver.leastCost(name, problem, LIMIT));
            }
          }
          System.out.println();
        }
      }
    }
  }

  private static long cost(PortfolioSolver solver, LargeProblem problem) {
    Selection selection = problem.selection(LIMIT);
    Portfolio found = selection.checked(solver.select(selection)).portfolio();
    return found.proven() ? found.cost() : -1;
  }

  private static void measure(String name, Supplier<Long> cost) {
    long before = System.nanoTime();
    long found = cost.get();
    System.out.printf(
        Locale.ROOT, "  %s %d %.2f s", name, found, (System.nanoTime() - before) / 1e9);
    System.out.flush();
  }
}
