package io.github.cityward.indicator;

import io.github.cityward.quantity.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A model that a test writes in a line. */
public record OwnModel(
    String quantity, List<String> inputs, Function<Map<String, Value>, Optional<Value>> formula)
    implements IndicatorModel {
  @Override
  public String name() {
    return "own";
  }

  @Override
  public Optional<Value> derive(Map<String, Value> values) {
    return formula.apply(values);
  }
}
