package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

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
      Rational effect,
      PlaceSet needed,
      PlaceSet barred,
      PlaceSet seen) {
    this.digits = digits;
    this.chosen = chosen;
    this.effect = effect;
    this.needed = needed.and(seen);
    this.barred = barred.and(seen);
    PlaceSet fresh = chosen.minus(seen);
    price = model.price(fresh);
    spent = model.spent(fresh);
  }

  /**
   * {@return the choices that do not contradict themselves}
   *
   * @param effects of each candidate, if they add up
   * @param seen those that a menu before decides
   */
  static List<LinkedChoice> all(
      PortfolioModel model, List<Integer> linked, Map<Integer, Rational> effects, PlaceSet seen) {
    PlaceSet none = model.none();
    List<PlaceSet> chosen = joined(linked, place -> none.with(place), none, PlaceSet::or);
    List<PlaceSet> required = joined(linked, model::requires, none, PlaceSet::or);
    List<PlaceSet> excluded = joined(linked, model::excludes, none, PlaceSet::or);
    List<PlaceSet> requiring = joined(linked, model::requiredBy, none, PlaceSet::or);
    List<Rational> sums =
        joined(
            linked,
            place -> effects.getOrDefault(place, Rational.ZERO),
            Rational.ZERO,
            Rational::plus);
    int last = chosen.size() - 1;
    PlaceSet here = chosen.get(last);
    List<LinkedChoice> choices = new ArrayList<>();
    for (int digits = 0; digits <= last; digits++) {
      PlaceSet some = chosen.get(digits);
      if (!some.hasAny(excluded.get(digits)) && some.hasAll(required.get(digits).and(here))) {
        choices.add(
            new LinkedChoice(
                model,
                digits,
                some,
                sums.get(digits),
                some.or(required.get(digits)),
                chosen.get(last - digits).or(excluded.get(digits)).or(requiring.get(last - digits)),
                seen));
      }
    }
    return choices;
  }

  /** {@return for each choice, by its digits, what its places stand for, joined} */
  private static <T> List<T> joined(
      List<Integer> linked, Function<Integer, T> of, T nothing, BinaryOperator<T> join) {
    List<T> each = linked.stream().map(of).toList();
    List<T> joined = new ArrayList<>(1 << each.size());
    joined.add(nothing);
    for (int digits = 1; digits < 1 << each.size(); digits++) {
      T first = each.get(Integer.numberOfTrailingZeros(digits));
      joined.add(join.apply(joined.get(digits & (digits - 1)), first));
    }
    return joined;
  }
}
