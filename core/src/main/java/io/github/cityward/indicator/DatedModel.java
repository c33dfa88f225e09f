package io.github.cityward.indicator;

import io.github.cityward.quantity.Value;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model that chooses its inputs by their dates instead of taking the latest of each, such as the
 * town's own figure of a year and the national one of the same year. {@code DatedModelContract}, in
 * the artifact of type {@code test-jar}, checks what is asked of it.
 */
public interface DatedModel extends IndicatorModel {
  /**
   * {@return the values it derives from; none if it derives nothing}
   *
   * @param town the town with its observations
   * @param day the day of the assessment; no input may be of a later day
   */
  List<ValueInUse> inputs(Town town, LocalDate day);

  /**
   * {@return the value in the derived quantity's own unit; empty if these inputs give none}
   *
   * @param inputs what {@link #inputs(Town, LocalDate)} gave
   */
  Optional<Value> derive(List<ValueInUse> inputs);

  /** {@return nothing: without dates it derives nothing} */
  @Override
  default Optional<Value> derive(Map<String, Value> values) {
    return Optional.empty();
  }
}
