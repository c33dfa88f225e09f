package io.github.cityward.simulate;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Town;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A town as its uncertain quantities may fall on one day: each a town of which nothing is
 * uncertain, and of which only what may count on the day is known.
 *
 * @param median the town with every uncertain quantity at its median
 * @param towns the town in each draw, in their order
 */
public record DrawnTowns(Town median, List<Town> towns) {
  public DrawnTowns {
    towns = List.copyOf(towns);
  }

  static DrawnTowns of(Town town, UncertainTown known, Draws draws, int count) {
    List<Quantity> places = town.uncertainQuantities();
    List<Town> towns = new ArrayList<>(count);
    for (int block = 0; towns.size() < count; block++) {
      draws.begin(block);
      int size = Math.min(Draws.BLOCK, count - towns.size());
      Map<Quantity, List<Value>> drawn = new LinkedHashMap<>();
      known
          .drawn()
          .forEach(
              (quantity, distribution) -> {
                double[] numbers = new double[size];
                draws.fill(places.indexOf(quantity), distribution, numbers, size);
                drawn.put(quantity, UncertainTown.values(quantity, numbers));
              });
      for (int i = 0; i < size; i++) {
        int draw = i;
        Map<Quantity, Value> values = new LinkedHashMap<>();
        drawn.forEach((quantity, all) -> values.put(quantity, all.get(draw)));
        towns.add(known.with(town, values));
      }
    }
    return new DrawnTowns(known.atMedians(town), towns);
  }
}
