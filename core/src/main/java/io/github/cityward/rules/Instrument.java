package io.github.cityward.rules;

import io.github.cityward.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal text with its amendments, in force for a period (văn bản).
 *
 * @param number its number, such as {@code 111/2025/UBTVQH15}
 * @param name its title
 * @param from the first day it is in force
 * @param to the last day it is in force; null while no end is known
 * @param evidence what the dates rest on
 * @param source where they were read
 */
public record Instrument(
    String number,
    Name name,
    LocalDate from,
    @Nullable LocalDate to,
    Evidence evidence,
    String source) {
  public Instrument {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from + ". Swap from and to.");
    }
  }

  /** {@return whether it is in force on {@code day}} */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** {@return the number and the period} */
  @Override
  public String toString() {
    return number + " (" + from + ".." + (to == null ? "" : to) + ")";
  }
}
