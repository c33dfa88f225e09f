package example.plugin;

import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is not collected is not treated: where nobody published which share of the household waste
 * is treated, it lies between nothing and the share that is collected.
 *
 * <p>That holds if both are shares of all household waste, as their names in the catalogue say. No
 * text of the law was read for it, so the model is unverified and derives only where that is
 * accepted.
 */
public record TreatedWaste() implements IndicatorModel {
  private static final String COLLECTED = "waste.collected_share.inner";

  @Override
  public String name() {
    return "0.." + COLLECTED;
  }

  @Override
  public String quantity() {
    return "waste.treated_share.inner";
  }

  @Override
  public List<String> inputs() {
    return List.of(COLLECTED);
  }

  @Override
  public Evidence evidence() {
    return Evidence.UNVERIFIED;
  }

  @Override
  public Optional<Value> derive(Map<String, Value> values) {
    Range collected = (Range) Objects.requireNonNull(values.get(COLLECTED), COLLECTED);
    return Optional.of(new Range(Rational.ZERO, collected.high()));
  }
}
