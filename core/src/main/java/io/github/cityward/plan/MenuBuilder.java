package io.github.cityward.plan;

import io.github.cityward.plan.OwnChoices.OwnChoice;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays out the choices of every requirement. */
final class MenuBuilder {
  private static final int MOST_LINKED = 12;
  private static final int MOST_OPTIONS = 1 << 17;

  private final PortfolioModel model;
  private final Fixing fixing;
  private final int[] appearances;
  private final long[] linkedPrices;
  private final List<Menu> menus = new ArrayList<>();
  private final List<Contribution> contributions;
  private PlaceSet seen;
  private PlaceSet charged;
  private int unsure = -1;
  private boolean exact = true;

  MenuBuilder(PortfolioModel model, Fixing fixing) {
    this.model = model;
    this.fixing = fixing;
    seen = model.none();
    charged = model.none();
    appearances = new int[model.size()];
    linkedPrices = new long[model.size()];
    contributions =
        model.problem().contributions().stream()
            .sorted(Comparator.comparingInt(Contribution::criterion))
            .toList();
    for (Contribution each : contributions) {
      each.candidates().forEach(place -> appearances[place]++);
    }
    for (int i = 0; i < linkedPrices.length; i++) {
      linkedPrices[i] = model.price(i);
    }
  }

  Menus build() {
    contributions.forEach(this::add);
    for (int place = 0; place < appearances.length; place++) {
      if (appearances[place] == 0) {
        addUseless(place);
      }
    }
    List<Long> prices = new ArrayList<>();
    for (long each : linkedPrices) {
      prices.add(each);
    }
    return new Menus(withOpen(), prices, exact, unsure);
  }

  private void add(Contribution contribution) {
    PlaceSet always = model.none();
    List<Integer> linked = new ArrayList<>();
    List<Integer> own = new ArrayList<>();
    boolean sums = contribution.additive().isPresent();
    for (int place : contribution.candidates()) {
      if (fixing.in().has(place)) {
        always = always.with(place);
      } else if (!fixing.out().has(place)) {
        boolean isOwn = sums && appearances[place] == 1 && !model.isRelated(place);
        (isOwn ? own : linked).add(place);
      }
    }
    if (!sums && linked.size() > MOST_LINKED) {
      addUnknown(contribution, always, linked);
      return;
    }
    OwnChoices choices = ownChoices(contribution, always, own);
    while (linked.size() > MOST_LINKED
        || (long) choices.choices().size() << linked.size() > MOST_OPTIONS) {
      loosen(linked.remove(linked.size() - 1), contribution, choices);
    }
    if (!choices.isExact()) {
      exact = false;
      unsure = unsure < 0 && !own.isEmpty() ? own.get(0) : unsure;
    }
    menus.add(menu(contribution, always, linked, choices));
    decided(always, linked);
  }

  /**
   * Where candidates would be too many to try in all combinations, one pays a part of its price
   * here and is chosen here whether it is elsewhere or not.
   */
  private void loosen(int place, Contribution contribution, OwnChoices choices) {
    long share = model.price(place) / appearances[place];
    linkedPrices[place] -= share;
    choices.add(place, share, effect(contribution, place), false);
    exact = false;
    unsure = place;
  }

  private static Rational effect(Contribution contribution, int place) {
    int at = contribution.candidates().indexOf(place);
    return contribution.additive().map(sum -> sum.effects().get(at)).orElse(Rational.ZERO);
  }

  private OwnChoices ownChoices(Contribution contribution, PlaceSet always, List<Integer> own) {
    Rational base = Rational.ZERO;
    for (int place : always.places()) {
      base = base.plus(effect(contribution, place));
    }
    OwnChoices choices = new OwnChoices(model, always.minus(charged), base);
    own.forEach(place -> choices.add(place, model.price(place), effect(contribution, place), true));
    return choices;
  }

  private Menu menu(
      Contribution contribution, PlaceSet always, List<Integer> linked, OwnChoices own) {
    PlaceSet here = model.none().with(linked);
    Map<Rational, Long> points = new HashMap<>();
    List<Option> options = new ArrayList<>();
    for (int subset = 0; subset < 1 << linked.size(); subset++) {
      PlaceSet some = subset(linked, subset);
      if (!isConsistent(some, here)) {
        continue;
      }
      Rational sum = sum(contribution, some);
      long most = Long.MIN_VALUE;
      for (OwnChoice each : own.choices()) {
        long earned =
            contribution.additive().isEmpty()
                ? PortfolioModel.unitsEarned(contribution.earned(always.or(some).places()))
                : points.computeIfAbsent(
                    each.effect().plus(sum), reached -> earned(contribution, reached));
        if (earned > most || !each.spent().isEmpty()) {
          most = Math.max(most, earned);
          options.add(option(each, always, some, subset, here, earned));
        }
      }
    }
    return new Menu(contribution.criterion(), linked, options, model.none());
  }

  private static long earned(Contribution contribution, Rational sum) {
    return PortfolioModel.unitsEarned(contribution.additive().orElseThrow().earned().apply(sum));
  }

  private static Rational sum(Contribution contribution, PlaceSet some) {
    Rational sum = Rational.ZERO;
    for (int place : some.places()) {
      sum = sum.plus(effect(contribution, place));
    }
    return sum;
  }

  private Option option(
      OwnChoice own, PlaceSet always, PlaceSet some, int subset, PlaceSet here, long points) {
    PlaceSet fresh = some.minus(seen);
    long ownPrice = own.price() + model.price(always.minus(charged));
    long[] spent = model.spent(fresh);
    for (int i = 0; i < spent.length; i++) {
      spent[i] += own.spent().get(i);
    }
    PlaceSet needed = some.and(seen);
    PlaceSet barred = here.and(seen).minus(some);
    for (int place : some.places()) {
      needed = needed.or(model.requires(place).and(seen));
      barred = barred.or(model.excludes(place).and(seen));
    }
    for (int place : here.minus(some).places()) {
      barred = barred.or(model.requiredBy(place).and(seen));
    }
    return new Option(
        ownPrice,
        ownPrice + model.price(fresh),
        points,
        subset,
        own.chosen().or(some).or(always),
        spent,
        needed,
        barred);
  }

  private boolean isConsistent(PlaceSet some, PlaceSet here) {
    for (int place : some.places()) {
      if (!some.hasAll(model.requires(place).and(here)) || some.hasAny(model.excludes(place))) {
        return false;
      }
    }
    return true;
  }

  private PlaceSet subset(List<Integer> linked, int subset) {
    PlaceSet some = model.none();
    for (int i = 0; i < linked.size(); i++) {
      if ((subset >> i & 1) != 0) {
        some = some.with(linked.get(i));
      }
    }
    return some;
  }

  /** A requirement of which too many combinations would have to be tried may earn its most. */
  private void addUnknown(Contribution contribution, PlaceSet always, List<Integer> linked) {
    exact = false;
    unsure = linked.get(0);
    OwnChoices nothing = new OwnChoices(model, always.minus(charged), Rational.ZERO);
    long most = PortfolioModel.unitsEarned(contribution.most());
    Option option = option(nothing.choices().get(0), always, model.none(), 0, model.none(), most);
    menus.add(new Menu(contribution.criterion(), List.of(), List.of(option), model.none()));
    decided(always, List.of());
  }

  /** What others may require, or what nobody needs. */
  private void addUseless(int place) {
    PlaceSet always = model.none();
    List<Integer> linked = new ArrayList<>();
    if (fixing.in().has(place)) {
      always = always.with(place);
    } else if (!fixing.out().has(place) && !model.requiredBy(place).isEmpty()) {
      linked.add(place);
    } else {
      return;
    }
    OwnChoices nothing = new OwnChoices(model, always.minus(charged), Rational.ZERO);
    PlaceSet here = model.none().with(linked);
    List<Option> options = new ArrayList<>();
    for (int subset = 0; subset < 1 << linked.size(); subset++) {
      options.add(
          option(nothing.choices().get(0), always, subset(linked, subset), subset, here, 0));
    }
    menus.add(new Menu(-1, linked, options, model.none()));
    decided(always, linked);
  }

  private void decided(PlaceSet always, List<Integer> linked) {
    charged = charged.or(always);
    seen = seen.with(linked);
  }

  /** The same menus, each with those of its candidates that a later one asks for. */
  private List<Menu> withOpen() {
    List<Menu> done = new ArrayList<>(menus);
    PlaceSet asked = model.none();
    for (int i = menus.size() - 1; i >= 0; i--) {
      Menu menu = menus.get(i);
      PlaceSet open = model.none().with(before(i)).and(asked);
      done.set(i, new Menu(menu.criterion(), menu.linked(), menu.options(), open));
      for (int place : menu.linked()) {
        asked =
            asked
                .with(place)
                .or(model.requires(place))
                .or(model.requiredBy(place))
                .or(model.excludes(place));
      }
    }
    return done;
  }

  private List<Integer> before(int last) {
    return menus.subList(0, last + 1).stream().flatMap(menu -> menu.linked().stream()).toList();
  }
}
