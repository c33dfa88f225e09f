package io.github.cityward.assess;

import io.github.cityward.quantity.Points;
import org.jspecify.annotations.Nullable;

/**
 * A line that points must reach, as doubles.
 *
 * @param met from where on it is reached for certain
 * @param notMet below which it is missed for certain; −∞ where nothing is missed for certain
 */
record CompiledLine(double met, double notMet) {
  /**
   * {@return the line as doubles}
   *
   * @param line what must be reached; null where that does not count, so that it lies anywhere from
   *     0 to {@code maximum}
   */
  static CompiledLine of(@Nullable Points line, Points maximum) {
    return line == null
        ? new CompiledLine(maximum.value().toDouble(), Double.NEGATIVE_INFINITY)
        : new CompiledLine(line.value().toDouble(), line.value().toDouble());
  }

  /** {@return whether the rounding of {@code low} and {@code high} could decide} */
  boolean isWithin(double rounding, double low, double high) {
    return Math.abs(low - met) <= rounding || Math.abs(high - notMet) <= rounding;
  }
}
