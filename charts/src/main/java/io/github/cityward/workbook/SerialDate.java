package io.github.cityward.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The day that the number of a date cell counts to. The calendar of 1900 has a 29 February 1900
 * that never was (day 60), so the days before it are counted from 1899-12-31 and those behind it
 * from 1899-12-30; the calendar of 1904 begins with 1904-01-01 as day 0.
 *
 * @param number the days, with the time of day as a fraction
 * @param since1904 whether they are counted by the calendar of 1904
 */
record SerialDate(BigDecimal number, boolean since1904) {
  private static final BigDecimal SECONDS = BigDecimal.valueOf(24 * 60 * 60);
  private static final BigDecimal BEYOND = BigDecimal.valueOf(10_000_000);
  private static final int DAY_THAT_NEVER_WAS = 60;
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** {@return the day; empty if the calendar has none} */
  Optional<LocalDate> day() {
    if (number.signum() < 0 || number.compareTo(BEYOND) > 0) {
      return Optional.empty();
    }
    int days = number.intValue();
    if (since1904) {
      return within(LocalDate.of(1904, 1, 1).plusDays(days));
    }
    if (days == 0 || days == DAY_THAT_NEVER_WAS) {
      return Optional.empty();
    }
    LocalDate zero = LocalDate.of(1899, 12, days < DAY_THAT_NEVER_WAS ? 31 : 30);
    return within(zero.plusDays(days));
  }

  private static Optional<LocalDate> within(LocalDate day) {
    return day.isAfter(LAST) ? Optional.empty() : Optional.of(day);
  }

  /** {@return the time of day; empty if it is a day alone} */
  Optional<LocalTime> time() {
    BigDecimal fraction = number.remainder(BigDecimal.ONE);
    int seconds = fraction.multiply(SECONDS).setScale(0, RoundingMode.FLOOR).intValue();
    return fraction.signum() == 0
        ? Optional.empty()
        : Optional.of(LocalTime.ofSecondOfDay(Math.max(0, seconds)));
  }
}
