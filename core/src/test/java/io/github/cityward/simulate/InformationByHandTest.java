package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * All that is worth knowing of a town, under rules of two standards. A line tells the fact, by how
 * much it narrows the total, what it can decide, and in how many of the open rows it does, at least
 * and at most.
 */
class InformationByHandTest {
  private static final Map<String, String> NOTHING = Map.of();

  /** A second criterion of one standard: 70 % earns the 1 point that it needs, 80 % earns 2. */
  private static final String SECOND =
      """
        - code: II
          name: {vi: "Hai", en: "Two"}
          minimum: 1
          maximum: 2
          evidence: secondary
          cite: "art. 2"
          indicators:
            - code: C
              quantity: waste.treated_share
              linear:
                lower: 70
                upper: 80
              points:
                minimum: 1
                maximum: 2
              evidence: secondary
              cite: "row 3"
      """;

  /** A earns 0 to 6 points and B 0 to 2, and 5 are needed. */
  @Test
  void what_is_worth_more_stands_first_and_is_not_certain_while_the_other_is_open() {
    assertThat(alone(SmallRules.FILE, NOTHING))
        .containsExactly(
            "water.clean_piped for A: 6 [MET, NOT_MET] 0..1 of 1",
            "green.share for B: 2 [] 0..0 of 1");
  }

  /** A earns 0 or 4 and more, and 3 are needed. */
  @Test
  void what_decides_whatever_else_is_open_is_not_said_to_for_certain() {
    String yaml = SmallRules.FILE.replace("at-least: 5", "at-least: 3");
    yaml = yaml.replace("minimum: 5", "minimum: 3");
    assertThat(alone(yaml, NOTHING))
        .containsExactly(
            "water.clean_piped for A: 6 [MET, NOT_MET] 0..1 of 1",
            "green.share for B: 2 [] 0..0 of 1");
    assertThat(alone(yaml, Map.of("green.share", "30")))
        .containsExactly("water.clean_piped for A: 6 [MET, NOT_MET] 1..1 of 1");
  }

  /** 30 wards are 40 % of 75 units, and more than there are of 1. */
  @Test
  void a_size_is_found_at_which_a_formula_gives_a_value() {
    assertThat(
            alone(
                SmallRules.measuring(SmallRules.FILE, "A", "units.ward_share", "40", "60"),
                Map.of("units.wards", "30", "green.share", "30")))
        .containsExactly(
            "units.ward_share for A: 6 [MET, NOT_MET] 1..1 of 1",
            "units.total for A: 6 [MET, NOT_MET] 1..1 of 1");
  }

  /** 1,050,000 / (x + 1,000) cannot be told through. */
  @Test
  void where_not_all_kinds_of_values_are_known_nothing_is_certain() {
    assertThat(
            alone(
                beds(SmallRules.FILE),
                Map.of(
                    "health.beds",
                    "105",
                    "population.temporary_converted",
                    "1000",
                    "green.share",
                    "30")))
        .containsExactly(
            "health.beds_per_10000 for A: 6 [MET, NOT_MET] 1..1 of 1",
            "population.permanent for A: 6 [MET, NOT_MET] 0..1 of 1",
            "population.urban for A: 6 [MET, NOT_MET] 1..1 of 1");
  }

  /** Up to 35,000 people 105 beds earn 4 points, above none. No end is a threshold of B. */
  @Test
  void both_ends_of_a_range_are_values_too() {
    String yaml = SmallRules.measuring(beds(lines("4")), "B", "population.urban", "40000", "50000");
    assertThat(alone(yaml, Map.of("health.beds", "105", "population.urban", "35000..35100")))
        .containsExactly(
            "health.beds_per_10000 for A: 4 [MET, NOT_MET] 1..1 of 1",
            "population.urban for A, B: 4 [MET, NOT_MET] 1..1 of 1");
    assertThat(alone(SmallRules.FILE, Map.of("water.clean_piped", "79..80", "green.share", "30")))
        .containsExactly("water.clean_piped for A: 4 [MET, NOT_MET] 1..1 of 1");
  }

  /** 4.04 to 4.16 points. */
  @Test
  void a_range_that_no_whole_number_is_in_has_values_too() {
    assertThat(
            of(
                SmallRules.FILE,
                Map.of("water.clean_piped", "80.2..80.8", "green.share", "30"),
                List.of()))
        .containsExactly("water.clean_piped for A: 0.12 [] none");
  }

  /** 4 to 4.8 and 1 to 2 points of 6.5: either can be too low, and none high enough. */
  @Test
  void what_is_known_as_a_range_goes_no_further() {
    assertThat(alone(lines("6.5"), Map.of("water.clean_piped", "80..84", "green.share", "20..30")))
        .containsExactly(
            "green.share for B: 1 [NOT_MET] 0..1 of 1",
            "water.clean_piped for A: 0.8 [NOT_MET] 0..1 of 1");
  }

  /** 105 beds are 31.25 for 10,000 of 33,600 people: 4.5 points of 4.6, and none above 35,000. */
  @Test
  void nor_does_a_range_from_which_a_value_is_derived() {
    assertThat(
            alone(
                beds(lines("4.6")),
                Map.of(
                    "health.beds",
                    "105",
                    "population.urban",
                    "33600..35100",
                    "green.share",
                    "10..30")))
        .containsExactly(
            "health.beds_per_10000 for A: 4.5 [NOT_MET] 0..1 of 1",
            "population.urban for A: 4.5 [NOT_MET] 0..1 of 1",
            "green.share for B: 2 [NOT_MET] 0..1 of 1");
  }

  /** The new value would lie 18 months after the other, of which a warning tells. */
  @Test
  void a_value_may_be_of_another_year_than_the_others() {
    Town town =
        Town.builder("old")
            .observe(
                "green.share", SampleTowns.DAY.minusMonths(18), "30", Basis.OFFICIAL, "yearbook")
            .build();
    Assessor assessor = assessor(SmallRules.FILE);
    Assessment assessment = assessor.assess(town, SampleTowns.DAY);
    assertThat(of(assessment, List.of(), assessor))
        .containsExactly("water.clean_piped for A: 6 [MET, NOT_MET] none");
  }

  /** 8 points of 10 can be too few, 2 to 8 of a criterion of 8 need not be. */
  @Test
  void a_line_that_does_not_count_decides_what_it_can_reach() {
    String yaml =
        SmallRules.changed("- code: I\n", "secondary", "{minimum: unverified, maximum: secondary}");
    Map<String, String> eight = Map.of("water.clean_piped", "90", "green.share", "30");
    assertThat(alone(yaml, eight)).containsExactly("the minimum of I: 0 [MET, NOT_MET] 1..1 of 1");
    String full = SmallRules.change(yaml, "- code: I\n", "maximum: 10", "maximum: 8");
    assertThat(alone(full, eight)).isEmpty();
    assertThat(
            alone(
                SmallRules.change(full, "pass:", "at-least: 5", "at-least: 1"),
                Map.of("green.share", "30")))
        .contains("the minimum of I: 0 [MET] 0..1 of 1");
    assertThat(of(noTotal(), eight, List.of()))
        .containsExactly("the minimum of total: 0 [MET, NOT_MET] none");
    assertThat(alone(noTotal(), Map.of("green.share", "30")))
        .contains("the minimum of total: 0 [NOT_MET] 0..1 of 1");
  }

  /** A criterion that is missed is missed whatever the total has to be. */
  @Test
  void what_decides_nothing_is_left_out_unless_it_decides_a_row() {
    Map<String, String> poor = Map.of("water.clean_piped", "10", "green.share", "10");
    Map<String, String> rich = Map.of("water.clean_piped", "90", "green.share", "30");
    assertThat(of(noTotal(), poor, List.of())).isEmpty();
    assertThat(of(noTotal(), poor, List.of(rich)))
        .containsExactly("the minimum of total: 0 [] 1..1 of 1");
  }

  /** Without both, A decides by chance; with B, surely; with 4.4 points for A, B does. */
  @Test
  void rows_are_counted_in_which_a_fact_can_decide_and_in_which_it_surely_does() {
    assertThat(
            of(
                SmallRules.FILE,
                NOTHING,
                List.of(NOTHING, Map.of("green.share", "30"), Map.of("water.clean_piped", "82"))))
        .containsExactly(
            "water.clean_piped for A: 6 [MET, NOT_MET] 1..2 of 3",
            "green.share for B: 2 [] 1..1 of 3");
  }

  /** In the median B decides and A, which lies from 4 to 4.1, does not; in two rows A does. */
  @Test
  void what_decides_most_rows_stands_first() {
    Map<String, String> green = Map.of("green.share", "30");
    assertThat(
            of(
                SmallRules.FILE,
                Map.of("water.clean_piped", "80..80.5"),
                List.of(NOTHING, green, green)))
        .containsExactly(
            "water.clean_piped for A: 0.1 [] 2..2 of 3",
            "green.share for B: 2 [MET, NOT_MET] 0..0 of 3");
  }

  /** The first criterion and the total have the 1 point that they need; the second has 0 to 1.5. */
  @Test
  void what_can_decide_the_median_stands_before_what_only_narrows_it() {
    assertThat(
            of(
                lines("1") + SECOND,
                Map.of("green.share", "30", "waste.treated_share", "60..75"),
                List.of()))
        .containsExactly(
            "waste.treated_share for C: 1.5 [MET, NOT_MET] none",
            "water.clean_piped for A: 6 [] none");
  }

  /**
   * A grows from 4.2 to 5.8 points while B falls from 1.9 to 1.1: together from 6.1, with C at
   * least 7.1 of 7.1. Only apart they could be less.
   */
  @Test
  void a_value_that_can_only_decide_one_way_is_certain_to_where_it_is_measured() {
    String yaml = SmallRules.change(lines("5"), "pass:", "at-least: 5", "at-least: 7.1");
    yaml = SmallRules.measuring(yaml, "B", "water.clean_piped", "90", "80");
    yaml = SmallRules.change(yaml, "upper: 80", "\n", "\n          better: lower\n");
    assertThat(
            alone(
                yaml + SECOND,
                Map.of("water.clean_piped", "81..89", "waste.treated_share", "70..80")))
        .contains("water.clean_piped for A, B: 2.4 [MET] 1..1 of 1");
  }

  /**
   * 20,000 to 30,000 people and their 60 beds earn 1 + u + 6 / u points, where u is 2 to 3: at
   * least 2 √6 + 1 = 5.899, with C 6.899 of 6.8. Between the values that were tried lie others.
   */
  @Test
  void a_value_from_which_others_are_derived_is_not_certain_while_something_else_is_open() {
    String yaml = SmallRules.change(lines("5"), "pass:", "at-least: 5", "at-least: 6.8");
    yaml = SmallRules.measuring(yaml, "A", "population.urban", "20000", "40000");
    yaml = SmallRules.measuring(yaml, "B", "health.beds_per_10000", "20", "30");
    assertThat(
            alone(
                yaml + SECOND,
                Map.of(
                    "population.urban",
                    "20000..30000",
                    "health.beds",
                    "60",
                    "waste.treated_share",
                    "70..80")))
        .contains("population.urban for A, B: 2 [MET] 0..1 of 1");
  }

  /** Nobody checked from where on A earns points: at 85 % it has 0 to 6, of which 3 are needed. */
  @Test
  void figures_of_the_law_decide_for_certain_where_nothing_else_is_open() {
    assertThat(alone(unchecked(), Map.of("water.clean_piped", "85", "green.share", "30")))
        .containsExactly("the figures of A: 6 [MET, NOT_MET] 1..1 of 1");
    assertThat(alone(unchecked(), Map.of("water.clean_piped", "85")))
        .containsExactly(
            "the figures of A: 6 [MET, NOT_MET] 0..1 of 1", "green.share for B: 2 [] 0..0 of 1");
  }

  /** With the 2 points of B, all 8 count where the criterion gives 8, and not where it gives 7. */
  @Test
  void figures_of_the_law_may_narrow_nothing_where_the_criterion_is_full() {
    Map<String, String> values =
        Map.of("water.clean_piped", "85", "green.share", "30", "waste.treated_share", "80");
    assertThat(alone(full("8") + SECOND, values))
        .containsExactly("the figures of A: 6 [MET, NOT_MET] 1..1 of 1");
    assertThat(alone(full("7") + SECOND, values))
        .containsExactly("the figures of A: 0..6 [MET, NOT_MET] 0..1 of 1");
  }

  /** C is missed, whatever the figures of A are. */
  @Test
  void figures_of_the_law_decide_nothing_where_the_verdict_stands() {
    assertThat(
            of(
                unchecked() + SECOND,
                Map.of("water.clean_piped", "85", "green.share", "30", "waste.treated_share", "10"),
                List.of()))
        .containsExactly("the figures of A: 6 [] none");
  }

  private static String unchecked() {
    return SmallRules.evidence(
        SmallRules.FILE, "A", "unverified", "secondary", "secondary", "secondary");
  }

  private static String full(String maximum) {
    return SmallRules.change(unchecked(), "- code: I\n", "maximum: 10", "maximum: " + maximum);
  }

  private static String beds(String yaml) {
    return SmallRules.measuring(yaml, "A", "health.beds_per_10000", "30", "35");
  }

  /** The total and the criterion need so many points. */
  private static String lines(String points) {
    return SmallRules.change(
        SmallRules.changed("pass:", "at-least: 5", "at-least: " + points),
        "- code: I\n",
        "minimum: 5",
        "minimum: " + points);
  }

  private static String noTotal() {
    return SmallRules.changed("pass:", "secondary", "missing");
  }

  /** {@return what is worth knowing of a town that is itself the only open row} */
  private static List<String> alone(String yaml, Map<String, String> values) {
    return of(yaml, values, List.of(values));
  }

  private static List<String> of(
      String yaml, Map<String, String> median, List<Map<String, String>> open) {
    Assessor assessor = assessor(yaml);
    return of(
        assess(assessor, median),
        open.stream().map(each -> assess(assessor, each)).toList(),
        assessor);
  }

  private static List<String> of(Assessment median, List<Assessment> open, Assessor assessor) {
    return new InformationSearch(median, open, assessor)
        .all().stream().map(InformationByHandTest::line).toList();
  }

  private static String line(InformationValue each) {
    InformationValue.Decided rows = each.ofOpen();
    String decided =
        rows == null
            ? "none"
            : "%d..%d of %d".formatted(rows.least().count(), rows.most().count(), rows.most().of());
    return "%s: %s %s %s".formatted(each.fact(), each.narrows(), each.decides(), decided);
  }

  private static Assessment assess(Assessor assessor, Map<String, String> values) {
    return assessor.assess(SampleTowns.of(values).build(), SampleTowns.DAY);
  }

  private static Assessor assessor(String yaml) {
    return Assessor.of(SmallRules.read(yaml).orElseThrow());
  }
}
