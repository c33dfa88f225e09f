package io.github.cityward.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.charts.Towns;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report of rule sets in which standards are met or not, and counted. */
class CountedReportTest {
  private static final Locale EN = Locale.ENGLISH;
  private static final LocalDate DAY = LocalDate.of(2025, 2, 10);

  @Test
  void the_top_says_how_many_standards_are_met_of_how_many() {
    // 2 + 1 + 0 + 2 are met; budget, poverty and level of development are open: 5 to 8 of 10.
    Page page = page(Towns.ward(), EN);
    assertThat(page.subject().kicker())
        .isEqualTo("Readiness report on the standards of an administrative unit");
    assertThat(page.result().interval().text())
        .isEqualTo(
            "From 5 to 8 of 10 standards met; how many must be met in all is not known. Too few"
                + " standards are met, whatever is not known: criterion “Degree of urbanisation” (standards of"
                + " the ward), criterion “Socio-economic structure and level” (standards of the"
                + " ward).");
    assertThat(page.result().summary())
        .contains("Standards met for certain: 5; 3 more depend on what is not known.")
        .contains("Not met for certain: 2 standards; the nearest is WARD26.4 Urban population")
        .contains("Not known whether met: 3 standards.");
    assertThat(page(Towns.ward(), Towns.VIETNAMESE).result().interval().text())
        .startsWith("Đạt từ 5 đến 8 trong 10 tiêu chuẩn; chưa biết phải đạt tổng cộng bao nhiêu");
    assertThat(page(Towns.classOne(), Towns.VIETNAMESE).result().interval().text())
        .startsWith("Đạt từ 0 đến 14 trong 15 tiêu chuẩn; cần đạt ít nhất 12 tiêu chuẩn.");
  }

  @Test
  void each_criterion_stands_against_how_many_it_needs() {
    assertThat(page(Towns.ward(), EN).result().lines())
        .extracting(
            ResultSection.Line::name,
            ResultSection.Line::points,
            ResultSection.Line::minimum,
            ResultSection.Line::missing,
            ResultSection.Line::verdict)
        .startsWith(
            tuple("All standards", "5–8", "not known", "not known", "undetermined"),
            tuple("Criterion “Population and natural area”", "2", "2", "nothing", "met"),
            tuple("Criterion “Position and function”", "1", "1", "nothing", "met"),
            tuple("Criterion “Degree of urbanisation”", "0", "1", "1", "not met"),
            tuple("Criterion “Socio-economic structure and level”", "2–4", "5", "1–3", "not met"));
  }

  @Test
  void what_is_missing_is_in_the_standards_own_unit_or_said_in_words() {
    assertThat(requireNonNull(page(Towns.ward(), Towns.VIETNAMESE).shortfalls()).certain())
        .extracting(ShortfallSection.Certain::needed, ShortfallSection.Certain::missing)
        .containsExactly(
            tuple("từ 50 % trở lên", List.of("thiếu 2 điểm phần trăm")),
            tuple("trên 0 đồng", List.of("mới bằng mức phải vượt qua")));
    assertThat(requireNonNull(page(Towns.ward(), EN).shortfalls()).open())
        .extracting(ShortfallSection.Open::deciding)
        .containsExactly(
            List.of(
                "A value of “Local budget revenue / expenditure” on or before 30 June 2026.",
                "Required: at least 100 %"),
            List.of(
                "Which number of the range is right.", "Required: less than 0 percentage points"),
            List.of(
                "The text of 112/2025/UBTVQH15, for the figure or the easing that is not known."));
  }

  @Test
  void a_standard_has_its_requirement_once_and_no_points() {
    CriterionSection.Standard role =
        page(Towns.ward(), Towns.VIETNAMESE).criteria().get(1).standards().get(0);
    assertThat(role.scale().lines())
        .containsExactly("Yêu cầu: một trong các mức: “cấp vùng”, “cấp tỉnh”, “cấp tiểu vùng”");
    assertThat(role.scale().evidence()).hasSize(1);
    assertThat(role.points()).isEmpty();
    assertThat(role.verdict()).isEqualTo("đạt");
  }

  @Test
  void figures_that_the_engine_needs_are_not_said_to_be_of_the_law() {
    // The total, 5 criteria and 10 standards have a figure each: 1 unverified, 1 missing.
    assertThat(page(Towns.ward(), EN).law().facts().get(4).text().text())
        .startsWith("14 figures: secondary")
        .contains("1 figure: UNVERIFIED", "1 figure: MISSING")
        .doesNotContain("official");
    assertThat(page(Towns.ward(), EN).law().facts().get(3).text().text())
        .startsWith(
            "all 10 standards (does not count) met, and of each criterion as many as it needs");
  }

  @Test
  void the_data_are_counted_by_standards() {
    assertThat(requireNonNull(page(Towns.ward(), EN).data()).counts())
        .extracting(Fact::label, each -> each.text().text())
        .containsExactly(
            tuple("met", "5"),
            tuple("met through a provision", "0"),
            tuple("not met", "2"),
            tuple("not known whether met", "3"));
  }

  @Test
  void where_it_is_not_known_which_standard_applies_that_is_said_at_its_criterion() {
    CriterionSection size = page(Towns.wardOfNobodyKnowsWhat(), EN).criteria().get(0);
    assertThat(size.combinations())
        .containsExactly(
            "WARD.1 Population: which of these standards applies here is not known"
                + " (WARD.1.urban-district, WARD.1.city, WARD.1.town); they count as one:"
                + " undetermined.");
    assertThat(size.standards().get(2).scale().lines())
        .startsWith("Required: at least 5,000 people")
        .hasSize(2);
  }

  @Test
  void a_recognition_shows_its_decision_and_a_missing_one_is_asked_for() {
    RuleSet city = rules("city-27-2022");
    Town recognised =
        Towns.facts("Trảng Bàng")
            .observe("urban.class", DAY, "III", Basis.REPORTED, "Quyết định 111/QĐ-BXD")
            .build();
    Page page = page(Assessor.of(city).assess(recognised, DAY), Towns.VIETNAMESE);
    Measured have =
        page.criteria().stream()
            .flatMap(each -> each.standards().stream())
            .filter(each -> each.name().startsWith("CITY.4"))
            .map(CriterionSection.Standard::measured)
            .findFirst()
            .orElseThrow();
    assertThat(have.value()).isEqualTo("loại III");
    assertThat(have.day()).isEqualTo("10/02/2025");
    assertThat(page.sources().get(have.sources().get(0) - 1).text())
        .isEqualTo("Quyết định 111/QĐ-BXD");
    Town other = Towns.facts("Trảng Bàng").build();
    assertThat(requireNonNull(page(Assessor.of(city).assess(other, DAY), EN).shortfalls()).open())
        .flatExtracting(ShortfallSection.Open::deciding)
        .contains(
            "A decision that recognises the class of urban area (number, day) on or before 10"
                + " February 2025, or an assessment under a rule set of urban classification.");
  }

  @Test
  void a_status_that_is_no_more_and_rules_that_are_not_in_force_are_said_at_the_top() {
    Assessment late =
        Assessor.of(rules("city-27-2022"))
            .assess(Towns.facts("Muộn").build(), LocalDate.of(2026, 1, 1));
    assertThat(page(late, Towns.VIETNAMESE).notices())
        .anySatisfy(
            each ->
                assertThat(each)
                    .startsWith("KHÔNG CÒN ĐƯỢC CÔNG NHẬN: city-27-2022: từ 01/07/2025"))
        .anySatisfy(each -> assertThat(each).startsWith("KHÔNG CÒN HOẶC CHƯA CÓ HIỆU LỰC: "));
  }

  @Test
  void a_provision_that_puts_other_lines_stands_among_those_that_apply() {
    Town heritage = Town.builder("hue").name("Huế").attributes(Attribute.HERITAGE).build();
    Page page =
        page(
            Assessor.of(rules("urban-111-2025-I")).assess(heritage, LocalDate.of(2026, 6, 30)), EN);
    assertThat(page.result().interval().text()).contains("at least 10 standards must be met.");
    assertThat(page.law().applied())
        .extracting(Cited::text)
        .containsExactly(
            "P111.HERITAGE.CLASS-I Heritage: 10 of the 15 standards are enough (art. 8(2)d, 8(3),"
                + " 9(3)a): puts another number in the place of how many standards must be met.");
  }

  @Test
  void a_lowered_threshold_whose_line_nobody_has_seen_says_that_both_readings_count() {
    // In some regions the minimum of the population is lowered (26/2022, art. 9(1)).
    RuleSet rules = rules("urban-26-2022-III");
    List<String> said =
        Stream.of(Region.values())
            .flatMap(
                region ->
                    page(
                            Assessor.of(rules)
                                .assess(
                                    Town.builder("t")
                                        .name("T")
                                        .region(region)
                                        .observe(
                                            "population.total",
                                            DAY,
                                            "70000",
                                            Basis.OFFICIAL,
                                            "yearbook")
                                        .build(),
                                    DAY),
                            EN)
                        .criteria()
                        .stream()
                        .flatMap(each -> each.standards().stream())
                        .flatMap(each -> each.provisions().stream()))
            .toList();
    assertThat(said).anySatisfy(each -> assertThat(each).endsWith("bounded by both"));
  }

  @Test
  void charts_of_many_standards_are_spread_over_sheets_that_fit_a_page() {
    List<Figure> figures = page(Towns.of2022(), EN).figures();
    // 16 on a sheet: 63 standards take 4
    assertThat(figures)
        .extracting(Figure::file)
        .contains("status-1", "status-2", "status-3", "status-4", "data")
        .doesNotContain("status", "status-5");
    assertThat(figures)
        .filteredOn(each -> each.file().equals("status-4"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.words())
                    .isEqualTo(
                        "State of each standard (sheet 4 of 4): continued; the words for the whole"
                            + " chart stand at the first sheet."));
    assertThat(page(Towns.ward(), EN).figures())
        .extracting(Figure::file)
        .containsExactly("criteria", "shortfalls", "status", "data");
  }

  static Stream<RuleSet> counted() {
    RuleLibrary library = RuleLibrary.bundled();
    return library.ids().stream()
        .map(id -> library.find(id).orElseThrow())
        .filter(each -> each.measure() == Measure.STANDARDS);
  }

  @ParameterizedTest
  @MethodSource("counted")
  void of_random_units_no_text_speaks_of_points_and_none_turns_the_verdict(RuleSet rules) {
    long seed = 20_250_701;
    Random random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      Assessment assessment =
          Assessor.of(rules).assess(unit(rules, random), rules.instrument().from().plusDays(40));
      for (Locale locale : List.of(EN, Towns.VIETNAMESE)) {
        Page page = page(assessment, locale);
        String said = page + page.result().summary();
        String words = said.substring(said.indexOf("subject=Subject"));
        assertThat(words)
            .as("seed %d, %s", seed, assessment)
            // the names of the components of records aside
            .doesNotContainPattern("[0-9] points?\\b")
            .doesNotContainPattern("(?<!percentage )(?<!decimal )points\\b(?!=)")
            .doesNotContainPattern("điểm(?! phần trăm)(?! của số liệu)");
        assertThat(page.result().kind()).isEqualTo(kind(assessment.verdict()));
        assertThat(page.result().summary())
            .as("seed %d, %s", seed, assessment)
            .contains(opening(assessment.verdict(), locale));
        assertThat(
                page.criteria().stream()
                    .flatMap(each -> each.standards().stream())
                    .map(CriterionSection.Standard::kind))
            .containsExactlyElementsOf(
                assessment.indicators().map(each -> kind(each.verdict())).toList());
      }
    }
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case MET -> "met";
      case NOT_MET -> "not-met";
      case UNDETERMINED -> "undetermined";
    };
  }

  private static String opening(Verdict verdict, Locale locale) {
    boolean english = locale.equals(EN);
    return switch (verdict) {
      case MET -> english ? " meets the conditions of " : " đạt các điều kiện của ";
      case NOT_MET ->
          english ? " does not meet the conditions of " : " chưa đạt các điều kiện của ";
      case UNDETERMINED -> english ? "it cannot be said whether" : "chưa thể kết luận";
    };
  }

  /** Of each quantity the threshold itself, nothing, or the least there is. */
  private static Town unit(RuleSet rules, Random random) {
    TownBuilder town = Town.builder("u").name("Đơn vị");
    rules
        .indicators()
        .map(Indicator::quantity)
        .distinct()
        .filter(each -> each.observed() && random.nextInt(3) > 0)
        .forEach(
            quantity ->
                town.observe(
                    quantity.id(),
                    rules.instrument().from(),
                    quantity.levels().isEmpty()
                        ? List.of("0", "50", "100", "3000000")
                            .get(random.nextInt(quantity.unit().equals("%") ? 3 : 4))
                        : quantity.levels().get(random.nextInt(quantity.levels().size())),
                    Basis.OFFICIAL,
                    "yearbook"));
    return town.build();
  }

  private static RuleSet rules(String id) {
    return RuleLibrary.bundled().find(id).orElseThrow();
  }

  private static Page page(Assessment assessment, Locale locale) {
    return new PageMaker(assessment, locale).make();
  }
}
