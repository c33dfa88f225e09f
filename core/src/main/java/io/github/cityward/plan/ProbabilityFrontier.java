package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What more certainty costs: the cheapest projects by which a town reaches a goal with each of a
 * few probabilities, over the same draws of what is uncertain of it. Whatever the budget of the
 * task is.
 *
 * @param plans for 50, 60, 70, 80, 90, 95 and 99 %, in this order; the cost never falls
 */
public record ProbabilityFrontier(List<RobustPlan> plans) {
  private static final List<Integer> PERCENT = List.of(99, 95, 90, 80, 70, 60, 50);

  public ProbabilityFrontier {
    plans = List.copyOf(plans);
  }

  /**
   * {@return what more certainty costs for a town}
   *
   * @param task the town, the goal and the day
   * @param draws how many, from 1 to {@value RobustPlanner#MOST_DRAWS}
   * @param seed any number; the same gives the same draws
   * @param limit how long to search for all of it together, once the draws are laid out
   * @throws IllegalArgumentException if there is no draw, or the limit is no time at all
   * @throws io.github.cityward.ProblemsException if an effect of a project cannot reach a standard,
   *     because what is derived from it is itself observed
   */
  public static ProbabilityFrontier of(PlanTask task, int draws, long seed, Duration limit) {
    Objects.requireNonNull(task, "task");
    ExactPlanner.positive(limit);
    DrawnPlanning planning =
        DrawnPlanning.of(
            PlanTask.of(task.town(), task.assessor(), task.day()),
            RobustPlanner.possible(draws),
            seed);
    planning.memory(Outcome.WORST);
    Clock clock = new Clock(limit);
    List<RobustPlan> plans = new ArrayList<>();
    // The dearest first: what is enough for it is enough for those after it.
    for (int i = 0; i < PERCENT.size(); i++) {
      Rational probability = Rational.of(PERCENT.get(i)).dividedBy(Rational.HUNDRED);
      plans.add(planning.plan(probability, clock.share(PERCENT.size() - i)));
    }
    Collections.reverse(plans);
    return new ProbabilityFrontier(plans);
  }
}
