package io.github.cityward.assess;

import io.github.cityward.Name;
import org.jspecify.annotations.Nullable;

/**
 * A node whose points moved between two assessments.
 *
 * @param code the code of the standard, of the later assessment where it has it; the code of a
 *     criterion where its ceiling moved
 * @param name its name
 * @param before the standard before; null where it was none, and for a criterion
 * @param after the standard after; null where it is none any more, and for a criterion
 * @param whole by how much the points moved
 * @param town the part that moved because of the town, under the earlier law; null where town or
 *     day and law both are others and no assessment between them was given
 * @param law the part that moved because of the law, for the later town; null like {@code town}
 * @param cause why they moved
 */
public record Change(
    String code,
    Name name,
    @Nullable IndicatorScore before,
    @Nullable IndicatorScore after,
    Move whole,
    @Nullable Move town,
    @Nullable Move law,
    Cause cause) {

  /** Why points moved. */
  public enum Cause {
    /** The value in use is another one. */
    VALUE,
    /**
     * The standard is another one: its thresholds, its points, or whether it exists; or the rest of
     * its criterion is, of which it may earn what the others leave.
     */
    LAW,
    /** Both the value and the standard, or the rest of its criterion, are others. */
    VALUE_AND_LAW,
    /** Neither is, but what eases the standard, or which figures count. */
    PROVISION,
    /** The standards of a criterion earn more than its maximum, and that part moved. */
    CEILING
  }

  /** {@return whether it is what the maximum of a criterion takes away, and no standard} */
  public boolean isCeiling() {
    return cause == Cause.CEILING;
  }

  /**
   * {@return whether only one side has the standard, and its own points are not known there} Then
   * it may take all that the criterion has left, and so may each of its neighbours.
   */
  public boolean isUnallotted() {
    IndicatorScore only = before == null ? after : after == null ? before : null;
    return only != null && only.maximum() == null;
  }

  /** {@return whether both sides have the standard} */
  public boolean isMatched() {
    return before != null && after != null;
  }

  /** {@return the code, how the points moved, and why, in one line} */
  @Override
  public String toString() {
    return code + " " + whole + " points: " + name + ", " + cause;
  }
}
