package io.github.cityward.plan;

import io.github.cityward.ortools.CpSatSolver;
import io.github.cityward.ortools.OrToolsPlanner;
import io.github.cityward.ortools.ProofOfCost;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Selects of many projects over five years, by CP-SAT, by the default planner's own search and by
 * solvers of linear programs, each on one thread and for a minute at most. The line: the problem,
 * the cost that each proves to be the least, −1 if it proves none, the largest number if it proves
 * that there is none, and its seconds; of CP-SAT also those to the proof of the cost alone, which
 * is all that the linear ones tell.
 */
final class LargePlans {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private LargePlans() {}

  /**
   * Measures one problem.
   *
   * @param arguments how many projects, the seed, and {@code shared} or {@code related} or both
   */
  public static void main(String[] arguments) {
    OrToolsPlanner.create();
    List<String> kind = List.of(arguments);
    int projects = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    LargeProblem problem =
        LargeProblem.next(seed, projects, kind.contains("shared"), kind.contains("related"));
    System.out.print(String.join(" ", kind));
    measure("CP-SAT", () -> cost(new CpSatSolver(), problem));
    measure("its cost", () -> cost(new ProofOfCost(), problem));
    measure("own", () -> cost(new BranchAndBound(), problem));
    for (String name : List.of("CBC", "HIGHS")) {
      if (LinearSolver.isThere(name)) {
        measure(name, () -> LinearSolver.leastCost(name, problem, LIMIT));
      }
    }
    System.out.println();
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
