package io.github.cityward.milestone;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.RoadmapStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When one step can be done.
 *
 * @param step the step
 * @param start when it begins; of a step that is done the day it was done; null if that is not
 *     known
 * @param finish when it is done; null if that is not known
 * @param slackDays how many days it may be late before the end is; 0 of a step that is done; null
 *     if the end has no date
 */
public record ScheduledStep(
    RoadmapStep step,
    @Nullable LocalDate start,
    @Nullable LocalDate finish,
    @Nullable Rational slackDays) {
  /** {@return whether it finishes after the day by which it is to be done} */
  public boolean isLate() {
    LocalDate by = step.by();
    return by != null && finish != null && finish.isAfter(by);
  }

  /** {@return whether it is still to be done, and no day of it may be lost} */
  public boolean isCritical() {
    return step.done() == null && slackDays != null && slackDays.signum() == 0;
  }

  /**
   * {@return where the step stands, by its likely days} {@link TargetStatus#MET} if it is done;
   * {@link TargetStatus#UNKNOWN} if no day is set by which it is to be, or nobody knows when it can
   * be. Nothing that has a name and an end is undetermined.
   */
  public TargetStatus status() {
    if (step.done() != null) {
      return TargetStatus.MET;
    }
    if (step.by() == null || finish == null) {
      return TargetStatus.UNKNOWN;
    }
    return isLate() ? TargetStatus.LATE : TargetStatus.ON_TRACK;
  }

  /** {@return the id of the step with its days} */
  @Override
  public String toString() {
    return step + " " + start + ".." + finish + " slack " + slackDays;
  }
}
