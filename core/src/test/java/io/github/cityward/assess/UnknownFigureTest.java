package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table "Figures that are not known". Standard A of the small rules: 80 % earns 4 points, 90 %
 * earns 6; standard B gives 1 to 2; the criterion gives 5 to 10.
 */
class UnknownFigureTest {
  @ParameterizedTest
  @CsvSource({
    // lower, upper, value, points, reason if the others are missing
    "secondary, secondary, 79.9, 0, BELOW",
    "secondary, secondary, 80, 4, AT_MINIMUM",
    "secondary, secondary, 85, 5, BETWEEN",
    "secondary, secondary, 90, 6, AT_MAXIMUM",
    "official, missing, 79.9, 0, BELOW",
    "official, missing, 80, 4, AT_MINIMUM",
    "official, missing, 85, 4..6, MISSING_RULE",
    "official, missing, 90, 4..6, MISSING_RULE",
    "missing, official, 79.9, 0..6, MISSING_RULE",
    "missing, official, 80, 0..6, MISSING_RULE",
    "missing, official, 85, 0..6, MISSING_RULE",
    "missing, official, 90, 6, AT_MAXIMUM",
    "missing, missing, 79.9, 0..6, MISSING_RULE",
    "missing, missing, 80, 0..6, MISSING_RULE",
    "missing, missing, 85, 0..6, MISSING_RULE",
    "missing, missing, 90, 0..6, MISSING_RULE",
    // the same with figures that nobody checked
    "official, unverified, 79.9, 0, BELOW",
    "official, unverified, 80, 4, AT_MINIMUM",
    "official, unverified, 85, 4..6, UNVERIFIED_RULE",
    "official, unverified, 90, 4..6, UNVERIFIED_RULE",
    "unverified, official, 79.9, 0..6, UNVERIFIED_RULE",
    "unverified, official, 90, 6, AT_MAXIMUM",
    "unverified, unverified, 85, 0..6, UNVERIFIED_RULE",
    // missing weighs more than unverified
    "unverified, missing, 85, 0..6, MISSING_RULE",
    "missing, unverified, 90, 0..6, MISSING_RULE"
  })
  void a_threshold_that_does_not_count_bounds_the_points(
      String lower, String upper, String value, String points, Reason reason) {
    IndicatorScore score = score(lower, upper, "secondary", "secondary", value, false);
    assertThat(score.points()).isEqualTo(ClassThree.interval(points));
    assertThat(score.reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "79.9, 0, BELOW",
    "80, 4, AT_MINIMUM",
    "85, 5, BETWEEN",
    "90, 6, AT_MAXIMUM",
  })
  void accepting_unverified_figures_makes_them_count(String value, String points, Reason reason) {
    IndicatorScore score =
        score("unverified", "unverified", "unverified", "unverified", value, true);
    assertThat(score.points()).isEqualTo(ClassThree.interval(points));
    assertThat(score.reason()).isEqualTo(reason);
  }

  @Test
  void accepting_unverified_figures_does_not_make_missing_ones_count() {
    assertThat(score("missing", "missing", "secondary", "secondary", "85", true).points())
        .isEqualTo(ClassThree.interval("0..6"));
  }

  @ParameterizedTest
  @CsvSource({
    // B gives at most 2, so A gives at most 10 - 2 = 8 and at least its minimum of 4.
    "79.9, 0, BELOW",
    "80, 4, AT_MINIMUM",
    "85, 4..6, MISSING_RULE", // half way from 4 to 4, or from 4 to 8
    "90, 4..8, MISSING_RULE"
  })
  void a_maximum_that_does_not_count_is_bounded_by_the_criterion(
      String value, String points, Reason reason) {
    IndicatorScore score = score("secondary", "secondary", "secondary", "missing", value, false);
    assertThat(score.points()).isEqualTo(ClassThree.interval(points));
    assertThat(score.reason()).isEqualTo(reason);
    assertThat(score.maximum()).isNull();
  }

  @Test
  void the_other_standards_take_their_minimum_where_their_maximum_does_not_count() {
    String yaml = evidence("A", "secondary", "missing");
    yaml = SmallRules.evidence(yaml, "B", "secondary", "secondary", "secondary", "missing");
    Assessment assessment = assess(yaml, Town.builder("t"), false);
    // A: 10 - 1; B: 10 - 4
    assertThat(points(assessment, "A")).isEqualTo(ClassThree.interval("0..9").toString());
    assertThat(points(assessment, "B")).isEqualTo(ClassThree.interval("0..6").toString());
    // 9 + 6 is cut to the criterion's maximum.
    assertThat(assessment.points()).isEqualTo(ClassThree.interval("0..10"));
  }

  @Test
  void the_other_standards_take_nothing_where_neither_of_their_points_counts() {
    String yaml = evidence("A", "secondary", "missing");
    yaml = SmallRules.evidence(yaml, "B", "secondary", "secondary", "missing", "missing");
    assertThat(points(assess(yaml, Town.builder("t"), false), "A")).isEqualTo("0..10");
  }

  @Test
  void a_minimum_that_does_not_count_is_nothing_at_worst() {
    IndicatorScore at = score("secondary", "secondary", "missing", "secondary", "80", false);
    assertThat(at.points().low()).isEqualTo(ClassThree.interval("0").low());
    assertThat(at.points().high()).isEqualTo(ClassThree.interval("6").high());
    assertThat(at.reason()).isEqualTo(Reason.MISSING_RULE);
    assertThat(at.minimum()).isNull();
    // Half way from 0 to 6 at worst; from 6 to 6 at best.
    assertThat(score("secondary", "secondary", "missing", "secondary", "85", false).points())
        .isEqualTo(ClassThree.interval("3..6"));
    assertThat(score("secondary", "secondary", "missing", "secondary", "90", false).points())
        .isEqualTo(ClassThree.interval("6"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "unverified"})
  void a_pass_line_that_does_not_count_leaves_the_verdict_open(String evidence) {
    String yaml = SmallRules.changed("at-least", "evidence: secondary", "evidence: " + evidence);
    Assessment assessment = assess(yaml, best(), false);
    // 6 + 2 = 8 of 10: the line may lie above it.
    assertThat(assessment.points()).isEqualTo(ClassThree.interval("8"));
    assertThat(assessment.minimum()).isNull();
    assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void a_total_at_the_very_maximum_reaches_any_pass_line() {
    String yaml = SmallRules.changed("at-least", "evidence: secondary", "evidence: missing");
    yaml = SmallRules.change(yaml, "- code: A", "maximum: 6", "maximum: 8");
    assertThat(assess(yaml, best(), false).verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void an_accepted_pass_line_counts() {
    String yaml = SmallRules.changed("at-least", "evidence: secondary", "evidence: unverified");
    Assessment assessment = assess(yaml, best(), true);
    assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
    assertThat(assessment.acceptUnverified()).isTrue();
  }

  @Test
  void a_criterion_minimum_that_does_not_count_leaves_its_verdict_open() {
    String yaml =
        SmallRules.changed(
            "- code: I\n",
            "evidence: secondary",
            "evidence: {minimum: unverified, maximum: secondary}");
    CriterionScore score = assess(yaml, best(), false).criterion("I").orElseThrow();
    assertThat(score.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(score.minimum()).isNull();
  }

  @Test
  void the_points_of_a_criterion_stop_at_its_maximum() {
    String yaml = SmallRules.changed("- code: A", "maximum: 6", "maximum: 9");
    assertThat(assess(yaml, best(), false).points()).isEqualTo(ClassThree.interval("10"));
  }

  private static TownBuilder best() {
    return SampleTowns.observe(SampleTowns.of("water.clean_piped", "100"), "green.share", "100");
  }

  private static String evidence(String code, String minimum, String maximum) {
    return SmallRules.evidence(SmallRules.FILE, code, "secondary", "secondary", minimum, maximum);
  }

  private static String points(Assessment assessment, String code) {
    return assessment.indicator(code).orElseThrow().points().toString();
  }

  private static IndicatorScore score(
      String lower, String upper, String minimum, String maximum, String value, boolean accept) {
    String yaml = SmallRules.evidence(SmallRules.FILE, "A", lower, upper, minimum, maximum);
    return assess(yaml, SampleTowns.of("water.clean_piped", value), accept)
        .indicator("A")
        .orElseThrow();
  }

  private static Assessment assess(String yaml, TownBuilder town, boolean accept) {
    Assessor assessor = Assessor.of(SmallRules.read(yaml).orElseThrow());
    return (accept ? assessor.acceptingUnverified() : assessor)
        .assess(town.build(), SampleTowns.DAY);
  }
}
