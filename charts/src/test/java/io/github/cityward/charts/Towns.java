package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Assessments for tests: hardly anything known, much assumed, everything reached. */
public final class Towns {
  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final LocalDate SEEN = LocalDate.of(2025, 2, 24);

  private Towns() {}

  /** {@return a town of which only two facts are published} */
  public static Assessment sparse() {
    return sparse("Trảng Bàng");
  }

  public static Assessment sparse(String name) {
    return assessor().assess(facts(name).build(), DAY);
  }

  /** {@return the same town with assumed values} */
  public static Assessment illustrative() {
    return assessor().assess(assumed().build(), DAY);
  }

  public static Assessment acceptingUnverified() {
    return assessor().acceptingUnverified().assess(assumed().build(), DAY);
  }

  /** {@return a town that has the value of every upper threshold} */
  public static Assessment complete() {
    TownBuilder town = Town.builder("complete").name("Đủ Đầy");
    Assessor assessor = assessor();
    RuleLibrary.bundled()
        .find("urban-111-2025-III")
        .orElseThrow()
        .indicators()
        .forEach(
            each ->
                town.observe(
                    each.quantity().id(),
                    SEEN,
                    each.quantity()
                        .valueAt(each.scale().upper().known(false).orElseThrow())
                        .toString(),
                    Basis.OFFICIAL,
                    "yearbook"));
    return assessor.assess(town.build(), DAY);
  }

  /** {@return the illustrative town under the rules of class II} */
  public static Assessment classTwo() {
    return Assessor.of(RuleLibrary.bundled().find("urban-111-2025-II").orElseThrow())
        .assess(assumed().build(), DAY);
  }

  /** {@return a heritage town, of which the law does not consider the density} */
  public static Assessment heritage() {
    Town town =
        Town.builder("heritage")
            .name("Phố Cổ")
            .attributes(Attribute.HERITAGE)
            .observe("density.natural", SEEN, "100", Basis.OFFICIAL, "yearbook")
            .build();
    return assessor().assess(town, DAY);
  }

  /**
   * {@return a commune that would be a ward} Of ten standards five are met: population, area,
   * position and two of the economy. The share of urban population is short by 2 percentage points
   * of 50, the income is as high as the province's and not above it, the poverty lies on both sides
   * of it, nobody has the budget, and what level of development is required was not seen.
   */
  public static Assessment ward() {
    return assessor("ward-112-2025").assess(commune("Xã Hồ").build(), DAY);
  }

  public static TownBuilder commune(String name) {
    return Town.builder("xa-ho")
        .name(name)
        .region(Region.SOUTHEAST)
        .observe("population.total", SEEN, "22400", Basis.OFFICIAL, "yearbook")
        .observe("area.natural", SEEN, "18.3", Basis.OFFICIAL, "yearbook")
        .observe("role.centre_of", SEEN, "subregion", Basis.REPORTED, "paper")
        .observe("population.urban_share", SEEN, "48", Basis.ASSUMED, "guess")
        .observe("economy.nonagri_share", SEEN, "74", Basis.REPORTED, "paper")
        .observe("labour.non_agricultural", SEEN, "71.5", Basis.REPORTED, "paper")
        .observe("economy.income_minus_province", SEEN, "0", Basis.REPORTED, "paper")
        .observe("poverty.rate_minus_province", SEEN, "-0.4..0.1", Basis.REPORTED, "paper")
        .observe("urban.development_class", SEEN, "III", Basis.REPORTED, "paper");
  }

  /**
   * {@return a ward of 2024 of which it is not known whether it lies in a district, city or town}
   */
  public static Assessment wardOfNobodyKnowsWhat() {
    return assessor("ward-27-2022")
        .assess(
            Town.builder("phuong")
                .name("Phường Sông")
                .observe("population.total", SEEN.minusYears(1), "6000", Basis.OFFICIAL, "yearbook")
                .build(),
            LocalDate.of(2024, 12, 31));
  }

  /** {@return Trảng Bàng under the 15 standards of class I} */
  public static Assessment classOne() {
    return assessor("urban-111-2025-I").assess(facts("Trảng Bàng").build(), DAY);
  }

  /** {@return Trảng Bàng under the 63 standards of 2022} */
  public static Assessment of2022() {
    return assessor("urban-26-2022-III")
        .assess(facts("Trảng Bàng").build(), LocalDate.of(2025, 3, 31));
  }

  /**
   * {@return a municipality under the law of another country, whose file brings its quantities} Its
   * income reaches the second of two ways; of 100,000 people it lacks 2,000, and its territory is
   * not known.
   */
  public static Assessment municipality() {
    RuleSet rules = lawOfAnotherCountry();
    Town town =
        Town.builder("bayan", rules.catalog())
            .name("Bayan")
            .observe("own.income_2000", SEEN, "71.5", Basis.REPORTED, "paper")
            .observe("own.income_2012", SEEN, "431", Basis.REPORTED, "paper")
            .observe("population.total", SEEN, "98000", Basis.REPORTED, "paper")
            .build();
    return Assessor.of(rules).assess(town, DAY);
  }

  /** {@return the law of a component city of the Philippines} */
  public static RuleSet lawOfAnotherCountry() {
    return RuleReader.read(Path.of("..", "examples", "rules", "ph-city-ra-11683.yaml"))
        .orElseThrow();
  }

  public static Assessor assessor() {
    return assessor("urban-111-2025-III");
  }

  private static Assessor assessor(String rules) {
    return Assessor.of(RuleLibrary.bundled().find(rules).orElseThrow());
  }

  public static TownBuilder facts(String name) {
    return Town.builder("trang-bang")
        .name(name)
        .region(Region.SOUTHEAST)
        .observe(
            "population.urban", SEEN, "181082..235352", Basis.REPORTED, "https://nguoiquansat.vn/a")
        .observe("area.natural", SEEN, "340.14", Basis.REPORTED, "https://thanhnievn.net/b");
  }

  private static TownBuilder assumed() {
    TownBuilder town = facts("Trảng Bàng (minh họa)");
    Map<String, String> values =
        Map.ofEntries(
            Map.entry("role.planning", "province"),
            Map.entry("role.centre", "commune"),
            Map.entry("labour.non_agricultural", "78"),
            Map.entry("transport.hub", "province"),
            Map.entry("roads.density", "3.6"),
            Map.entry("water.clean_piped", "62"),
            Map.entry("drainage.density", "2.4"),
            Map.entry("wastewater.operating_share", "40"),
            Map.entry("waste.treated_share", "75"),
            Map.entry("cemetery.planned_share", "45"),
            Map.entry("funeral.state", "project"),
            Map.entry("health.beds_per_10000", "22"),
            Map.entry("education.facilities", "6"),
            Map.entry("culture.works", "3"),
            Map.entry("sport.works", "3"),
            Map.entry("commerce.works", "4"),
            Map.entry("land.public_service_per_head", "1.6"),
            Map.entry("green.public_spaces_2ha", "1"),
            Map.entry("green.share", "30"),
            Map.entry("green.civil_per_head", "3.2"),
            Map.entry("architecture.regulation_years", "2"));
    new TreeMap<>(values)
        .forEach(
            (quantity, value) ->
                town.observe(
                    quantity, LocalDate.of(2025, 12, 31), value, Basis.ASSUMED, "illustrative"));
    return town;
  }
}
