package io.github.cityward.charts;

import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Comparison;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Comparisons for tests: of two towns and more, of points and of standards, with long names. */
public final class Comparisons {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final LocalDate SEEN = LocalDate.of(2025, 2, 24);

  private Comparisons() {}

  static Map<String, Comparison> all() {
    Map<String, Comparison> all = new LinkedHashMap<>();
    all.put("two towns", two());
    all.put("five towns accepting unverified", five());
    all.put("two wards", wards());
    all.put("long, two towns", LongRules.compared());
    return all;
  }

  /** {@return a town that reaches everything and one of which nothing but two facts is known} */
  public static Comparison two() {
    return Comparison.of(List.of(Towns.sparse(), Towns.complete()));
  }

  /**
   * {@return towns by their share of clean piped water and nothing else; of every second it is
   * assumed}
   */
  static Comparison five() {
    return bySharesOfWater(Towns.assessor().acceptingUnverified(), 5);
  }

  static Comparison fifteen() {
    return bySharesOfWater(Towns.assessor(), 15);
  }

  static Comparison wards() {
    Assessor assessor = Assessor.of(RuleLibrary.bundled().find("ward-112-2025").orElseThrow());
    return Comparison.of(
        List.of(
            assessor.assess(Towns.commune("Xã Hồ").build(), DAY),
            assessor.assess(Towns.facts("Trảng Bàng").build(), DAY)));
  }

  /** {@return one town under rules that are a what-if} */
  static Comparison illustrative() {
    Path rules = Path.of("../examples/rules/urban-26-2022-III-illustrative.yaml");
    return Comparison.of(
        List.of(
            Assessor.of(RuleReader.read(rules).orElseThrow())
                .assess(Towns.facts("Trảng Bàng").build(), DAY)));
  }

  /** {@return two towns under six criteria, A to F, of which nothing is known} */
  static Comparison six() {
    RuleText rules = new RuleText("Small");
    for (String each : List.of("A", "B", "C", "D", "E", "F")) {
      rules
          .criterion(each.toLowerCase(Locale.ROOT) + "-criterion", each, "1", "2")
          .standard(each + ".1", "Water", each, "water.clean_piped", "1", "2");
    }
    return Comparison.of(
        rules.assess(
            List.of(
                Town.builder("near").name("Near").build(),
                Town.builder("far").name("Far").build())));
  }

  private static Comparison bySharesOfWater(Assessor assessor, int towns) {
    return Comparison.of(
        IntStream.range(0, towns)
            .mapToObj(i -> assessor.assess(townWithWater(i, 80 + i), DAY))
            .toList());
  }

  private static Town townWithWater(int number, int percent) {
    TownBuilder town =
        Town.builder("town-" + number)
            .name("Thị xã thứ " + number + " và vùng phụ cận theo quy hoạch chung đến 2045");
    town.observe(
        "water.clean_piped",
        SEEN,
        String.valueOf(percent),
        number % 2 == 0 ? Basis.OFFICIAL : Basis.ASSUMED,
        "yearbook");
    return town.build();
  }
}
