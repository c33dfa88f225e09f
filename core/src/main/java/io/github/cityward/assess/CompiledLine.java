package io.github.cityward.assess;

import io.github.cityward.quantity.Points;
import org.jspecify.annotations.Nullable;

/**
 * A line that points must reach, as doubles in a unit of points.
 *
 * @param met from where on it is reached for certain
 * @param notMet below which it is missed for certain; far below 0 where nothing is missed for
 *     certain
 */
record CompiledLine(double met, double notMet) {
  /**
   * {@return the line as doubles}
   *
   * @param line what must be reached; null where that does not count, so that it lies anywhere from
   *     0 to {@code maximum}
   */
  static CompiledLine of(@Nullable Points line, Points maximum, PointUnit unit) {
    return line == null
        ? new CompiledLine(unit.of(maximum.value()), -ValueColumn.OPEN)
        : new CompiledLine(unit.of(line.value()), unit.of(line.value()));
  }
}
