package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Searches the cheapest portfolio of invented towns, and writes the same problems for another
 * program. Each line: the problem, its cost and bound, seconds of processor time. The same seeds
 * are always the same problems.
 */
public final class PortfolioBenchmark {
  private static final List<Integer> SIZES = List.of(60, 80, 100, 200);
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private PortfolioBenchmark() {}

  /** Arguments: how many problems of each kind and size, and the folder for them. */
  public static void main(String[] arguments) throws IOException {
    int seeds = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    for (String kind : List.of("plain", "shared", "related", "shared-related")) {
      for (int projects : SIZES) {
        for (int seed = 1; seed <= seeds; seed++) {
          PortfolioProblem problem =
              HardProblems.next(seed, projects, kind.contains("shared"), kind.contains("related"));
          String name = "%s-%03d-%d".formatted(kind, projects, seed);
          Files.writeString(folder.resolve(name), HardProblems.text(problem));
          measure(name, problem);
        }
      }
    }
  }

  private static void measure(String name, PortfolioProblem problem) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Portfolio found =
        new PortfolioSearch().search(problem, LIMIT, chosen -> isMet(problem, chosen));
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    String cost = found.chosen() == null ? "None" : Long.toString(found.cost());
    System.out.printf(
        "%s Cityward %s%s %.3f s%n",
        name, cost, found.proven() ? "" : ", at least " + found.bound(), spent / 1e9);
  }

  private static boolean isMet(PortfolioProblem problem, Set<Integer> chosen) {
    Rational total = problem.totalNeed();
    for (int c = 0; c < problem.criterionNeeds().size(); c++) {
      Rational missing = problem.criterionNeeds().get(c);
      for (Contribution each : problem.contributions()) {
        if (each.criterion() == c) {
          missing = missing.minus(each.earned(chosen));
          total = total.minus(each.earned(chosen));
        }
      }
      if (missing.signum() > 0) {
        return false;
      }
    }
    return total.signum() <= 0;
  }
}
