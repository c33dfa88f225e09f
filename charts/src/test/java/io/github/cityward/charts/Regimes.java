package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One town on one day under several rule sets. */
final class Regimes {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private Regimes() {}

  static Map<String, List<Assessment>> all() {
    Map<String, List<Assessment>> all = new LinkedHashMap<>();
    all.put("three laws", threeLaws());
    all.put("points and counts", pointsAndCounts());
    all.put("four", four());
    all.put("long, two", List.of(LongRules.inFewGroups(), LongRules.withUnknownFigures()));
    return all;
  }

  /** {@return Trảng Bàng under class III of 2016, 2022 and 2025} */
  static List<Assessment> threeLaws() {
    return under("urban-1210-2016-III", "urban-26-2022-III", "urban-111-2025-III");
  }

  static List<Assessment> pointsAndCounts() {
    return under("urban-111-2025-III", "ward-112-2025");
  }

  private static List<Assessment> four() {
    return under("urban-111-2025-III", "urban-111-2025-II", "urban-111-2025-I", "city-27-2022");
  }

  private static List<Assessment> under(String... rules) {
    Town town = Towns.illustrative().town();
    return Stream.of(rules)
        .map(RuleLibrary.bundled()::find)
        .map(each -> Assessor.of(each.orElseThrow()).assess(town, DAY))
        .toList();
  }
}
