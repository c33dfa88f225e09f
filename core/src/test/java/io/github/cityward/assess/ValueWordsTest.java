package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleLibrary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueWordsTest {
  private final ValueWords vietnamese = ValueWords.in(Locale.forLanguageTag("vi"));
  private final ValueWords english = ValueWords.in(Locale.ENGLISH);

  @Test
  void a_number_has_its_unit_in_the_language_of_the_reader() {
    Quantity people = QuantityCatalog.bundled().get("population.urban");
    Range range = new Range(Rational.of(181082), Rational.of(235352));
    assertThat(vietnamese.of(range, people)).isEqualTo("181.082–235.352 người");
    assertThat(english.of(range, people)).isEqualTo("181,082–235,352 people");
  }

  @Test
  void an_open_end_is_a_sign_of_arithmetic() {
    Quantity people = QuantityCatalog.bundled().get("population.urban");
    assertThat(english.of(new Range(Rational.of(2000), null), people)).isEqualTo("≥ 2,000 people");
    assertThat(english.of(new Range(null, Rational.of(1)), people)).isEqualTo("≤ 1 person");
    assertThat(english.of(Range.exactly(Rational.of(5)), people)).isEqualTo("5 people");
  }

  @Test
  void one_is_not_many_in_english() {
    Quantity works = QuantityCatalog.bundled().get("culture.works");
    assertThat(english.of(Range.exactly(Rational.ONE), works)).isEqualTo("1 work");
    assertThat(english.amount(Rational.of(2), works)).isEqualTo("2 works");
    assertThat(vietnamese.of(Range.exactly(Rational.ONE), works)).isEqualTo("1 công trình");
  }

  @Test
  void a_threshold_says_from_where_on_it_is_reached() {
    Quantity water = QuantityCatalog.bundled().get("water.clean_piped");
    Range share = Range.exactly(Rational.of(85));
    assertThat(vietnamese.threshold(share, water, Better.HIGHER)).isEqualTo("từ 85 % trở lên");
    assertThat(english.threshold(share, water, Better.LOWER)).isEqualTo("at most 85 %");
    Quantity role = QuantityCatalog.bundled().get("role.planning");
    assertThat(vietnamese.threshold(role.level("province").orElseThrow(), role, Better.HIGHER))
        .isEqualTo("từ mức “cấp tỉnh” trở lên");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "WARD26.1; từ 21.000 người trở lên; at least 21,000 people",
        "WARD26.3; một trong các mức: “cấp vùng”, “cấp tỉnh”, “cấp tiểu vùng”;"
            + " one of: “region level”, “province level”, “sub-region level”",
        "WARD26.5.1; từ 100 % trở lên; at least 100 %",
        "WARD26.5.4; trên 0 đồng; more than 0 VND",
        "WARD26.5.5; dưới 0 điểm phần trăm; less than 0 percentage points"
      })
  void a_requirement_says_which_side_it_is_on_or_which_levels_will_do(
      String code, String vi, String en) {
    Indicator standard =
        RuleLibrary.bundled().find("ward-112-2025").orElseThrow().indicator(code).orElseThrow();
    Value lower = standard.quantity().valueAt(standard.scale().lower().known(false).orElseThrow());
    assertThat(vietnamese.required(lower, standard)).isEqualTo(vi);
    assertThat(english.required(lower, standard)).isEqualTo(en);
  }

  @Test
  void shares_differ_by_percentage_points() {
    Quantity water = QuantityCatalog.bundled().get("water.clean_piped");
    assertThat(vietnamese.amount(Rational.of(23), water)).isEqualTo("23 điểm phần trăm");
    assertThat(english.amount(Rational.ONE, water)).isEqualTo("1 percentage point");
    assertThat(english.of(Range.exactly(Rational.of(62)), water)).isEqualTo("62 %");
  }

  @Test
  void a_level_is_said_in_words() {
    Quantity role = QuantityCatalog.bundled().get("role.planning");
    assertThat(vietnamese.of(role.level("province").orElseThrow(), role)).isEqualTo("cấp tỉnh");
    assertThat(english.amount(Rational.ONE, role)).isEqualTo("1 level");
    assertThat(vietnamese.amount(Rational.of(2), role)).isEqualTo("2 bậc");
  }

  @Test
  void a_level_that_means_something_else_elsewhere_has_words_of_its_own() {
    Quantity supplement = QuantityCatalog.bundled().get("budget.supplement");
    assertThat(vietnamese.of(supplement.level("none").orElseThrow(), supplement))
        .isEqualTo("không nhận bổ sung");
  }

  @Test
  void a_day_is_written_as_the_reader_writes_it() {
    assertThat(vietnamese.of(LocalDate.of(2026, 6, 3))).isEqualTo("03/06/2026");
    assertThat(english.of(LocalDate.of(2026, 6, 3))).isEqualTo("3 June 2026");
  }

  @Test
  void days_in_a_text_are_written_so_too_but_no_part_of_an_address_and_no_day_that_there_is_not() {
    assertThat(english.withDays("until 2026-06-03 (2026-06-30), 2026-07-01."))
        .isEqualTo("until 3 June 2026 (30 June 2026), 1 July 2026.");
    for (String same :
        List.of(
            "pages.dev/statute/ra-11683-2022-04-10-1",
            "thuvienphapluat.vn/2026-06-03/x",
            "x_2026-06-03",
            "2023-02-30",
            "2026-13-01")) {
      assertThat(english.withDays(same)).isEqualTo(same);
    }
  }

  @Test
  void a_value_just_below_a_threshold_is_not_written_as_the_threshold() {
    Indicator water =
        RuleLibrary.bundled()
            .find("urban-111-2025-III")
            .orElseThrow()
            .indicator("2A.III.08")
            .orElseThrow();
    assertThat(english.of(Range.exactly(Rational.parse("84.99999999999")), water))
        .isNotEqualTo("85 %")
        .isNotEqualTo(english.of(Range.exactly(Rational.of(85)), water));
    assertThat(english.required(Range.exactly(Rational.of(85)), water)).isEqualTo("at least 85 %");
    Indicator drains =
        RuleLibrary.bundled()
            .find("urban-111-2025-III")
            .orElseThrow()
            .indicator("2A.III.09")
            .orElseThrow();
    assertThat(english.of(Range.exactly(Rational.parse("3.4999999")), drains))
        .startsWith("3.4999999 ");
  }

  @Test
  void a_unit_alone_is_in_the_plural() {
    assertThat(english.unit(QuantityCatalog.bundled().get("culture.works"))).isEqualTo("works");
    assertThat(english.unit(QuantityCatalog.bundled().get("role.planning"))).isEmpty();
  }
}
