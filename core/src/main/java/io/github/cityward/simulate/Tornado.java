package io.github.cityward.simulate;

import io.github.cityward.assess.Assessor;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Moves one uncertain quantity after the other while the others are at their medians. */
final class Tornado {
  private static final double LOW = 0.05;

  private Tornado() {}

  /** {@return a bar for each uncertain quantity, in their order} */
  static List<TornadoBar> bars(Town town, UncertainTown known, Assessor assessor) {
    Map<Quantity, Value> low = known.at(LOW);
    Map<Quantity, Value> medians = known.medians();
    Map<Quantity, Value> high = known.at(1 - LOW);
    List<TornadoBar> bars = new ArrayList<>();
    medians.forEach(
        (quantity, median) ->
            bars.add(
                TornadoBar.of(
                    new MovedTown(town, known, assessor, quantity, medians),
                    low.getOrDefault(quantity, median),
                    median,
                    high.getOrDefault(quantity, median))));
    return bars;
  }
}
