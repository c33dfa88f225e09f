package io.github.cityward.assess;

import static io.github.cityward.town.SampleTowns.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarningTest {
  private static final Town EMPTY = Town.builder("t").build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-12-31 | urban-26-2022-III is.",
        "2022-12-31 | urban-1210-2016-III is.",
        "2016-05-24 | no instrument is known for that day."
      })
  void rules_that_are_not_in_force_are_used_as_asked_and_those_in_force_named(
      LocalDate day, String inForce) {
    assertThat(messages(ClassThree.ASSESSOR.assess(EMPTY, day), Warning.Code.STALE_RULES))
        .singleElement()
        .asString()
        .startsWith("urban-111-2025-III is not in force on " + english(day))
        .endsWith(inForce);
  }

  @Test
  void rules_in_force_are_not_warned_of() {
    Assessment assessment = ClassThree.ASSESSOR.assess(EMPTY, LocalDate.of(2026, 1, 1));
    assertThat(messages(assessment, Warning.Code.STALE_RULES)).isEmpty();
  }

  @Test
  void the_bundled_rule_set_of_the_same_class_is_named() {
    String future = SmallRules.changed("instrument", "2026-01-01", "2030-01-01");
    assertThat(messages(assess(future), Warning.Code.STALE_RULES))
        .containsExactly("small is not in force on 30 June 2026; urban-111-2025-III is.");
  }

  @Test
  void rules_about_no_class_name_the_instrument_in_force() {
    String future =
        SmallRules.change(
            SmallRules.changed("instrument", "2026-01-01", "2030-01-01"),
            "class",
            "class: III\n",
            "");
    assertThat(messages(assess(future), Warning.Code.STALE_RULES))
        .containsExactly("small is not in force on 30 June 2026; 111/2025/UBTVQH15 is.");
  }

  @Test
  void a_value_of_exactly_two_years_ago_is_not_stale() {
    assertThat(messages(assess(dated("2024-06-30")), Warning.Code.STALE_DATA)).isEmpty();
  }

  @Test
  void a_value_a_day_older_than_two_years_is_stale() {
    assertThat(messages(assess(dated("2024-06-29")), Warning.Code.STALE_DATA))
        .containsExactly(
            "These values are older than two years on 30 June 2026: Green-space share of natural area (green.share, 29 June 2024).");
  }

  /** No day lies two years before it, or a year before the value of that day. */
  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "-999999998-12-31", "+999999999-12-31"})
  void the_first_and_the_last_day_there_is_are_days_like_others(LocalDate day) {
    Quantity works = QuantityCatalog.bundled().get("sport.works");
    Observation two =
        new Observation(works, day, Range.exactly(Rational.of(2)), Basis.OFFICIAL, "yearbook", "");
    Assessment assessment = ClassThree.ASSESSOR.assess(EMPTY.with(two), day);
    assertThat(assessment.indicator("2A.III.17").orElseThrow().verdict()).isEqualTo(Verdict.MET);
    assertThat(messages(assessment, Warning.Code.STALE_DATA)).isEmpty();
    assertThat(messages(assessment, Warning.Code.MIXED_DATES)).isEmpty();
  }

  @Test
  void values_exactly_a_year_apart_are_not_mixed() {
    assertThat(messages(assess(dated("2025-06-30")), Warning.Code.MIXED_DATES)).isEmpty();
  }

  @Test
  void values_a_day_more_than_a_year_apart_are_mixed() {
    assertThat(messages(assess(dated("2025-06-29")), Warning.Code.MIXED_DATES))
        .singleElement()
        .asString()
        .contains("(green.share, 29 June 2025)", "(sport.works, 30 June 2026)");
  }

  @Test
  void a_value_that_no_standard_uses_is_neither_stale_nor_mixed() {
    TownBuilder town = SampleTowns.of("sport.works", "2");
    town.observe("poverty.rate", LocalDate.of(2010, 1, 1), "5", Basis.OFFICIAL, "yearbook");
    assertThat(assess(town).warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.PROVISION_UNKNOWN);
  }

  @Test
  void an_observed_value_older_than_all_inputs_of_a_model_is_in_use_and_warned_of() {
    Assessment assessment = assess(density("2026-05-31", "2026-06-30"));
    assertThat(messages(assessment, Warning.Code.DERIVED_NEWER))
        .containsExactly(
            "density.natural is in use as observed, 900 (30 May 2026);"
                + " population.urban / area.natural would give 600 (30 June 2026) from later inputs.");
    assertThat(assessment.indicator("2A.II.04").orElseThrow().points())
        .isEqualTo(ClassThree.interval("5.7")); // 4.5 + 1.5 x (900 - 500) / 500
  }

  @Test
  void one_input_of_the_same_day_is_not_later() {
    Assessment assessment = assess(density("2026-05-30", "2026-06-30"));
    assertThat(messages(assessment, Warning.Code.DERIVED_NEWER)).isEmpty();
  }

  @Test
  void a_divisor_of_zero_is_warned_of_with_the_formula_and_its_numbers() {
    TownBuilder town =
        SampleTowns.observe(SampleTowns.of("population.urban", "60000"), "area.natural", "0");
    assertThat(messages(assess(town), Warning.Code.MODEL_FAILED))
        .singleElement()
        .asString()
        .startsWith("density.natural could not be derived by population.urban / area.natural")
        .contains("population.urban = 60000, area.natural = 0")
        .endsWith(": the divisor 0 is or may be 0.");
    assertThat(assess(town).warnings())
        .filteredOn(each -> each.code() == Warning.Code.MODEL_FAILED)
        .singleElement()
        .extracting(each -> each.message(Locale.forLanguageTag("vi")))
        .asString()
        .endsWith(": số chia 0 bằng 0 hoặc có thể bằng 0.");
  }

  @Test
  void every_warning_has_vietnamese_words_of_its_own() {
    Assessment assessment = assess(dated("2010-01-01"));
    assertThat(assessment.warnings())
        .hasSizeGreaterThan(2)
        .allSatisfy(
            warning ->
                assertThat(warning.message(Locale.forLanguageTag("vi")))
                    .isNotEqualTo(warning.message(Locale.ENGLISH)));
  }

  private static TownBuilder dated(String greenDate) {
    return SampleTowns.of("sport.works", "2")
        .observe("green.share", LocalDate.parse(greenDate), "30", Basis.OFFICIAL, "yearbook");
  }

  private static TownBuilder density(String populationDate, String areaDate) {
    return Town.builder("t")
        .observe("density.natural", LocalDate.of(2026, 5, 30), "900", Basis.OFFICIAL, "s")
        .observe("population.urban", LocalDate.parse(populationDate), "60000", Basis.OFFICIAL, "s")
        .observe("area.natural", LocalDate.parse(areaDate), "100", Basis.OFFICIAL, "s");
  }

  private static Assessment assess(TownBuilder town) {
    return ClassThree.assess(town);
  }

  private static Assessment assess(String yaml) {
    return Assessor.of(SmallRules.read(yaml).orElseThrow()).assess(EMPTY, DAY);
  }

  private static List<String> messages(Assessment assessment, Warning.Code code) {
    return assessment.warnings().stream()
        .filter(warning -> warning.code() == code)
        .map(warning -> warning.message(Locale.ENGLISH))
        .toList();
  }

  private static String english(LocalDate day) {
    return ValueWords.in(Locale.ENGLISH).of(day);
  }

  @Test
  void a_vietnamese_reader_gets_names_and_days_in_vietnamese() {
    String message =
        assess(dated("2024-06-29")).warnings().stream()
            .filter(each -> each.code() == Warning.Code.STALE_DATA)
            .map(each -> each.message(Locale.forLanguageTag("vi")))
            .findFirst()
            .orElseThrow();
    assertThat(message)
        .contains("30/06/2026", "(green.share, 29/06/2024)")
        .doesNotContain("2026-06-30", "Green-space");
  }

  @ParameterizedTest
  @CsvSource({"2025-06-30, false", "2025-07-01, true"})
  void a_status_that_the_law_has_abolished_is_warned_of_from_that_day_on(
      LocalDate day, boolean warned) {
    Assessment city =
        Assessor.of(RuleLibrary.bundled().find("city-27-2022").orElseThrow()).assess(EMPTY, day);
    assertThat(messages(city, Warning.Code.STATUS_ABOLISHED)).hasSize(warned ? 1 : 0);
  }
}
