package io.github.cityward.town;

import io.github.cityward.rules.FormerClass;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was before 2026, on which its class or level depends since (111/2025, art. 15).
 *
 * @param recognised what it was recognised as; null if nothing is said
 * @param mergedWithRural whether the arrangement of 2025 merged a ward with a rural unit; null if
 *     that is not known
 * @param within the class before 2026 of the urban area that a ward lay in; null if it is not known
 */
public record Past(
    @Nullable Recognised recognised,
    @Nullable Boolean mergedWithRural,
    @Nullable FormerClass within) {
  /** A past of which nothing is said. */
  public static final Past UNKNOWN = new Past(null, null, null);
}
