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
  /** Where every combination has to be asked for, and where sums are enough. */
  private static final int MOST_ASKED = 12;

  private static final int MOST_LINKED = 14;
  private static final int MOST_OPTIONS = 1 << 18;

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
    if (!sums && linked.size() > MOST_ASKED) {
      addUnknown(contribution, always, linked);
      return;
    }
    Map<Integer, Rational> effects = effects(contribution);
    Rational base =
        always.places().stream()
            .map(place -> effects.getOrDefault(place, Rational.ZERO))
            .reduce(Rational.ZERO, Rational::plus);
    Rational least =
        linked.stream()
            .map(place -> effects.getOrDefault(place, Rational.ZERO).min(Rational.ZERO))
            .reduce(Rational.ZERO, Rational::plus);
    long highest = PortfolioModel.unitsEarned(contribution.most());
    OwnChoices choices =
        new OwnChoices(
            model,
            always.minus(charged),
            base,
            effect -> earned(contribution, effect.plus(least)) >= highest);
    own.forEach(
        place ->
            choices.add(
                place, model.price(place), effects.getOrDefault(place, Rational.ZERO), true));
    while (linked.size() > MOST_LINKED
        || (long) choices.choices().size() << linked.size() > MOST_OPTIONS) {
      int place = linked.remove(linked.size() - 1);
      choices.add(place, loosen(place), effects.getOrDefault(place, Rational.ZERO), false);
    }
    if (!choices.isExact()) {
      exact = false;
      unsure = unsure < 0 && !own.isEmpty() ? own.get(0) : unsure;
    }
    List<LinkedChoice> all = LinkedChoice.all(model, linked, effects, seen);
    add(
        contribution.criterion(),
        linked,
        options(contribution, always, all, choices, highest),
        always);
  }

  private static Map<Integer, Rational> effects(Contribution contribution) {
    Map<Integer, Rational> effects = new HashMap<>();
    contribution
        .additive()
        .ifPresent(
            additive -> {
              for (int i = 0; i < additive.effects().size(); i++) {
                effects.put(contribution.candidates().get(i), additive.effects().get(i));
              }
            });
    return effects;
  }

  /**
   * Where candidates would be too many to try in all combinations, one pays a part of its price
   * here and is chosen here whether it is elsewhere or not.
   */
  private long loosen(int place) {
    long share = model.price(place) / appearances[place];
    linkedPrices[place] -= share;
    exact = false;
    unsure = place;
    return share;
  }

  private List<Option> options(
      Contribution contribution,
      PlaceSet always,
      List<LinkedChoice> linked,
      OwnChoices own,
      long highest) {
    Map<Rational, Long> points = new HashMap<>();
    List<Option> options = new ArrayList<>();
    for (LinkedChoice choice : linked) {
      long most = Long.MIN_VALUE;
      for (OwnChoice each : own.choices()) {
        long earned =
            contribution.additive().isEmpty()
                ? PortfolioModel.unitsEarned(contribution.earned(always.or(choice.chosen).places()))
                : points.computeIfAbsent(
                    each.effect().plus(choice.effect), sum -> earned(contribution, sum));
        if (earned > most || !each.spent().isEmpty()) {
          most = Math.max(most, earned);
          options.add(option(each, choice, always, earned));
        }
        if (most >= highest && each.spent().isEmpty()) {
          break;
        }
      }
    }
    return options;
  }

  private static long earned(Contribution contribution, Rational sum) {
    return PortfolioModel.unitsEarned(contribution.additive().orElseThrow().earned().apply(sum));
  }

  private Option option(OwnChoice own, LinkedChoice choice, PlaceSet always, long points) {
    long ownPrice = own.price() + model.price(always.minus(charged));
    return new Option(
        ownPrice,
        points,
        choice,
        own.chosen().or(choice.chosen).or(always),
        own.spent().plus(choice.spent).amounts());
  }

  /** A requirement of which too many combinations would have to be tried may earn its most. */
  private void addUnknown(Contribution contribution, PlaceSet always, List<Integer> linked) {
    exact = false;
    unsure = linked.get(0);
    addAlike(
        contribution.criterion(),
        List.of(),
        always,
        PortfolioModel.unitsEarned(contribution.most()));
  }

  /** What others may require, or what nobody needs. */
  private void addUseless(int place) {
    if (fixing.in().has(place)) {
      addAlike(-1, List.of(), model.none().with(place), 0);
    } else if (!fixing.out().has(place) && !model.requiredBy(place).isEmpty()) {
      addAlike(-1, List.of(place), model.none(), 0);
    }
  }

  /** A menu of which all options earn the same. */
  private void addAlike(int criterion, List<Integer> linked, PlaceSet always, long points) {
    OwnChoices nothing =
        new OwnChoices(model, always.minus(charged), Rational.ZERO, effect -> false);
    List<Option> options = new ArrayList<>();
    for (LinkedChoice choice : LinkedChoice.all(model, linked, Map.of(), seen)) {
      options.add(option(nothing.choices().get(0), choice, always, points));
    }
    add(criterion, linked, options, always);
  }

  private void add(int criterion, List<Integer> linked, List<Option> options, PlaceSet always) {
    menus.add(new Menu(criterion, linked, options, model.none()));
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
