package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.ProblemsException;
import io.github.cityward.indicator.IndicatorModels;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.CountedRules;
import io.github.cityward.rules.Founding;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.rules.Superior;
import io.github.cityward.town.Basis;
import io.github.cityward.town.ReferenceSeries;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a standard that is met or not, a group of them and a count of them are explained. */
class CountedExplanationTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final LocalDate BEFORE_JULY_2025 = LocalDate.of(2025, 6, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C.1 | population.total | 150000 | 150.000 người ≥ 150.000 người: đạt",
        "C.1 | population.total | 149999 | 149.999 người ≥ 150.000 người: chưa đạt",
        "C.1 | population.total | 100000..160000 | 100.000–160.000 người ≥ 150.000 người: chưa xác định",
        "C.1 | area.natural | 1 | (chưa biết) ≥ 150.000 người: chưa xác định",
        "C.4 | urban.class | II | loại II, cần một trong các mức: “loại I”, “loại II”, “loại III”: đạt",
        "C.6 | economy.income_minus_national | 0 | 0 đồng > 0 đồng: chưa đạt",
        "C.5 | budget.balance | surplus | bội thu, cần (chưa biết): chưa xác định"
      })
  void the_comparison_stands_with_its_numbers(
      String code, String quantity, String value, String formula) {
    assertThat(counted(SampleTowns.of(quantity, value), code).formula()).isEqualTo(formula);
  }

  @Test
  void a_figure_that_does_not_count_is_shown_as_such() {
    Explanation area = counted(SampleTowns.of("area.natural", "151"), "C.2");
    assertThat(area.formula())
        .startsWith("151 km² ≥ 150 km² (CHƯA KIỂM CHỨNG")
        .endsWith("không tính): chưa xác định");
    assertThat(area.steps()).anyMatch(each -> each.startsWith("Yêu cầu: từ 150 km² trở lên ("));
  }

  @Test
  void nothing_speaks_of_points() {
    for (String code : new String[] {"C.1", "C.2", "C.4", "C.5", "C.6", "size", "total"}) {
      Explanation explained = counted(SampleTowns.of("population.total", "150000"), code);
      assertThat(explained.formula() + explained.steps()).doesNotContain("điểm");
    }
  }

  @Test
  void a_criterion_and_the_total_count() {
    TownBuilder town = SampleTowns.of("population.total", "150000");
    assertThat(counted(town, "size").formula()).isEqualTo("1–2 trong 2 tiêu chuẩn đạt, cần tất cả");
    assertThat(counted(town, "size").steps())
        .contains("C.1 Dân số toàn đô thị: 150.000 người ≥ 150.000 người: đạt")
        .contains("Đạt 1–2 trong 2 tiêu chuẩn, cần tất cả: chưa xác định.");
    assertThat(counted(town, "total").steps())
        .contains("size Quy mô: 1–2 trong 2 tiêu chuẩn đạt, cần tất cả: chưa xác định");
    assertThat(counted(town, "total").formula())
        .isEqualTo("1–2 + 0–1 + 0–2 = 1–5 trong 5 tiêu chuẩn đạt, cần tất cả");
  }

  @ParameterizedTest
  @CsvSource({"CITY, WARD.1.city, thuộc thành phố", "TOWN, WARD.1.town, thuộc thị xã"})
  void the_one_of_a_choice_that_applies_says_why(Superior superior, String code, String why) {
    Assessment ward = ward(superior, BEFORE_JULY_2025);
    Explanation explained = ward.explain("WARD.1", VIETNAMESE);
    assertThat(explained.code()).isEqualTo(code);
    assertThat(explained.steps())
        .contains(
            "Mục này của WARD.1 (Quy mô dân số) áp dụng vì: " + why + ", đến hết ngày 30/06/2025.");
  }

  @Test
  void where_it_is_not_known_which_one_applies_each_is_shown() {
    Assessment ward = ward(Superior.CITY, LocalDate.of(2025, 7, 1));
    Explanation choice = ward.explain("WARD.1", VIETNAMESE);
    assertThat(choice.formula()).isEqualTo("chưa xác định");
    assertThat(ward.explain("WARD.1", Locale.ENGLISH).steps())
        .contains("Which one applies is not known: met if each of them is, not met if none is.");
    // What is met, should it apply, is not missing.
    assertThat(ward.shortfalls())
        .extracting(each -> each.indicator().code())
        .contains("WARD.1.city")
        .doesNotContain("WARD.1.town");
    assertThat(choice.steps())
        .anyMatch(each -> each.endsWith("6.000 người ≥ 15.000 người: chưa đạt"))
        .anyMatch(each -> each.endsWith("6.000 người ≥ 5.000 người: đạt"));
    assertThat(ward.explain("WARD.1.town", VIETNAMESE).steps())
        .anyMatch(each -> each.contains("áp dụng khi: thuộc thị xã"));
  }

  private static final String EITHER =
      """
      - code: N
        name: {vi: "Một trong hai", en: "Either"}
        any-of:
          - code: N.water
            quantity: water.clean_piped
            required:
              at-least: 80
            evidence: official
            cite: "row 1"
          - code: N.green
            quantity: green.share
            required:
              at-least: 20
            evidence: official
            cite: "row 2"
      """;

  @Test
  void a_group_says_how_many_are_needed_and_its_parts_that_they_belong_to_it() {
    Assessment assessment = assess(CountedRules.with(EITHER), SampleTowns.of("green.share", "20"));
    assertThat(assessment.explain("N", VIETNAMESE).formula())
        .isEqualTo("1–2 trong 2 tiêu chuẩn đạt, cần 1");
    assertThat(assessment.explain("one", VIETNAMESE).steps()).contains("N Một trong hai: đạt");
    assertThat(assessment.explain("N", Locale.ENGLISH).steps())
        .noneMatch(each -> each.startsWith("Which one applies"));
    assertThat(assessment.explain("N.water", VIETNAMESE).steps())
        .contains("Thuộc N (Một trong hai): cần 1 trong 2.");
  }

  @Test
  void what_is_not_met_in_a_group_that_is_met_is_no_shortfall() {
    TownBuilder town = SampleTowns.of("green.share", "20");
    SampleTowns.observe(town, "water.clean_piped", "79");
    assertThat(assess(CountedRules.with(EITHER), town).shortfalls()).isEmpty();
    TownBuilder none = SampleTowns.of("green.share", "19");
    SampleTowns.observe(none, "water.clean_piped", "79");
    assertThat(assess(CountedRules.with(EITHER), none).shortfalls()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "decision 111/QĐ-BXD of 10/02/2025 | Công nhận: quyết định 111/QĐ-BXD, ngày 30/06/2026.",
        "no number | Công nhận: ngày 30/06/2026; số quyết định không có trong nguồn hay ghi chú của số liệu."
      })
  void a_recognition_names_its_decision_or_says_that_it_is_missing(String note, String step) {
    TownBuilder town =
        Town.builder("t").observe("urban.class", SampleTowns.DAY, "III", Basis.REPORTED, note);
    assertThat(counted(town, "C.4").steps()).contains(step);
  }

  @Test
  void a_class_that_nobody_recognised_asks_for_the_decision() {
    assertThat(counted(SampleTowns.of("area.natural", "1"), "C.4").steps())
        .anyMatch(each -> each.contains("cần số và ngày của quyết định"));
  }

  @Test
  void a_provision_that_nobody_checked_says_that_less_may_be_enough() {
    Assessment border =
        bundled(
            "ward-112-2025",
            SampleTowns.of("population.total", "12000").attributes(Attribute.BORDER));
    Explanation explained = border.explain("WARD26.1", VIETNAMESE);
    assertThat(explained.formula()).endsWith("có xét P112.URBAN.POP: chưa xác định");
    assertThat(explained.steps())
        .anyMatch(
            each ->
                each.startsWith("Quy định đặc thù P112.URBAN.POP")
                    && each.contains("CHƯA KIỂM CHỨNG"));
  }

  /** 21,000 people are needed: what eases that matters to 20,999 and not to 21,000. */
  @ParameterizedTest
  @CsvSource({"20999, false", "21000, true", "90000, true"})
  void a_provision_that_cannot_matter_says_so(String people, boolean idle) {
    Assessment border =
        bundled(
            "ward-112-2025",
            SampleTowns.of("population.total", people).attributes(Attribute.BORDER));
    assertThat(border.explain("WARD26.1", Locale.ENGLISH).steps())
        .filteredOn(each -> each.startsWith("Provision P112.URBAN.POP"))
        .hasSize(1)
        .allMatch(each -> each.endsWith("It changes nothing here.") == idle);
  }

  @Test
  void both_readings_of_a_lowered_threshold_are_shown() {
    // 70 % of 100,000 in the Mekong delta: the line from 100,000 or from 70,000 to 200,000
    Assessment town =
        Assessor.of(RuleLibrary.bundled().find("urban-26-2022-III").orElseThrow())
            .acceptingUnverified()
            .assess(
                SampleTowns.of("population.total", "135000").region(Region.MEKONG_DELTA).build(),
                SampleTowns.DAY);
    Explanation explained = town.explain("2.1", VIETNAMESE);
    assertThat(explained.formula())
        .isEqualTo(
            "1,5 + (2 − 1,5) × (135.000 − 100.000) / (200.000 − 100.000) = 1,675; "
                + "1,5 + (2 − 1,5) × (135.000 − 70.000) / (200.000 − 70.000) = 1,75");
    assertThat(explained.steps())
        .anyMatch(
            each ->
                each.contains("Ngưỡng hạ còn 0,7 × 100.000 người")
                    && each.contains("= 70.000 người")
                    && each.contains("giữ nguyên được 1,675 điểm")
                    && each.contains("được 1,75 điểm"));
  }

  @Test
  void an_unknown_code_is_refused_with_the_nearest_group() {
    assertThatThrownBy(
            () -> ward(Superior.CITY, LocalDate.of(2025, 7, 1)).explain("WARD.l", VIETNAMESE))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("WARD.1");
  }

  private static Assessment ward(Superior superior, LocalDate day) {
    Town town =
        Town.builder("w")
            .belongsTo(superior)
            .founding(Founding.NEW)
            .observe(
                "population.total", LocalDate.of(2025, 1, 1), "6000", Basis.OFFICIAL, "yearbook")
            .build();
    return Assessor.of(RuleLibrary.bundled().find("ward-27-2022").orElseThrow()).assess(town, day);
  }

  private static Assessment bundled(String id, TownBuilder town) {
    return Assessor.of(RuleLibrary.bundled().find(id).orElseThrow())
        .assess(town.build(), SampleTowns.DAY);
  }

  private static Assessment assess(String yaml, TownBuilder town) {
    return Assessor.of(CountedRules.read(yaml).orElseThrow()).assess(town.build(), SampleTowns.DAY);
  }

  private static Explanation counted(TownBuilder town, String code) {
    return assess(CountedRules.FILE, town).explain(code, VIETNAMESE);
  }

  /** C.1 is met; the area, the class, the balance and the income are not known. */
  @Test
  void the_requirements_are_counted_by_verdict() {
    Assessment assessment = assess(CountedRules.FILE, SampleTowns.of("population.total", "150000"));
    assertThat(assessment.requirements(Verdict.MET)).isEqualTo(1);
    assertThat(assessment.requirements(Verdict.UNDETERMINED)).isEqualTo(4);
    assertThat(assessment.requirements(Verdict.NOT_MET)).isZero();
    assertThat(assessment.explain("C.1", Locale.ENGLISH).steps())
        .contains("Value: 150,000 people, of 30 June 2026, official; source: yearbook.");
    assertThat(assessment.explain("C.2", Locale.ENGLISH).steps())
        .anyMatch(
            each -> each.contains("(area.natural)") && each.endsWith("it may be met or not."));
  }

  @Test
  void a_provision_that_asks_for_fewer_standards_is_named_by_the_total_where_it_applies() {
    String yaml =
        CountedRules.FILE
            + """
            provisions:
              - code: HALF
                name: {vi: "Một nửa", en: "Half"}
                when:
                  attribute: heritage
                lowers:
                  codes: [C.1]
                  factor: 0.5
                evidence: secondary
                cite: "art. 9"
              - code: FEWER
                name: {vi: "Ít hơn", en: "Fewer"}
                when:
                  attribute: heritage
                needs:
                  total: 3
                  criteria:
                    size: 1
                evidence: secondary
                cite: "art. 8"
            """;
    TownBuilder town = SampleTowns.of("population.total", "150000");
    assertThat(assess(yaml, town).explain("total", Locale.ENGLISH).steps())
        .noneMatch(each -> each.startsWith("Provision"));
    Assessment heritage = assess(yaml, town.attributes(Attribute.HERITAGE));
    assertThat(heritage.explain("total", Locale.ENGLISH).steps())
        .filteredOn(each -> each.startsWith("Provision"))
        .containsExactly("Provision FEWER: Fewer (art. 8).");
    Assessment unchecked =
        assess(
            SmallRules.change(yaml, "FEWER", "evidence: secondary", "evidence: unverified"), town);
    assertThat(unchecked.explain("total", Locale.ENGLISH).steps())
        .contains("Provision FEWER: Fewer (art. 8).");
    // It speaks of the total and of the size, and not of the class.
    assertThat(heritage.deciding())
        .extracting(DecidingLine::citation)
        .containsExactly("art. 8", "art. 5", "art. 5");
  }

  @Test
  void a_value_against_the_country_s_names_where_each_figure_was_read(@TempDir Path folder)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("national.csv"),
            """
            quantity,year,value,unit,release,basis,source,note
            economy.income_per_month_national,2022,4000000,,,reported,almanac,
            economy.income_per_month_national,2023,5000000,,,reported,almanac,
            economy.income_per_month_national,2024,6000000,,,reported,almanac,
            """);
    TownBuilder town = Town.builder("a");
    for (int year = 2022; year <= 2024; year++) {
      town.observe(
          "economy.income_per_month", LocalDate.of(year, 12, 31), "4000000", Basis.OFFICIAL, "own");
    }
    Assessment assessment =
        Assessor.of(CountedRules.read(CountedRules.FILE).orElseThrow())
            .with(
                IndicatorModels.national(
                    ReferenceSeries.read(file).orElseThrow(), QuantityCatalog.bundled()))
            .assess(town.build(), SampleTowns.DAY);
    // 12 x 0, 12 x -1,000,000 and 12 x -2,000,000
    assertThat(assessment.explain("C.6", Locale.ENGLISH).steps())
        .anyMatch(each -> each.contains("source: own)") && each.contains("source: almanac)"));
    // More than the country's is asked for: to reach it is not enough.
    assertThat(assessment.shortfalls())
        .filteredOn(each -> each.indicator().code().equals("C.6"))
        .singleElement()
        .satisfies(each -> assertThat(each.remedies()).isEmpty());
  }
}
