package io.github.cityward.plan;

/** One choice among the candidates of one requirement. */
final class Option {
  /** Price of those that act nowhere else and have no relation to others. */
  final long ownPrice;

  /** Price of all that are first decided here, and what they spend. */
  final long price;

  final long[] spent;

  final long points;

  /** Which of the menu's linked candidates are chosen, as binary digits. */
  final int linked;

  final PlaceSet chosen;

  private final PlaceSet needed;
  private final PlaceSet barred;

  Option(long ownPrice, long points, LinkedChoice choice, PlaceSet chosen, long[] spent) {
    this.ownPrice = ownPrice;
    this.points = points;
    this.chosen = chosen;
    this.spent = spent;
    price = ownPrice + choice.price;
    linked = choice.digits;
    needed = choice.needed;
    barred = choice.barred;
  }

  /** {@return whether it goes with what was chosen in the menus before} */
  boolean fits(PlaceSet before) {
    return before.hasAll(needed) && !before.hasAny(barred);
  }
}
