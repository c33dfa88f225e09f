package io.github.cityward.assess;

import io.github.cityward.Name;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.rules.Clause;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The warnings that the dates of the values in use call for. */
final class DateWarnings {
  private DateWarnings() {}

  /** A year ends on the same day of the year before. */
  static List<Warning> of(LocalDate date, List<CriterionScore> criteria) {
    List<ValueInUse> values = values(criteria);
    List<Warning> warnings = new ArrayList<>();
    LocalDate oldest = DataQuality.oldestRecent(date);
    List<ValueInUse> stale =
        values.stream().filter(value -> value.date().isBefore(oldest)).toList();
    if (!stale.isEmpty()) {
      warnings.add(
          new Warning(
              Warning.Code.STALE_DATA,
              List.of(date.toString(), dated(stale, Name::vi), dated(stale, Name::en))));
    }
    if (!values.isEmpty()) {
      ValueInUse first = values.get(0);
      ValueInUse last = values.get(values.size() - 1);
      if (first.date().isBefore(yearsBefore(last.date(), 1))) {
        List<String> ends = new ArrayList<>();
        for (Function<Name, String> language :
            List.<Function<Name, String>>of(Name::vi, Name::en)) {
          ends.add(dated(List.of(first), language));
          ends.add(dated(List.of(last), language));
        }
        warnings.add(new Warning(Warning.Code.MIXED_DATES, ends));
      }
    }
    return warnings;
  }

  /**
   * {@return a warning if values are of another day than {@code clause} asks of a dossier that is
   * appraised in the year of {@code date}: 31 December of the year before}
   */
  static List<Warning> ofOtherDays(LocalDate date, List<CriterionScore> criteria, Clause clause) {
    LocalDate asked = LocalDate.of(date.getYear() - 1, Month.DECEMBER, 31);
    List<ValueInUse> others =
        values(criteria).stream().filter(value -> !value.date().equals(asked)).toList();
    return others.isEmpty()
        ? List.of()
        : List.of(
            new Warning(
                Warning.Code.REFERENCE_DAY,
                List.of(
                    asked.toString(),
                    dated(others, Name::vi),
                    dated(others, Name::en),
                    clause.citation())));
  }

  /** {@return the values in use, the oldest first} */
  private static List<ValueInUse> values(List<CriterionScore> criteria) {
    return criteria.stream()
        .flatMap(criterion -> criterion.indicators().stream())
        .map(IndicatorScore::value)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(ValueInUse::date))
        .toList();
  }

  /** {@return the same day of an earlier year; the first day there is where that is no year} */
  static LocalDate yearsBefore(LocalDate date, int years) {
    return date.isBefore(LocalDate.MIN.plusYears(years)) ? LocalDate.MIN : date.minusYears(years);
  }

  /**
   * A value is named in the reader's language, and by the id under which its observation stands.
   */
  private static String dated(List<ValueInUse> values, Function<Name, String> language) {
    return values.stream()
        .map(
            each ->
                "%s (%s, %s)"
                    .formatted(
                        language.apply(each.quantity().name()), each.quantity().id(), each.date()))
        .collect(Collectors.joining("; "));
  }
}
