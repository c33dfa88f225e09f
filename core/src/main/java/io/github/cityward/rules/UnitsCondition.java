package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.quantity.Points;
import org.jspecify.annotations.Nullable;

/**
 * What the commune-level units of an urban area must reach, where it lies in several (111/2025,
 * art. 9(3)b).
 *
 * @param code the code, such as {@code 2B.MEAN}
 * @param name what it asks for, in words
 * @param of how the points of the units count together
 * @param criterion the code of the criterion whose points count; null for the total
 * @param line how much must be reached
 * @param citation where it stands in the instrument
 */
public record UnitsCondition(
    String code,
    Name name,
    Of of,
    @Nullable String criterion,
    Figure<Points> line,
    String citation) {

  /** How the points of several units count together. */
  public enum Of {
    /** Their mean (trung bình). */
    MEAN,
    /** The most that one of them has (ít nhất một đơn vị). */
    HIGHEST
  }
}
