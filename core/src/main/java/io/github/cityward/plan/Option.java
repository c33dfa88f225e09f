package io.github.cityward.plan;

/** One choice among the candidates of one requirement. */
final class Option {
  /** Price of those that act nowhere else and have no relation to others. */
  final long ownPrice;

  /** Price of all that are first decided here. */
  final long price;

  final long points;

  /** Which of the menu's linked candidates are chosen, as binary digits. */
  final int linked;

  final PlaceSet chosen;

  /** What those that are first decided here spend. */
  final long[] spent;

  /** Those decided before that have to be chosen, and that must not be, for this choice. */
  final PlaceSet needed;

  final PlaceSet barred;

  Option(
      long ownPrice,
      long price,
      long points,
      int linked,
      PlaceSet chosen,
      long[] spent,
      PlaceSet needed,
      PlaceSet barred) {
    this.ownPrice = ownPrice;
    this.price = price;
    this.points = points;
    this.linked = linked;
    this.chosen = chosen;
    this.spent = spent;
    this.needed = needed;
    this.barred = barred;
  }

  boolean fits(PlaceSet before) {
    return before.hasAll(needed) && !before.hasAny(barred);
  }
}
