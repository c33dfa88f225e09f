package io.github.cityward.milestone;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something should have been, and is not.
 *
 * @param date the day
 * @param cause what is not
 * @param id the id of the step or the target; empty for the status itself
 * @param expected when it is by the likely days; null if that is not known
 * @param certain whether it is missed for certain, and not only by the likely days
 */
public record MissedDate(
    LocalDate date, Cause cause, String id, @Nullable LocalDate expected, boolean certain) {
  /** What is missed. */
  public enum Cause {
    /** The day by which a step is to be done. */
    STEP,
    /** The day by which a programme target is to be reached. */
    TARGET,
    /** The last day on which there is such a status. */
    STATUS_ABOLISHED
  }
}
