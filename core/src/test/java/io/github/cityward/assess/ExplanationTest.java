package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.ProblemsException;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final String NUMBER = "([0-9.]+)";
  private static final Pattern LINE =
      Pattern.compile("# \\+ \\(# − #\\) × \\(# − #\\) / \\(# − #\\) = #".replace("#", NUMBER));

  /** A bare sum and what it is said to be. */
  private static final Pattern SUM =
      Pattern.compile("(?:^|; )([0-9.]+(?: \\+ [0-9.]+)*) = ([0-9.]+)");

  @Test
  void the_formula_stands_with_its_numbers() {
    Explanation explanation = explain(town(), "2A.II.03");
    assertThat(explanation.formula())
        .isEqualTo("5.5 + (7 − 5.5) × (110,000 − 20,000) / (200,000 − 20,000) = 6.25");
    assertThat(explanation.citation()).isEqualTo("111/2025/UBTVQH15, Appendix II, table 2A, row 3");
    assertThat(explanation.steps())
        .anySatisfy(step -> assertThat(step).contains("110,000 people", "30 June 2026", "yearbook"))
        .anySatisfy(step -> assertThat(step).contains("20,000", "5.5", "200,000", "7"))
        .anySatisfy(step -> assertThat(step).contains("between the thresholds"))
        .anySatisfy(step -> assertThat(step).contains("secondary"));
  }

  @Test
  void a_vietnamese_reader_sees_decimal_commas() {
    assertThat(ClassThree.assess(town()).explain("2A.II.03", VIETNAMESE).formula())
        .isEqualTo("5,5 + (7 − 5,5) × (110.000 − 20.000) / (200.000 − 20.000) = 6,25");
  }

  @Test
  void a_derived_value_shows_the_model_and_its_inputs() {
    assertThat(explain(town(), "2A.II.04").steps())
        .anySatisfy(
            step ->
                assertThat(step)
                    .contains(
                        "population.urban / area.natural", "(population.urban) = 110,000 people")
                    .contains("(area.natural) = 200 km²", "550 people/km²"));
  }

  @Test
  void a_missing_value_is_said_in_words() {
    assertThat(explain(town(), "2A.III.17").steps())
        .anySatisfy(step -> assertThat(step).contains("No value", "sport.works"));
    assertThat(explain(town(), "2A.III.17").formula()).isEqualTo("0–4");
  }

  @Test
  void a_provision_is_shown_with_its_article() {
    TownBuilder heritage = SampleTowns.of("water.clean_piped", "50").attributes(Attribute.HERITAGE);
    assertThat(explain(heritage, "2A.III.08").steps())
        .anySatisfy(step -> assertThat(step).contains("P111.HERITAGE.THRESHOLD", "8(2)d"));
  }

  /** 95 % of the homes earn all points there are: no clause can give more. */
  @Test
  void a_clause_that_nobody_has_seen_betters_nothing_at_the_maximum() {
    assertThat(explain(SampleTowns.of("water.clean_piped", "95"), "2A.III.08").steps())
        .anyMatch(each -> each.endsWith("it could not better this standard."));
    assertThat(explain(SampleTowns.of("water.clean_piped", "94"), "2A.III.08").steps())
        .anyMatch(each -> each.endsWith("if it exists it could ease this standard."));
  }

  @Test
  void one_point_is_one_in_the_scale_and_at_the_end() {
    String yaml =
        SmallRules.changed("- code: B", "minimum: 1", "minimum: 0.5")
            .replace("maximum: 2", "maximum: 1");
    List<String> steps =
        small(yaml, SampleTowns.of("green.share", "30")).explain("B", Locale.ENGLISH).steps();
    assertThat(steps)
        .anyMatch(each -> each.contains("20 % earns 0.5 points, 30 % or more earns 1 point;"))
        .anyMatch(each -> each.startsWith("1 point, minimum 0.5"));
  }

  @Test
  void a_criterion_and_the_total_show_their_sums() {
    TownBuilder town = SampleTowns.of(SampleTowns.atLower());
    assertThat(explain(town, "I").formula()).isEqualTo("5.5 + 6 = 11.5");
    assertThat(explain(town, "total").formula()).isEqualTo("11.5 + 15.5 + 48 = 75");
    assertThat(explain(town(), "I").formula()).isEqualTo("0 + 0 = 0; 7 + 8 = 15");
    assertThat(explain(town, "total").steps())
        .anySatisfy(step -> assertThat(step).contains("Verdict: met"));
  }

  @Test
  void where_less_is_better_each_end_of_a_range_has_a_true_equation() {
    String yaml =
        SmallRules.changed("- code: A", "water.clean_piped", "density.natural")
            .replace("lower: 80", "lower: 2000")
            .replace("upper: 90", "upper: 1000\n          better: lower")
            .replace("minimum: 4", "minimum: 1")
            .replace("maximum: 6", "maximum: 3");
    TownBuilder town = SampleTowns.of("density.natural", "1200..1600");
    String formula = small(yaml, town).explain("A", Locale.ENGLISH).formula();
    // 1 + 2 x 800 / 1000 and 1 + 2 x 400 / 1000
    assertThat(formula.split("; "))
        .hasSize(2)
        .anySatisfy(end -> assertThat(end).contains("1,200").endsWith("= 2.6"))
        .anySatisfy(end -> assertThat(end).contains("1,600").endsWith("= 1.8"))
        .allSatisfy(ExplanationTest::isTrue);
  }

  @Test
  void the_equation_of_a_range_is_true_also_where_more_is_better() {
    String formula =
        explain(SampleTowns.of("population.urban", "110000..155000"), "2A.II.03").formula();
    assertThat(formula.split("; ")).hasSize(2).allSatisfy(ExplanationTest::isTrue);
  }

  @ParameterizedTest
  @ValueSource(strings = {"85", "79", "90", "82..88", "79..85"})
  void a_threshold_that_does_not_count_gives_no_equation(String value) {
    String yaml =
        SmallRules.evidence(
            SmallRules.FILE, "A", "unverified", "secondary", "secondary", "secondary");
    Assessment assessment = small(yaml, SampleTowns.of("water.clean_piped", value));
    String points = assessment.indicator("A").orElseThrow().points().toString();
    assertThat(assessment.explain("A", Locale.ENGLISH).formula())
        .isEqualTo(points.replace("..", "–"));
  }

  @Test
  void an_upper_threshold_that_does_not_count_gives_no_equation() {
    String yaml =
        SmallRules.evidence(
            SmallRules.FILE, "A", "secondary", "unverified", "secondary", "secondary");
    Assessment assessment = small(yaml, SampleTowns.of("water.clean_piped", "85"));
    assertThat(assessment.explain("A", Locale.ENGLISH).formula()).isEqualTo("4–6");
  }

  @Test
  void an_accepted_threshold_gives_its_equation() {
    String yaml =
        SmallRules.evidence(
            SmallRules.FILE, "A", "unverified", "secondary", "secondary", "secondary");
    TownBuilder town = SampleTowns.of("water.clean_piped", "85");
    Assessment assessment =
        Assessor.of(SmallRules.read(yaml).orElseThrow())
            .acceptingUnverified()
            .assess(town.build(), SampleTowns.DAY);
    String formula = assessment.explain("A", Locale.ENGLISH).formula();
    assertThat(formula).endsWith("= 5");
    isTrue(formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "85", ""})
  void a_sum_that_is_cut_to_the_maximum_says_nothing_untrue(String water) {
    // Two standards of up to 9 and 2 points in a criterion of 10.
    String yaml = SmallRules.changed("- code: A", "maximum: 6", "maximum: 9");
    TownBuilder town = SampleTowns.of("green.share", "100");
    if (!water.isEmpty()) {
      SampleTowns.observe(town, "water.clean_piped", water);
    }
    Assessment assessment = small(yaml, town);
    for (String code : List.of("I", "total")) {
      String formula = assessment.explain(code, Locale.ENGLISH).formula();
      assertThat(formula).doesNotContain("9 + 2 = 10");
      Matcher sum = SUM.matcher(formula);
      while (sum.find()) {
        BigDecimal parts =
            Arrays.stream(sum.group(1).split(" \\+ ", -1))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(parts).as(formula).isEqualByComparingTo(sum.group(2));
      }
      assertThat(formula).contains(water.equals("85") ? "8.5" : "10");
    }
  }

  /** Whether {@code a + (b − c) × (d − e) / (f − g) = h} is so. */
  private static void isTrue(String equation) {
    Matcher matcher = LINE.matcher(equation.replace(",", ""));
    assertThat(matcher.matches()).as(equation).isTrue();
    Rational[] numbers = new Rational[9];
    for (int i = 1; i < numbers.length; i++) {
      numbers[i] = Rational.parse(matcher.group(i));
    }
    Rational share = numbers[4].minus(numbers[5]).dividedBy(numbers[6].minus(numbers[7]));
    assertThat(numbers[1].plus(numbers[2].minus(numbers[3]).times(share)))
        .as(equation)
        .isEqualTo(numbers[8]);
  }

  private static Assessment small(String yaml, TownBuilder town) {
    return Assessor.of(SmallRules.read(yaml).orElseThrow()).assess(town.build(), SampleTowns.DAY);
  }

  @Test
  void an_unknown_code_is_refused_with_the_nearest() {
    assertThatThrownBy(() -> explain(town(), "2A.II.3"))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("Nearest: 2A.II.03");
  }

  @Test
  void every_node_can_be_explained_in_both_languages() {
    Assessment assessment = ClassThree.assess(town());
    assertThat(assessment.indicators())
        .allSatisfy(
            score -> {
              String code = score.indicator().code();
              assertThat(assessment.explain(code, Locale.ENGLISH).steps()).isNotEmpty();
              assertThat(assessment.explain(code, VIETNAMESE).name())
                  .isEqualTo(score.indicator().name().vi());
            });
  }

  /** 110000 / 200 = 550 persons per km2. */
  private static TownBuilder town() {
    return SampleTowns.observe(SampleTowns.of("population.urban", "110000"), "area.natural", "200");
  }

  private static Explanation explain(TownBuilder town, String code) {
    return ClassThree.assess(town).explain(code, Locale.ENGLISH);
  }

  /** 85 % of the homes earn 4 + 2 x 5 / 10 points; 10 % green earns none. */
  @Test
  void a_criterion_and_the_total_list_their_parts_with_points_and_verdict() {
    TownBuilder town =
        SampleTowns.observe(SampleTowns.of("water.clean_piped", "85"), "green.share", "10");
    Assessment assessment = small(SmallRules.FILE, town);
    assertThat(assessment.explain("I", Locale.ENGLISH).steps())
        .containsExactly(
            "A Population with piped clean water: 5 points: between the thresholds",
            "B Green-space share of natural area: 0 points: does not reach the lower threshold",
            "5 points, minimum 5: met.");
    assertThat(assessment.explain("total", Locale.ENGLISH).steps())
        .containsExactly(
            "I One: 5 points, minimum 5: met.", "5 points, minimum 5: met.", "Verdict: met.");
  }

  @Test
  void what_leaves_the_total_open_stands_below_it() {
    Assessment assessment = small(SmallRules.FILE, Town.builder("t"));
    assertThat(assessment.explain("total", Locale.ENGLISH).steps())
        .endsWith("Open because of: the total (art. 1); I. One (art. 2).");
  }

  @Test
  void a_scale_says_whether_points_grow_between_its_thresholds() {
    assertThat(explain(town(), "2A.II.03").steps())
        .anyMatch(each -> each.endsWith("; a straight line between."));
    assertThat(explain(town(), "2A.I.01").steps())
        .anyMatch(each -> each.endsWith("; the minimum points between."));
  }

  @Test
  void an_observed_value_says_its_day_what_it_rests_on_and_where_it_was_read() {
    assertThat(explain(town(), "2A.II.03").steps())
        .contains("Value: 110,000 people, of 30 June 2026, official; source: yearbook.");
  }

  /** Half of 85 % is enough in a heritage town; 95 % earns all points without that. */
  @Test
  void a_provision_is_shown_only_where_it_acts_and_says_where_it_changes_nothing() {
    TownBuilder town =
        SampleTowns.observe(SampleTowns.of("water.clean_piped", "95"), "green.share", "10")
            .attributes(Attribute.HERITAGE);
    assertThat(explain(town, "2A.III.08").steps())
        .anyMatch(
            each ->
                each.startsWith("Provision P111.HERITAGE.THRESHOLD")
                    && each.endsWith("It changes nothing here."));
    assertThat(explain(town, "2A.III.21").steps()).noneMatch(each -> each.contains("HERITAGE"));
  }

  @ParameterizedTest
  @CsvSource({
    "80, 4", // at a threshold there is no line to draw
    "79..85, 0; 4 + (6 − 4) × (85 − 80) / (90 − 80) = 5",
    "79..95, 0–6"
  })
  void only_an_end_between_the_thresholds_has_an_equation(String water, String formula) {
    assertThat(
            small(SmallRules.FILE, SampleTowns.of("water.clean_piped", water))
                .explain("A", Locale.ENGLISH)
                .formula())
        .isEqualTo(formula);
  }

  @Test
  void an_assessment_and_each_part_of_it_is_told_in_one_line() {
    TownBuilder town =
        SampleTowns.observe(SampleTowns.of("water.clean_piped", "85"), "green.share", "10");
    Assessment assessment = small(SmallRules.FILE, town);
    assertThat(assessment.toString()).startsWith("sample").endsWith("2026-06-30 small: MET 5");
    assertThat(assessment.criteria().get(0)).hasToString("I 5 of 10 points: MET");
    assertThat(assessment.indicator("B").orElseThrow()).hasToString("B 0 points: BELOW");
    Assessment early =
        Assessor.of(SmallRules.read(SmallRules.FILE).orElseThrow())
            .assess(town.build(), SampleTowns.DAY.minusYears(1));
    assertThat(early.warnings().get(0).toString())
        .startsWith("STALE_RULES: small is not in force on 30 June 2025");
  }

  @Test
  void what_the_value_and_the_points_show_needs_no_reason() {
    assertThat(Reason.values())
        .filteredOn(each -> !each.isPlain())
        .containsExactly(
            Reason.RELIEF,
            Reason.EXEMPT,
            Reason.RANGE,
            Reason.MISSING_RULE,
            Reason.UNVERIFIED_RULE);
  }
}
