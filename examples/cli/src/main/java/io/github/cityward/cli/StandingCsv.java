package io.github.cityward.cli;

import io.github.cityward.export.CsvText;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.standing.Standing;
import io.github.cityward.standing.StandingWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a unit has by law as a table of one row. */
final class StandingCsv {
  private static final List<String> HEADER =
      List.of(
          "town", "date", "what", "value", "between", "since", "article", "evidence", "because");

  private StandingCsv() {}

  static String of(Standing standing, Locale locale, CsvText csv) {
    return csv.of(
        HEADER,
        Stream.of(
            List.of(
                csv.text(standing.town().id()),
                standing.date().toString(),
                standing.subject().code(),
                standing.value().map(UrbanClass::code).orElse(""),
                between(standing),
                RoadmapCsv.text(standing.since()),
                standing.articles().orElse(""),
                standing.evidence().map(Evidence::code).orElse(""),
                csv.text(StandingWords.in(locale).because(standing)))));
  }

  /** What is possible where that is not settled; nothing at all is {@code none}. */
  private static String between(Standing standing) {
    return standing.isSettled()
        ? ""
        : Stream.concat(
                standing.possible().stream().map(UrbanClass::code),
                standing.mayBeNone() ? Stream.of("none") : Stream.empty())
            .collect(Collectors.joining(" "));
  }
}
