package io.github.cityward.assess;

import io.github.cityward.indicator.ValueInUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The warnings that the dates of the values in use call for. */
final class DateWarnings {
  private DateWarnings() {}

  /** A year ends on the same day of the year before. */
  static List<Warning> of(LocalDate date, List<CriterionScore> criteria) {
    List<ValueInUse> values =
        criteria.stream()
            .flatMap(criterion -> criterion.indicators().stream())
            .map(IndicatorScore::value)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(ValueInUse::date))
            .toList();
    List<Warning> warnings = new ArrayList<>();
    LocalDate twoYearsAgo = date.minusYears(2);
    String stale =
        values.stream()
            .filter(value -> value.date().isBefore(twoYearsAgo))
            .map(DateWarnings::dated)
            .collect(Collectors.joining(", "));
    if (!stale.isEmpty()) {
      warnings.add(new Warning(Warning.Code.STALE_DATA, List.of(date.toString(), stale)));
    }
    if (!values.isEmpty()) {
      ValueInUse first = values.get(0);
      ValueInUse last = values.get(values.size() - 1);
      if (first.date().isBefore(last.date().minusYears(1))) {
        warnings.add(new Warning(Warning.Code.MIXED_DATES, List.of(dated(first), dated(last))));
      }
    }
    return warnings;
  }

  private static String dated(ValueInUse value) {
    return value.quantity() + " (" + value.date() + ")";
  }
}
