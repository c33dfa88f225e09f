package io.github.cityward.simulate;

import io.github.cityward.assess.ValueColumn;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import io.github.cityward.town.Uncertainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a town on one day: quantities that may fall so or so, and values that are
 * certain. Of a quantity counts what is latest on or before the day; of the same day, how it may
 * fall.
 *
 * @param day the day
 * @param drawn how each uncertain quantity may fall
 * @param known the values of the others
 * @param dates of what day each of them is
 */
record UncertainTown(
    LocalDate day,
    Map<Quantity, Distribution> drawn,
    Map<Quantity, Value> known,
    Map<Quantity, LocalDate> dates) {
  private static final double MEDIAN = 0.5;

  static UncertainTown on(LocalDate day, Town town) {
    Map<Quantity, Distribution> drawn = new LinkedHashMap<>();
    Map<Quantity, Value> known = new LinkedHashMap<>();
    Map<Quantity, LocalDate> dates = new LinkedHashMap<>();
    for (Quantity quantity : quantities(town)) {
      Optional<Observation> observed = town.latest(quantity, day);
      Optional<Uncertainty> uncertain = latest(town, quantity, day);
      boolean replaces =
          uncertain.isPresent()
              && observed.filter(each -> each.date().isAfter(uncertain.get().date())).isEmpty();
      if (replaces) {
        drawn.put(quantity, uncertain.get().distribution());
        dates.put(quantity, uncertain.get().date());
      } else if (observed.isPresent()) {
        known.put(quantity, Objects.requireNonNull(observed.get().value(), "value"));
        dates.put(quantity, observed.get().date());
      }
    }
    return new UncertainTown(day, drawn, known, dates);
  }

  /** {@return values that the uncertain quantities can have, at so large a share of each} */
  Map<Quantity, Value> at(double share) {
    Map<Quantity, Value> values = new LinkedHashMap<>();
    drawn.forEach(
        (quantity, distribution) -> values.put(quantity, value(quantity, distribution, share)));
    return values;
  }

  /** {@return the medians of the uncertain quantities} */
  Map<Quantity, Value> medians() {
    return at(MEDIAN);
  }

  /** {@return {@code town} with every uncertain quantity at its median} */
  Town atMedians(Town town) {
    return with(town, medians());
  }

  private static Value value(Quantity quantity, Distribution distribution, double share) {
    double[] number = {distribution.quantile(share)};
    return values(quantity, number).get(0);
  }

  /** {@return the values that a quantity has where these numbers are drawn, which are cut} */
  static List<Value> values(Quantity quantity, double[] drawn) {
    YearDraws.cut(quantity, drawn);
    return Arrays.stream(drawn)
        .mapToObj(each -> quantity.valueAt(ValueColumn.decimal(each)))
        .toList();
  }

  /** {@return {@code town} with these values in the place of what is uncertain} */
  Town with(Town town, Map<Quantity, Value> values) {
    List<Observation> all = new ArrayList<>();
    town.observations().stream()
        .filter(each -> !values.containsKey(each.quantity()))
        .forEach(all::add);
    values.forEach(
        (quantity, value) ->
            all.add(
                new Observation(
                    quantity, dates.getOrDefault(quantity, day), value, Basis.ASSUMED, "", "")));
    return town.withoutObservations().with(all).supposing(values.keySet());
  }

  /** {@return the quantities of which anything is said, those that may be uncertain first} */
  static Set<Quantity> quantities(Town town) {
    Set<Quantity> all = new LinkedHashSet<>(town.uncertainQuantities());
    town.observations().forEach(each -> all.add(each.quantity()));
    return all;
  }

  private static Optional<Uncertainty> latest(Town town, Quantity quantity, LocalDate day) {
    return town.uncertainties().stream()
        .filter(each -> each.quantity().equals(quantity) && !each.date().isAfter(day))
        .max(Comparator.comparing(Uncertainty::date));
  }
}
