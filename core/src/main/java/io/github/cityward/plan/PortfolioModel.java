package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The problem in whole numbers. A candidate's price is its cost times (candidates + 1), plus 1: of
 * equal costs fewer candidates have the lower price. Points are counted in units of 10⁻⁹, rounded
 * up where they are earned and down where they are needed: nothing that meets the needs is lost,
 * and what is found still has to be accepted.
 */
final class PortfolioModel {
  private static final int DECIMALS = 9;

  /** That {@code first} is not chosen without, or not with, {@code second}. */
  record Relation(int first, int second, boolean requires) {}

  private final PortfolioProblem problem;
  private final long[] prices;
  private long mostPrice;
  private final List<PlaceSet> requires = new ArrayList<>();
  private final List<PlaceSet> requiredBy = new ArrayList<>();
  private final List<PlaceSet> excludes = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  /**
   * @throws ArithmeticException if the costs together are too large for whole numbers of 64 bits
   */
  PortfolioModel(PortfolioProblem problem) {
    this.problem = problem;
    int size = size();
    prices = new long[size];
    for (int i = 0; i < size; i++) {
      prices[i] =
          Math.addExact(Math.multiplyExact(problem.candidates().get(i).cost(), size + 1L), 1);
      mostPrice = Math.addExact(mostPrice, prices[i]);
      requires.add(none());
      requiredBy.add(none());
      excludes.add(none());
    }
    for (int i = 0; i < size; i++) {
      for (int other : new TreeSet<>(problem.candidates().get(i).requires())) {
        requires.set(i, requires.get(i).with(other));
        requiredBy.set(other, requiredBy.get(other).with(i));
        relations.add(new Relation(i, other, true));
      }
      for (int other : new TreeSet<>(problem.candidates().get(i).excludes())) {
        if (!excludes.get(i).has(other)) {
          relations.add(new Relation(i, other, false));
        }
        excludes.set(i, excludes.get(i).with(other));
        excludes.set(other, excludes.get(other).with(i));
      }
    }
  }

  PortfolioProblem problem() {
    return problem;
  }

  int size() {
    return problem.candidates().size();
  }

  PlaceSet none() {
    return PlaceSet.none(problem.candidates().size());
  }

  long price(int place) {
    return prices[place];
  }

  /** {@return the price of all candidates together} */
  long mostPrice() {
    return mostPrice;
  }

  double usualPrice() {
    return 1 + (double) mostPrice / (1 + prices.length);
  }

  long price(PlaceSet chosen) {
    return chosen.stream().mapToLong(place -> prices[place]).sum();
  }

  /** {@return a cost that nothing of at least this price is below} */
  long cost(long price) {
    return Math.floorDiv(price, size() + 1L);
  }

  PlaceSet requires(int place) {
    return requires.get(place);
  }

  PlaceSet requiredBy(int place) {
    return requiredBy.get(place);
  }

  PlaceSet excludes(int place) {
    return excludes.get(place);
  }

  List<Relation> relations() {
    return relations;
  }

  boolean isRelated(int place) {
    return !requires.get(place).isEmpty()
        || !requiredBy.get(place).isEmpty()
        || !excludes.get(place).isEmpty();
  }

  /** {@return what the places spend of each thing that is limited} */
  long[] spent(PlaceSet places) {
    long[] spent = new long[problem.spendings().size()];
    for (int i = 0; i < spent.length; i++) {
      List<Long> amounts = problem.spendings().get(i).amounts();
      for (int place : places.places()) {
        spent[i] = Math.addExact(spent[i], amounts.get(place));
      }
    }
    return spent;
  }

  /** {@return whether the places keep to what they require and exclude, and to what is limited} */
  boolean allows(PlaceSet chosen) {
    for (int place : chosen.places()) {
      if (!chosen.hasAll(requires.get(place)) || chosen.hasAny(excludes.get(place))) {
        return false;
      }
    }
    long[] spent = spent(chosen);
    for (int i = 0; i < spent.length; i++) {
      if (spent[i] > problem.spendings().get(i).limit()) {
        return false;
      }
    }
    return true;
  }

  /** {@return at least these points, in units} */
  static long unitsEarned(Rational points) {
    return points.roundedUp(DECIMALS).movePointRight(DECIMALS).longValueExact();
  }

  /** {@return at most these points, in units} */
  static long unitsNeeded(Rational points) {
    return -unitsEarned(points.negate());
  }
}
