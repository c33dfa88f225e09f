package io.github.cityward.indicator;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of a quantity that an assessment uses on its day.
 *
 * @param quantity the quantity
 * @param value the value in the quantity's own unit, as observed or as derived
 * @param date the day it speaks of; of a derived one, that of its latest input
 * @param basis what it rests on; a derived one is assumed if an input is
 * @param source where it was read; empty for a derived one
 * @param derivedBy the model that derived it; null if it was observed
 * @param inputs the values it was derived from; empty if it was observed
 * @param part the id of the commune-level unit it is the value of; null if it is that of the town
 *     itself. Other values of the same quantity stand beside it, and the town's is another.
 */
public record ValueInUse(
    Quantity quantity,
    Value value,
    LocalDate date,
    Basis basis,
    String source,
    @Nullable IndicatorModel derivedBy,
    List<ValueInUse> inputs,
    @Nullable String part) {
  public ValueInUse {
    inputs = List.copyOf(inputs);
  }

  /**
   * {@return an observed value as it is used}
   *
   * @throws IllegalArgumentException if the observation has no value
   */
  public static ValueInUse observed(Observation observation) {
    Value value = observation.value();
    Basis basis = observation.basis();
    if (value == null || basis == null) {
      throw new IllegalArgumentException(
          observation.quantity() + " has an observation without a value.");
    }
    return new ValueInUse(
        observation.quantity(),
        value,
        observation.date(),
        basis,
        observation.source(),
        null,
        List.of(),
        null);
  }

  /** {@return a value as {@code model} derives it from {@code inputs}, of which there is one} */
  static ValueInUse derived(
      Quantity quantity, Value value, IndicatorModel model, List<ValueInUse> inputs) {
    boolean assumed = inputs.stream().anyMatch(input -> input.basis() == Basis.ASSUMED);
    return new ValueInUse(
        quantity,
        value,
        latest(inputs),
        assumed ? Basis.ASSUMED : Basis.DERIVED,
        "",
        model,
        inputs,
        null);
  }

  /** {@return the day of the latest of {@code values}, of which there is one} */
  static LocalDate latest(List<ValueInUse> values) {
    return values.stream().map(ValueInUse::date).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** {@return this value, and all it was derived from, as those of the unit {@code id}} */
  ValueInUse ofPart(String id) {
    return new ValueInUse(
        quantity,
        value,
        date,
        basis,
        source,
        derivedBy,
        inputs.stream().map(each -> each.ofPart(id)).toList(),
        id);
  }

  /**
   * {@return the values it was derived from that are of the same unit as itself: none of the units
   * that the town is made of}
   */
  public List<ValueInUse> ownInputs() {
    return inputs.stream().filter(each -> Objects.equals(each.part, part)).toList();
  }

  /** {@return the name of the model that derived it; null if it was observed} */
  public @Nullable String model() {
    return derivedBy == null ? null : derivedBy.name();
  }

  /**
   * {@return the value as files and documents show it: an observed one with all its digits, the
   * ends of a derived one, whose digits may never end, rounded half up to 10 decimals}
   */
  public Value printed() {
    return derivedBy != null && value instanceof Range range
        ? new Range(rounded(range.low()), rounded(range.high()))
        : value;
  }

  /**
   * {@return how much of one of the inputs it takes to reach {@code target}, the others being as
   * they are; empty if it was observed, or the model cannot tell}
   */
  public Optional<Range> needed(ValueInUse input, Rational target) {
    if (derivedBy == null) {
      return Optional.empty();
    }
    Map<String, Value> values = new HashMap<>();
    inputs.forEach(each -> values.put(each.quantity().id(), each.modelInput()));
    try {
      return Objects.requireNonNull(derivedBy.needed(input.quantity().id(), target, values));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** {@return the value as a model takes it: with no end open that the kind closes} */
  Value modelInput() {
    return quantity.kind() == Kind.LEVEL ? value : position();
  }

  private static @Nullable Rational rounded(@Nullable Rational number) {
    return number == null ? null : Rational.of(number.rounded(10));
  }

  /**
   * {@return where the value lies on the line of its quantity, with no end open that the kind
   * closes}
   */
  public Range position() {
    return quantity.position(value);
  }
}
