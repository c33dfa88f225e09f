package io.github.cityward.plan;

import io.github.cityward.Problem;
import io.github.cityward.ProblemsException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Finds the cheapest projects and proves it: costs are added as whole numbers, points are those of
 * the assessor, and a plan is assessed as a whole before it is given out. Among plans of the same
 * cost the one of the fewest projects is taken, among these the one whose ids come first. Immutable
 * and safe to share.
 *
 * <p>Default: a search of its own, which ends after 10 seconds with the best that it found, and
 * what is proven of it.
 */
public final class ExactPlanner implements Planner {
  static final Duration USUAL_LIMIT = Duration.ofSeconds(10);

  private final PortfolioSolver solver;
  private final Duration limit;

  private ExactPlanner(PortfolioSolver solver, Duration limit) {
    this.solver = solver;
    this.limit = limit;
  }

  /** {@return a planner with the default} */
  public static ExactPlanner create() {
    return new ExactPlanner(new BranchAndBound(), USUAL_LIMIT);
  }

  /**
   * {@return a planner that ends each search after so long}
   *
   * @throws IllegalArgumentException if that is no time at all
   */
  public ExactPlanner within(Duration limit) {
    return new ExactPlanner(solver, positive(limit));
  }

  /** {@return a planner that leaves the search to {@code solver}} */
  public ExactPlanner using(PortfolioSolver solver) {
    return new ExactPlanner(Objects.requireNonNull(solver, "solver"), limit);
  }

  /** {@return a limit that is some time} */
  static Duration positive(Duration limit) {
    if (limit.isZero() || limit.isNegative()) {
      throw new IllegalArgumentException("the limit " + limit + " is no time. Give more than 0.");
    }
    return limit;
  }

  @Override
  public Plan plan(PlanTask task) {
    Objects.requireNonNull(task, "task");
    return new Planning(task, candidates(task), solver, limit).plan();
  }

  /**
   * {@return the projects that can be chosen}
   *
   * @throws ProblemsException if an effect of one of them would be lost
   */
  static Candidates candidates(PlanTask task) {
    Candidates candidates = Candidates.of(task);
    List<Problem> lost = EffectCheck.of(task).problems(candidates.projects());
    if (!lost.isEmpty()) {
      throw new ProblemsException(lost);
    }
    return candidates;
  }
}
