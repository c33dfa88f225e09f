package io.github.cityward.indicator;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a quantity that an assessment uses on its day.
 *
 * @param quantity the quantity
 * @param value the value in the quantity's own unit, as observed or as derived
 * @param date the day it speaks of; of a derived one, that of its latest input
 * @param basis what it rests on; a derived one is assumed if an input is
 * @param source where it was read; empty for a derived one
 * @param model the name of the model that derived it; null if it was observed
 * @param inputs the values it was derived from; empty if it was observed
 */
public record ValueInUse(
    Quantity quantity,
    Value value,
    LocalDate date,
    Basis basis,
    String source,
    @Nullable String model,
    List<ValueInUse> inputs) {
  public ValueInUse {
    inputs = List.copyOf(inputs);
  }

  /**
   * {@return the value as files and documents show it: an observed one with all its digits, the
   * ends of a derived one, whose digits may never end, rounded half up to 10 decimals}
   */
  public Value printed() {
    return model != null && value instanceof Range range
        ? new Range(rounded(range.low()), rounded(range.high()))
        : value;
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
