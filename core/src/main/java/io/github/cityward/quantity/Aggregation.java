package io.github.cityward.quantity;

import org.jspecify.annotations.Nullable;

/**
 * How the value of a quantity for an urban area follows from those of the commune-level units that
 * it is made of (cách tổng hợp).
 */
public sealed interface Aggregation {
  /** It does not follow from them. */
  Aggregation NONE = new None();

  /** The sum of theirs: people, areas, works. */
  record Sum() implements Aggregation {}

  /**
   * Their mean, each counting by how large it is: shares, densities, what there is per head.
   *
   * @param by the id of the quantity by which each counts; null where no quantity measures it, so
   *     that the mean is only known to lie between the least and the greatest
   */
  record Weighted(@Nullable String by) implements Aggregation {}

  /** The highest of their levels. */
  record Highest() implements Aggregation {}

  /** It does not follow from theirs. */
  record None() implements Aggregation {}
}
