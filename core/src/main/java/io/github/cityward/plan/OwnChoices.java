package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The choices among candidates whose effects add up and that matter nowhere else, without those
 * that another beats in price and effect: one candidate after another is added to all choices so
 * far (Nemhauser and Ullmann, Discrete Dynamic Programming and Capital Allocation, 1969).
 */
final class OwnChoices {
  private static final int MOST = 4096;

  /** A choice; its effect may be another's where choices were too many to keep. */
  record OwnChoice(long price, Rational effect, PlaceSet chosen, Spent spent) {}

  private final PortfolioModel model;
  private final Predicate<Rational> isEnough;
  private List<OwnChoice> choices;
  private boolean exact = true;

  /**
   * @param always those that are chosen in any case and pay here
   * @param effect of what is chosen in any case
   * @param isEnough whether no larger effect can earn more; of a rising effect, first no and then
   *     yes
   */
  OwnChoices(PortfolioModel model, PlaceSet always, Rational effect, Predicate<Rational> isEnough) {
    this.model = model;
    this.isEnough = isEnough;
    choices = List.of(new OwnChoice(0, effect, model.none(), Spent.of(model.spent(always))));
  }

  /** Without the price of those that are always chosen. */
  List<OwnChoice> choices() {
    return choices;
  }

  boolean isExact() {
    return exact;
  }

  void add(int place, long price, Rational effect, boolean isCharged) {
    List<OwnChoice> all = new ArrayList<>(choices);
    PlaceSet single = model.none().with(place);
    for (OwnChoice each : choices) {
      PlaceSet chosen = each.chosen().or(single);
      all.add(
          new OwnChoice(
              each.price() + price,
              each.effect().plus(effect),
              chosen,
              isCharged ? each.spent().plus(model.spent(single)) : each.spent()));
    }
    choices = thinned(useful(undominated(all)));
  }

  private static List<OwnChoice> undominated(List<OwnChoice> all) {
    all.sort(Comparator.comparingLong(OwnChoice::price).thenComparing(OwnChoice::chosen));
    List<OwnChoice> kept = new ArrayList<>();
    for (OwnChoice each : all) {
      if (kept.isEmpty() || !isDominated(each, kept)) {
        kept.add(each);
      }
    }
    return kept;
  }

  /** Without what costs more than the first that is enough. */
  private List<OwnChoice> useful(List<OwnChoice> all) {
    if (!all.get(0).spent().isEmpty()) {
      return all;
    }
    int below = 0;
    int above = all.size();
    while (below < above) {
      int middle = (below + above) / 2;
      if (isEnough.test(all.get(middle).effect())) {
        above = middle;
      } else {
        below = middle + 1;
      }
    }
    return all.subList(0, Math.min(above + 1, all.size()));
  }

  private static boolean isDominated(OwnChoice choice, List<OwnChoice> cheaper) {
    if (choice.spent().isEmpty()) {
      OwnChoice last = cheaper.get(cheaper.size() - 1);
      return last.effect().compareTo(choice.effect()) >= 0;
    }
    return cheaper.stream()
        .anyMatch(
            other ->
                other.effect().compareTo(choice.effect()) >= 0
                    && other.spent().isWithin(choice.spent()));
  }

  /** Two neighbours become one with the price of the cheaper and the effect of the better. */
  private List<OwnChoice> thinned(List<OwnChoice> all) {
    if (all.size() <= MOST) {
      return all;
    }
    exact = false;
    List<OwnChoice> few = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 2) {
      OwnChoice cheaper = all.get(i);
      OwnChoice better = all.get(Math.min(i + 1, all.size() - 1));
      few.add(
          new OwnChoice(
              cheaper.price(),
              better.effect().max(cheaper.effect()),
              better.chosen(),
              cheaper.spent().least(better.spent())));
    }
    return few;
  }
}
