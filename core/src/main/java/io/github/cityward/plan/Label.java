package io.github.cityward.plan;

/**
 * A choice for the first menus of a pass.
 *
 * @param value the sum of the options' values, multipliers and all
 * @param inCriterion points in the criterion under way, not beyond its need
 * @param points in total, not beyond the need
 */
record Label(long price, double value, long inCriterion, long points, PlaceSet chosen, Spent spent)
    implements Comparable<Label> {
  /** First the cheaper, then that whose places come first. */
  @Override
  public int compareTo(Label other) {
    int byPrice = Long.compare(price, other.price);
    return byPrice != 0 ? byPrice : chosen.compareTo(other.chosen);
  }
}
