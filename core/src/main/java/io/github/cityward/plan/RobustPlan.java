package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import io.github.cityward.simulate.Share;

/**
 * The cheapest projects by which a town reaches a goal with a probability, as far as they were
 * found: in at least that share of the draws of what is uncertain of it. What is missing stays an
 * interval in every draw: one of which the verdict is open does not count as reached.
 *
 * @param plan the projects, and what they are worth; its town is that with every uncertain quantity
 *     at its median, of which its assessments are too
 * @param probability the probability that was asked for, above 0 and up to 1
 * @param seed the seed of the draws
 * @param before in how many draws the goal is reached for certain without projects
 * @param met in how many it is with those of the plan
 * @param open in how many it may be with them
 * @param afresh in how many of as many further draws it is reached for certain with them: the plan
 *     was chosen by the first ones, by which it looks a little surer than it is
 */
public record RobustPlan(
    Plan plan, Rational probability, long seed, Share before, Share met, Share open, Share afresh) {
  /** {@return the plan, and in how many draws it reaches the goal, in one line} */
  @Override
  public String toString() {
    return plan + " in " + met.count() + " of " + met.of();
  }
}
