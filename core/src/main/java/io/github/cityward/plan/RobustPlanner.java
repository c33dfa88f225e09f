package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.time.Duration;
import java.util.Objects;

/**
 * Finds the cheapest projects by which a town reaches a goal with a probability, and proves it:
 * what is uncertain of the town is drawn as a {@link io.github.cityward.simulate.Simulator} draws
 * it, and projects are enough if the assessor says in at least that share of the draws that the
 * goal is reached. The projects act on the town of each draw as on the town. A town of which
 * nothing is uncertain has the plan of {@link ExactPlanner}. Among plans of the same cost one of
 * the fewest projects is taken. Immutable and safe to share.
 *
 * <p>Defaults: 500 draws, seed 1; a search ends after 10 seconds with the best that it found, and
 * what is proven of it.
 */
public final class RobustPlanner {
  /** How many draws a plan may have; all are kept at once. */
  public static final int MOST_DRAWS = 100_000;

  private static final int USUAL_DRAWS = 500;

  private final Rational probability;
  private final int draws;
  private final long seed;
  private final Duration limit;

  private RobustPlanner(Rational probability, int draws, long seed, Duration limit) {
    this.probability = probability;
    this.draws = draws;
    this.seed = seed;
    this.limit = limit;
  }

  /**
   * {@return a planner with the defaults}
   *
   * @param probability how probable it has to be, above 0 and up to 1
   * @throws IllegalArgumentException if it is not
   */
  public static RobustPlanner reachingWith(Rational probability) {
    if (probability.signum() <= 0 || probability.compareTo(Rational.ONE) > 0) {
      throw new IllegalArgumentException(
          "the probability " + probability + " is not above 0 and up to 1. Give 0.9 for 90 %.");
    }
    return new RobustPlanner(probability, USUAL_DRAWS, 1, ExactPlanner.USUAL_LIMIT);
  }

  /**
   * {@return the same by so many draws}
   *
   * @throws IllegalArgumentException if they are not from 1 to {@value #MOST_DRAWS}
   */
  public RobustPlanner draws(int count) {
    return new RobustPlanner(probability, possible(count), seed, limit);
  }

  /** {@return a number of draws that a plan may have} */
  static int possible(int draws) {
    if (draws < 1 || draws > MOST_DRAWS) {
      throw new IllegalArgumentException(
          draws + " draws. Give a number from 1 to " + MOST_DRAWS + ".");
    }
    return draws;
  }

  /** {@return the same by other draws: any number, and the same gives the same draws} */
  public RobustPlanner seed(long number) {
    return new RobustPlanner(probability, draws, number, limit);
  }

  /**
   * {@return a planner that ends each search after so long}
   *
   * @throws IllegalArgumentException if that is no time at all
   */
  public RobustPlanner within(Duration time) {
    return new RobustPlanner(probability, draws, seed, ExactPlanner.positive(time));
  }

  /**
   * {@return the plan}
   *
   * @throws IllegalArgumentException if the task limits what may be spent in a year, which is not
   *     looked at here
   * @throws io.github.cityward.ProblemsException if an effect of a project cannot reach a standard,
   *     because what is derived from it is itself observed
   */
  public RobustPlan plan(PlanTask task) {
    Objects.requireNonNull(task, "task");
    if (!task.yearly().isUnlimited()) {
      throw new IllegalArgumentException(
          "a plan with a probability has no yearly budget. Leave it out, or use ExactPlanner.");
    }
    return DrawnPlanning.of(task, draws, seed).plan(probability, limit);
  }
}
