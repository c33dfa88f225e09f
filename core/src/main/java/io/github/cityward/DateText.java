package io.github.cityward;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as they are written in files: {@code 2024-06-30}, {@code 2024-06} or {@code 2024}. */
public final class DateText {
  private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");
  private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[/.]([0-9]{2})");
  private static final int LONGEST_SHOWN = 40;

  private DateText() {}

  /**
   * {@return the day that {@code text} means, or what is wrong with it} A month or a year means its
   * last day.
   */
  public static Result<LocalDate> read(String text, Place place) {
    if (text.isBlank()) {
      return failed(ProblemCode.EMPTY_DATE, place);
    }
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return dayFirst(text)
          .map(LocalDate::toString)
          .or(() -> month(MONTH_FIRST.matcher(text), 2, 1))
          .or(() -> month(YEAR_FIRST.matcher(text), 1, 2))
          .map(right -> failed(ProblemCode.DATE_MISSPELLED, place, text, right))
          .orElseGet(() -> failed(ProblemCode.NOT_A_DATE, place, shown(text)));
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      YearMonth month =
          YearMonth.of(year, parts.group(2) == null ? 12 : Integer.parseInt(parts.group(2)));
      return Result.of(
          parts.group(3) == null
              ? month.atEndOfMonth()
              : month.atDay(Integer.parseInt(parts.group(3))));
    } catch (DateTimeException e) {
      return failed(ProblemCode.NO_SUCH_DAY, place, text);
    }
  }

  /** {@return the day, if it was written with the day first, as people write it in Viet Nam} */
  private static Optional<LocalDate> dayFirst(String text) {
    Matcher parts = DAY_FIRST.matcher(text);
    try {
      return parts.matches()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(parts.group(3)),
                  Integer.parseInt(parts.group(2)),
                  Integer.parseInt(parts.group(1))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // no day of the calendar, so none to offer
    }
  }

  /** {@return the month, spelled right, if the two groups of {@code parts} are one} */
  private static Optional<String> month(Matcher parts, int year, int month) {
    try {
      return parts.matches()
          ? Optional.of(
              YearMonth.of(
                      Integer.parseInt(parts.group(year)), Integer.parseInt(parts.group(month)))
                  .toString())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // no month of the calendar, so none to offer
    }
  }

  private static Result<LocalDate> failed(ProblemCode code, Place place, String... arguments) {
    return Result.failed(List.of(Problem.of(code, place, arguments)));
  }

  private static String shown(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }
}
