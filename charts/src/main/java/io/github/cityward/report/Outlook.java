package io.github.cityward.report;

import io.github.cityward.milestone.Milestones;
import io.github.cityward.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells beside the assessment of its day, each in a section of its own: when the town
 * is ready, what is to be built for it, and what is to be done on the way. All of it is of the
 * report's town under its rules. Immutable; default: nothing.
 *
 * @param prospect when the town is ready, and how sure that is; null if that is not told
 * @param plan the projects by which it reaches the goal; null if that is not told
 * @param milestones its steps and targets; null if they are not told
 */
public record Outlook(
    @Nullable Prospect prospect, @Nullable Plan plan, @Nullable Milestones milestones) {

  /** {@return an outlook that tells nothing} */
  public static Outlook none() {
    return new Outlook(null, null, null);
  }

  /** {@return this outlook with the years to come} */
  public Outlook with(Prospect prospect) {
    return new Outlook(prospect, plan, milestones);
  }

  /** {@return this outlook with a plan} */
  public Outlook with(Plan plan) {
    return new Outlook(prospect, plan, milestones);
  }

  /** {@return this outlook with steps and targets} */
  public Outlook with(Milestones milestones) {
    return new Outlook(prospect, plan, milestones);
  }
}
