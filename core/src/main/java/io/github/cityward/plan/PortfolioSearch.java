package io.github.cityward.plan;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the cheapest portfolio. */
final class PortfolioSearch {
  /**
   * {@return the cheapest portfolio, or the best that was found within the limit and a bound}
   *
   * @param problem its needs are necessary: whatever {@code isMet} accepts satisfies them
   * @param limit how long to search
   * @param isMet the last word on a whole portfolio
   */
  Portfolio search(PortfolioProblem problem, Duration limit, Predicate<Set<Integer>> isMet) {
    Walk walk = new Walk(problem, System.nanoTime() + limit.toNanos(), isMet);
    walk.from(0, 0);
    if (walk.stopped) {
      return new Portfolio(walk.best, walk.cost, 0, walk.cost == 0);
    }
    return new Portfolio(walk.best, walk.cost, walk.cost, true);
  }

  private static final class Walk {
    private final PortfolioProblem problem;
    private final long deadline;
    private final Predicate<Set<Integer>> isMet;
    private final TreeSet<Integer> chosen = new TreeSet<>();
    private @Nullable Set<Integer> best;
    private long cost = Long.MAX_VALUE;
    private boolean stopped;

    Walk(PortfolioProblem problem, long deadline, Predicate<Set<Integer>> isMet) {
      this.problem = problem;
      this.deadline = deadline;
      this.isMet = isMet;
    }

    /** With the candidate first, so that of equal portfolios the least comes first. */
    void from(int place, long spent) {
      stopped |= System.nanoTime() - deadline > 0;
      if (stopped || spent > cost) {
        return;
      }
      if (place == problem.candidates().size()) {
        if (isBetter(spent) && isAllowed() && isMet.test(new TreeSet<>(chosen))) {
          best = new TreeSet<>(chosen);
          cost = spent;
        }
        return;
      }
      chosen.add(place);
      from(place + 1, Math.addExact(spent, problem.candidates().get(place).cost()));
      chosen.remove(place);
      from(place + 1, spent);
    }

    private boolean isBetter(long spent) {
      return spent < cost || best == null || chosen.size() < best.size();
    }

    private boolean isAllowed() {
      for (int place : chosen) {
        Candidate candidate = problem.candidates().get(place);
        if (!chosen.containsAll(candidate.requires())
            || candidate.excludes().stream().anyMatch(chosen::contains)) {
          return false;
        }
      }
      return problem.spendings().stream()
          .allMatch(
              spending ->
                  chosen.stream().mapToLong(spending.amounts()::get).sum() <= spending.limit());
    }
  }
}
