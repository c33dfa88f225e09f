package io.github.cityward.indicator;

import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Derives the value of one quantity from others, where it is not observed.
 *
 * <p>Implementations are immutable: many threads may ask one model, and the same inputs give the
 * same value. From ranges a model gives a range that holds what each of their numbers gives, or
 * nothing; for a missing input it puts nothing in its place. A model that throws an {@link
 * RuntimeException}, or gives a value that the quantity cannot have, derives nothing and is
 * reported with its name and inputs. {@code IndicatorModelContract}, in the artifact of type {@code
 * test-jar}, checks all this.
 */
public interface IndicatorModel {
  /** {@return the name that results show, such as {@code population.urban / area.natural}} */
  String name();

  /** {@return the id of the quantity it derives} */
  String quantity();

  /** {@return the ids of the quantities it needs; at least one, all of them must have a value} */
  List<String> inputs();

  /** {@return what the formula rests on; an unverified one derives only where that is accepted} */
  default Evidence evidence() {
    return Evidence.SECONDARY;
  }

  /**
   * {@return the value in the derived quantity's own unit; empty if these inputs give none}
   *
   * @param values the inputs by id, each in its own unit; the ends of a range are closed by the
   *     kind of its quantity where the kind has an end
   */
  Optional<Value> derive(Map<String, Value> values);

  /**
   * {@return the same for many units at once, in {@code double}; empty if it is no such formula}
   */
  default Optional<ColumnFormula> onColumns() {
    return Optional.empty();
  }

  /**
   * {@return how much of {@code input} it takes for the derived value to reach {@code target}, the
   * other inputs being as they are; empty if the model cannot tell, or more of it does not help}
   *
   * @param input the id of one of the inputs
   * @param target a number in the derived quantity's own unit
   * @param values the inputs by id, as for {@link #derive}
   */
  default Optional<Range> needed(String input, Rational target, Map<String, Value> values) {
    return Optional.empty();
  }
}
