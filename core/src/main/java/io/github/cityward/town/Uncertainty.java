package io.github.cityward.town;

import io.github.cityward.distribution.Distribution;
import io.github.cityward.quantity.Quantity;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How the value of a quantity may fall on one day (độ bất định), as {@code uncertainty.csv} says.
 *
 * @param quantity the quantity
 * @param date the day from which on it holds, until a later one
 * @param distribution how its value may fall, in the quantity's own unit; of a level its rank
 */
public record Uncertainty(Quantity quantity, LocalDate date, Distribution distribution) {
  public Uncertainty {
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(distribution, "distribution");
  }
}
