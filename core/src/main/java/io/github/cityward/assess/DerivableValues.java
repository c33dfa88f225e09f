package io.github.cityward.assess;

import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.quantity.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which quantities a model may derive, from what else is there. */
final class DerivableValues {
  private final Map<String, List<List<String>>> inputs = new HashMap<>();

  DerivableValues(Map<String, List<IndicatorModel>> models) {
    models.forEach(
        (quantity, all) -> inputs.put(quantity, all.stream().map(IndicatorModel::inputs).toList()));
  }

  /**
   * {@return whether a model may derive {@code quantity} from the quantities that {@code known}
   * tells, directly or over others}
   */
  boolean isDerivable(Quantity quantity, Predicate<String> known) {
    return isDerivable(quantity.id(), known, Set.of());
  }

  private boolean isDerivable(String quantity, Predicate<String> known, Set<String> underWay) {
    if (underWay.contains(quantity)) {
      return false;
    }
    Set<String> deeper =
        Stream.concat(underWay.stream(), Stream.of(quantity)).collect(Collectors.toSet());
    return inputs.getOrDefault(quantity, List.of()).stream()
        .anyMatch(
            each ->
                each.stream()
                    .allMatch(input -> known.test(input) || isDerivable(input, known, deeper)));
  }
}
