package io.github.cityward.indicator;

import io.github.cityward.quantity.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is left where the same quantity of an urban area is derived in several ways, each of which
 * gives a range: what lies in all of them.
 *
 * @param quantity the id of the quantity
 * @param ways the ways, which are the models of the values that it came from
 */
public record NarrowedModel(String quantity, List<IndicatorModel> ways) implements IndicatorModel {
  public NarrowedModel {
    ways = List.copyOf(ways);
  }

  /** {@return the names of the ways, one after the other} */
  @Override
  public String name() {
    return ways.stream().map(IndicatorModel::name).collect(Collectors.joining("; "));
  }

  /** {@return the quantity itself, of which several values were derived} */
  @Override
  public List<String> inputs() {
    return List.of(quantity);
  }

  /** {@return nothing: it takes several values of one quantity} */
  @Override
  public Optional<Value> derive(Map<String, Value> values) {
    return Optional.empty();
  }
}
