package io.github.cityward.assess;

import io.github.cityward.Name;
import io.github.cityward.quantity.Points;
import org.jspecify.annotations.Nullable;

/**
 * A node whose points moved between two assessments.
 *
 * @param code the code of the standard, of the later assessment where it has it; the code of a
 *     criterion where its ceiling moved
 * @param name its name
 * @param before the standard before; null where it was none, and for a criterion
 * @param after the standard after; null where it is none any more, and for a criterion
 * @param low by how much the points moved in the worst case; positive is better
 * @param high by how much the points moved in the best case; positive is better
 * @param cause why they moved
 */
public record Change(
    String code,
    Name name,
    @Nullable IndicatorScore before,
    @Nullable IndicatorScore after,
    Points low,
    Points high,
    Cause cause) {

  /** Why points moved. */
  public enum Cause {
    /** The value in use is another one. */
    VALUE,
    /** The standard is another one: its thresholds, its points, or whether it exists. */
    LAW,
    /** Both the value and the standard are others. */
    VALUE_AND_LAW,
    /** Neither is, but what eases the standard, or which figures count. */
    PROVISION,
    /** The standards of a criterion earn more than its maximum, and that part moved. */
    CEILING
  }

  /** {@return the code, how the points moved, and why, in one line} */
  @Override
  public String toString() {
    return code + " " + signed(low) + ".." + signed(high) + " points: " + name + ", " + cause;
  }

  private static String signed(Points points) {
    return points.compareTo(Points.ZERO) > 0 ? "+" + points : points.toString();
  }
}
