package io.github.cityward.plan;

import java.util.Comparator;

/**
 * A part of all portfolios, in which some candidates are decided.
 *
 * @param fixing what is decided
 * @param chosen the cheapest portfolio of the part, starts left aside
 * @param cost what that costs
 */
record Part(Fixing fixing, PlaceSet chosen, long cost) implements Comparable<Part> {
  private static final Comparator<Part> CHEAPEST_FIRST =
      Comparator.comparingLong(Part::cost)
          .thenComparingInt(each -> each.chosen.places().size())
          .thenComparing(Part::chosen);

  @Override
  public int compareTo(Part other) {
    return CHEAPEST_FIRST.compare(this, other);
  }
}
