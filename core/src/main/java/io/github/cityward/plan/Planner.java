package io.github.cityward.plan;

/**
 * Finds the cheapest projects by which a town reaches a goal. Implementations are immutable: one
 * planner may be asked by many threads, and the same task gets the same plan. {@code
 * PlannerContract}, in the artifact of type {@code test-jar}, checks all this. Where the thread is
 * interrupted, the planners of this package end their search as when its time is up, and the thread
 * stays interrupted.
 */
public interface Planner {

  /**
   * {@return the plan}
   *
   * @throws io.github.cityward.ProblemsException if an effect of a project cannot reach a standard,
   *     because what is derived from it is itself observed
   */
  Plan plan(PlanTask task);
}
