package io.github.cityward.plan;

import java.util.Comparator;

/**
 * A part of all portfolios, in which some candidates are decided. Parts are in the order of what
 * their portfolios cost at least, those of equal bounds as the portfolios that were found.
 *
 * @param fixing what is decided
 * @param chosen the cheapest portfolio that was found in the part, starts left aside
 * @param cost what that costs
 * @param bound what every portfolio of the part costs at least
 */
record Part(Fixing fixing, PlaceSet chosen, long cost, long bound) implements Comparable<Part> {
  private static final Comparator<Part> FEWEST_FIRST =
      Comparator.<Part>comparingInt(each -> each.chosen.places().size())
          .thenComparing(Part::chosen);

  /** {@return whether nothing in the part is cheaper than what was found} */
  boolean isProven() {
    return bound == cost;
  }

  /** {@return whether its portfolio comes before that of {@code other}} */
  boolean isCheaperThan(Part other) {
    return cost < other.cost || (cost == other.cost && FEWEST_FIRST.compare(this, other) < 0);
  }

  /** {@return whether nothing in it comes before the portfolio of {@code other}} */
  boolean isBeatenBy(Part other) {
    return bound > other.cost || (isProven() && !isCheaperThan(other));
  }

  @Override
  public int compareTo(Part other) {
    return Comparator.comparingLong(Part::bound).thenComparing(FEWEST_FIRST).compare(this, other);
  }
}
