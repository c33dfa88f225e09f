package io.github.cityward.charts;

import io.github.cityward.assess.Assessor;
import io.github.cityward.forecast.Projection;
import io.github.cityward.forecast.Projector;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Projections for tests. */
public final class Projections {
  private static final LocalDate KNOWN = LocalDate.of(2026, 6, 30);

  private Projections() {}

  static Map<String, Projection> all() {
    Map<String, Projection> all = new LinkedHashMap<>();
    all.put("years, sparse", sparse());
    all.put("years, growing", growing());
    all.put("years, two laws", twoLaws());
    all.put("years, ward", ward());
    all.put(
        "years, one",
        Projector.under(rules("urban-111-2025-III")).project(watered(), KNOWN, 2030, 2030));
    all.put("years, many", many());
    return all;
  }

  /** {@return more years than fit a page} */
  static Projection many() {
    return Projector.under(rules("urban-111-2025-III")).project(watered(), KNOWN, 2024, 2060);
  }

  /** {@return a town of which two facts are known and nothing is forecast} */
  static Projection sparse() {
    return Projector.under(rules("urban-111-2025-III"))
        .project(Towns.sparse().town(), KNOWN, 2025, 2027);
  }

  /**
   * {@return a town at every upper threshold but for its share of clean piped water, which grows}
   */
  public static Projection growing() {
    return Projector.under(rules("urban-111-2025-III")).project(watered(), KNOWN, 2024, 2030);
  }

  /** {@return the same in years that have passed: nothing is forecast} */
  public static Projection passed() {
    return Projector.under(rules("urban-111-2025-III")).project(watered(), KNOWN, 2023, 2025);
  }

  /** {@return the same, its first two years under the law before} */
  static Projection twoLaws() {
    Assessor before = rules("urban-26-2022-III");
    Assessor after = rules("urban-111-2025-III");
    return Projector.of(day -> day.getYear() < 2026 ? before : after)
        .project(watered(), KNOWN, 2024, 2028);
  }

  static Projection ward() {
    return Projector.under(rules("ward-112-2025")).project(Towns.ward().town(), KNOWN, 2026, 2029);
  }

  private static Town watered() {
    Quantity water = QuantityCatalog.bundled().get("water.clean_piped");
    List<Observation> values = new ArrayList<>();
    int year = 2020;
    for (int percent : List.of(70, 76, 74, 81, 83, 87)) {
      values.add(
          new Observation(
              water,
              LocalDate.of(year, 12, 31),
              Range.exactly(Rational.of(percent)),
              Basis.OFFICIAL,
              "yearbook",
              ""));
      year++;
    }
    return Towns.complete().town().with(values);
  }

  private static Assessor rules(String id) {
    return Assessor.of(RuleLibrary.bundled().find(id).orElseThrow());
  }
}
