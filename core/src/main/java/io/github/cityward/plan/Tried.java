package io.github.cityward.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The portfolios that were tried, cheapest first, and the best of those that are enough. */
final class Tried {
  private final RobustMemory memory;
  private final PortfolioModel model;
  private final List<DrawnCase> cases;
  private final long spare;
  private final List<Trial> trials = new ArrayList<>();
  private final Map<PlaceSet, Trial> known = new HashMap<>();
  private @Nullable PlaceSet best;
  private long price;

  /**
   * One of them.
   *
   * @param mayMeet places of the cases whose lines it reaches
   */
  private record Trial(PlaceSet chosen, long price, BitSet mayMeet, boolean isEnough) {}

  Tried(RobustMemory memory, long spare) {
    this.memory = memory;
    this.model = memory.model();
    this.cases = memory.cases;
    this.spare = spare;
    this.price = model.mostPrice() + 1;
    memory.portfolios().stream()
        .sorted(
            Comparator.comparingLong((PlaceSet each) -> model.price(each))
                .thenComparing(each -> each))
        .forEach(this::offer);
  }

  @Nullable PlaceSet best() {
    return best;
  }

  /** {@return the price of the best; more than that of all candidates if there is none} */
  long price() {
    return price;
  }

  /**
   * {@return whether the portfolio is enough and none that is enough is cheaper; it is remembered}
   */
  boolean offer(PlaceSet chosen) {
    Trial before = known.get(chosen);
    if (before != null) {
      return before.isEnough();
    }
    BitSet mayMeet = memory.mayMeet(chosen);
    long cost = model.price(chosen);
    boolean isEnough = cost <= price && model.allows(chosen) && isEnough(chosen, mayMeet);
    Trial trial = new Trial(chosen, cost, mayMeet, isEnough);
    known.put(chosen, trial);
    trials.add(trial);
    trials.sort(Comparator.comparingLong(Trial::price).thenComparing(Trial::chosen));
    if (isEnough
        && (cost < price || (cost == price && best != null && chosen.compareTo(best) < 0))) {
      best = chosen;
      price = cost;
    }
    return isEnough;
  }

  /** {@return whether the best without some of its candidates is enough too, which is better} */
  boolean offerLess() {
    PlaceSet from = best;
    if (from == null) {
      return false;
    }
    List<Integer> dearestFirst =
        from.places().stream()
            .sorted(Comparator.comparingLong((Integer place) -> model.price(place)).reversed())
            .toList();
    for (int place : dearestFirst) {
      PlaceSet less = from.minus(model.none().with(place)).minus(model.requiredBy(place));
      if (model.allows(less) && offer(less)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnough(PlaceSet chosen, BitSet mayMeet) {
    long missed = 0;
    for (int i = 0; i < cases.size() && missed <= spare; i++) {
      DrawnCase drawnCase = cases.get(i);
      missed += mayMeet.get(i) ? 0 : drawnCase.weight;
    }
    for (int i = 0; i < cases.size() && missed <= spare; i++) {
      DrawnCase drawnCase = cases.get(i);
      if (mayMeet.get(i) && !drawnCase.isMet.test(chosen.places())) {
        missed += drawnCase.weight;
      }
    }
    return missed <= spare;
  }

  /** {@return the cheapest of those that keep to a fixing and may meet a case} */
  @Nullable PlaceSet cheapest(int drawnCase, Fixing fixing) {
    Trial trial = trial(drawnCase, fixing);
    return trial == null ? null : trial.chosen();
  }

  private @Nullable Trial trial(int drawnCase, Fixing fixing) {
    for (Trial each : trials) {
      if (each.price() >= price) {
        return null;
      }
      if (each.mayMeet().get(drawnCase)
          && each.chosen().hasAll(fixing.in())
          && !each.chosen().hasAny(fixing.out())) {
        return each;
      }
    }
    return null;
  }

  /** {@return the places of the cases, those first that the known portfolios meet dearest} */
  List<Integer> dearestFirst(Fixing fixing) {
    long[] prices = new long[cases.size()];
    for (int i = 0; i < prices.length; i++) {
      Trial trial = trial(i, fixing);
      prices[i] = trial == null ? Long.MAX_VALUE : trial.price();
    }
    return IntStream.range(0, prices.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer place) -> prices[place]).reversed())
        .toList();
  }

  /**
   * {@return the open places of the portfolio by which enough cases may be met, those first that
   * are in many; one open place if it has none; none if all are decided}
   */
  List<Integer> parting(Fixing fixing) {
    long[] uses = new long[model.size()];
    long missed = 0;
    PlaceSet middle = null;
    for (int drawnCase : dearestFirst(fixing)) {
      PlaceSet chosen = cheapest(drawnCase, fixing);
      missed += cases.get(drawnCase).weight;
      if (chosen != null) {
        long weight = cases.get(drawnCase).weight;
        chosen.places().forEach(place -> uses[place] += weight);
        middle = middle == null && missed > spare ? chosen : middle;
      }
    }
    List<Integer> open =
        middle == null ? List.of() : middle.places().stream().filter(fixing::isOpen).toList();
    if (open.isEmpty()) {
      return IntStream.range(0, model.size()).filter(fixing::isOpen).limit(1).boxed().toList();
    }
    return open.stream()
        .sorted(Comparator.comparingLong((Integer place) -> uses[place]).reversed())
        .toList();
  }
}
