package io.github.cityward.plan;

/** What a plan is worth. */
public enum PlanStatus {
  /** The goal is reached, and it is proven that nothing cheaper reaches it. */
  OPTIMAL,
  /** The goal is reached; whether something cheaper reaches it is not proven. */
  FEASIBLE,
  /** No projects reach the goal. */
  INFEASIBLE,
  /** No projects reach it for certain, and some may. */
  UNDETERMINED;

  /** {@return whether the goal is reached for certain} */
  public boolean isReached() {
    return this == OPTIMAL || this == FEASIBLE;
  }
}
