package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A choice among the linked candidates of a menu, alike for all choices among its own. */
final class LinkedChoice {
  /** The chosen ones as binary digits. */
  final int digits;

  final PlaceSet chosen;
  final Rational effect;

  /** Price of those that no menu before decides, and what they spend. */
  final long price;

  final long[] spent;

  /** Those decided before that have to be chosen, and that must not be. */
  final PlaceSet needed;

  final PlaceSet barred;

  private LinkedChoice(
      PortfolioModel model,
      int digits,
      PlaceSet chosen,
      PlaceSet here,
      PlaceSet seen,
      Rational effect) {
    this.digits = digits;
    this.chosen = chosen;
    this.effect = effect;
    PlaceSet fresh = chosen.minus(seen);
    price = model.price(fresh);
    spent = model.spent(fresh);
    PlaceSet required = chosen;
    PlaceSet excluded = here.minus(chosen);
    for (int place : here.places()) {
      if (chosen.has(place)) {
        required = required.or(model.requires(place));
        excluded = excluded.or(model.excludes(place));
      } else {
        excluded = excluded.or(model.requiredBy(place));
      }
    }
    needed = required.and(seen);
    barred = excluded.and(seen);
  }

  /**
   * {@return the choices that do not contradict themselves}
   *
   * @param effects of each candidate, if they add up
   * @param seen those that a menu before decides
   */
  static List<LinkedChoice> all(
      PortfolioModel model, List<Integer> linked, Map<Integer, Rational> effects, PlaceSet seen) {
    int count = 1 << linked.size();
    PlaceSet here = model.none().with(linked);
    List<PlaceSet> sets = new ArrayList<>(count);
    List<Rational> sums = new ArrayList<>(count);
    List<LinkedChoice> choices = new ArrayList<>();
    for (int digits = 0; digits < count; digits++) {
      if (digits == 0) {
        sets.add(model.none());
        sums.add(Rational.ZERO);
      } else {
        int place = linked.get(Integer.numberOfTrailingZeros(digits));
        int rest = digits & (digits - 1);
        sets.add(sets.get(rest).with(place));
        sums.add(sums.get(rest).plus(effects.getOrDefault(place, Rational.ZERO)));
      }
      if (isConsistent(model, sets.get(digits), here)) {
        choices.add(
            new LinkedChoice(model, digits, sets.get(digits), here, seen, sums.get(digits)));
      }
    }
    return choices;
  }

  private static boolean isConsistent(PortfolioModel model, PlaceSet some, PlaceSet here) {
    for (int place : some.places()) {
      if (some.hasAny(model.excludes(place)) || !some.hasAll(model.requires(place).and(here))) {
        return false;
      }
    }
    return true;
  }
}
