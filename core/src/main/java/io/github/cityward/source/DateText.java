package io.github.cityward.source;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as they are written: {@code 2024-06-30}, {@code 2024-06} or {@code 2024}. */
public final class DateText {
  private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  private DateText() {}

  /**
   * {@return the day that {@code text} means, or nothing after what is wrong was reported} A month
   * or a year means its last day.
   */
  public static Optional<LocalDate> read(String text, Place place, Problems problems) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      problems.report(ProblemCode.NOT_A_DATE, place, Cell.shown(text));
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      YearMonth month =
          YearMonth.of(year, parts.group(2) == null ? 12 : Integer.parseInt(parts.group(2)));
      return Optional.of(
          parts.group(3) == null
              ? month.atEndOfMonth()
              : month.atDay(Integer.parseInt(parts.group(3))));
    } catch (DateTimeException e) {
      problems.report(ProblemCode.NO_SUCH_DAY, place, text);
      return Optional.empty();
    }
  }
}
