package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {
  @ParameterizedTest
  @CsvSource({
    "2A.II.03, population.urban, 0, 0, BELOW, NOT_MET",
    "2A.II.03, population.urban, 19999.999999999999, 0, BELOW, NOT_MET",
    "2A.II.03, population.urban, 20000, 5.5, AT_MINIMUM, MET",
    // 5.5 + 1.5 x 18 / 180000
    "2A.II.03, population.urban, 20018, 5.50015, BETWEEN, MET",
    // 5.5 + 1.5 x 90000 / 180000
    "2A.II.03, population.urban, 110000, 6.25, BETWEEN, MET",
    "2A.II.03, population.urban, 200000, 7, AT_MAXIMUM, MET",
    "2A.II.03, population.urban, 200000.000000000001, 7, AT_MAXIMUM, MET",
    "2A.III.08, water.clean_piped, 84.999999999999, 0, BELOW, NOT_MET",
    "2A.III.08, water.clean_piped, 85, 2, AT_MINIMUM, MET",
    "2A.III.08, water.clean_piped, 90, 2.5, BETWEEN, MET",
    "2A.III.08, water.clean_piped, 95, 3, AT_MAXIMUM, MET",
    // 3.75 + 1.25 x (3 - 2) / (10 - 2)
    "2A.III.16, culture.works, 3, 3.90625, BETWEEN, MET",
    "2A.III.10, wastewater.operating_share, 120, 1, AT_MAXIMUM, MET",
    // steps earn nothing in between
    "2A.III.23, architecture.regulation_years, 0.999, 0, BELOW, NOT_MET",
    "2A.III.23, architecture.regulation_years, 1, 4, AT_MINIMUM, MET",
    "2A.III.23, architecture.regulation_years, 2.999, 4, AT_MINIMUM, MET",
    "2A.III.23, architecture.regulation_years, 3, 5, AT_MAXIMUM, MET",
    "2A.I.01, role.planning, none, 0, BELOW, NOT_MET",
    "2A.I.01, role.planning, commune, 5.5, AT_MINIMUM, MET",
    "2A.I.01, role.planning, province, 7, AT_MAXIMUM, MET",
    "2A.I.01, role.planning, region, 7, AT_MAXIMUM, MET",
    "2A.III.13, funeral.state, project, 2.5, AT_MINIMUM, MET"
  })
  void a_value_earns_its_points(
      String code, String quantity, String value, String points, Reason reason, Verdict verdict) {
    IndicatorScore score = ClassThree.score(SampleTowns.of(quantity, value), code);
    assertThat(score.points()).isEqualTo(ClassThree.interval(points));
    assertThat(score.reason()).isEqualTo(reason);
    assertThat(score.verdict()).isEqualTo(verdict);
  }

  @Test
  void a_third_of_the_way_is_exactly_a_third() {
    // 3 + 1 x (3 - 2) / (5 - 2) = 10/3
    assertThat(ClassThree.score(SampleTowns.of("sport.works", "3"), "2A.III.17").points())
        .isEqualTo(Interval.exactly(new Points(Rational.of(10).dividedBy(Rational.of(3)))));
  }

  @Test
  void every_standard_at_its_lower_threshold_is_at_its_minimum() {
    Assessment assessment = ClassThree.assess(SampleTowns.of(SampleTowns.atLower()));
    assertThat(assessment.indicators())
        .allSatisfy(score -> assertThat(score.reason()).isEqualTo(Reason.AT_MINIMUM));
    assertThat(assessment.points()).isEqualTo(ClassThree.interval("75"));
    assertThat(assessment.counts()).isEqualTo(new Counts(0, 0, 23, 0, 0, 0));
    assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
    assertThat(assessment.shortfalls()).isEmpty();
  }

  @Test
  void every_standard_at_its_upper_threshold_is_at_its_maximum() {
    Assessment assessment = ClassThree.assess(SampleTowns.of(SampleTowns.atUpper()));
    assertThat(assessment.points()).isEqualTo(ClassThree.interval("100"));
    assertThat(assessment.counts()).isEqualTo(new Counts(23, 0, 0, 0, 0, 0));
  }

  @Test
  void a_total_of_exactly_75_is_met() {
    // Green space loses its 2 points; water and drainage at their upper thresholds make them good.
    Assessment assessment = ClassThree.assess(SampleTowns.of(withoutGreen("3.5")));
    assertThat(assessment.points()).isEqualTo(ClassThree.interval("75"));
    assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
    assertThat(assessment.counts()).isEqualTo(new Counts(2, 0, 20, 0, 1, 0));
  }

  @Test
  void a_total_that_is_short_by_a_millionth_of_a_millionth_is_not_met() {
    // 2 + 1 x (3.4999999999995 - 3) / 0.5 = 3 - 1e-12
    Assessment assessment = ClassThree.assess(SampleTowns.of(withoutGreen("3.4999999999995")));
    assertThat(assessment.points()).isEqualTo(ClassThree.interval("74.999999999999"));
    assertThat(assessment.points()).hasToString("75");
    assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void a_criterion_below_its_minimum_fails_a_total_far_above_75() {
    Map<String, String> values = SampleTowns.atUpper();
    values.put("role.planning", "none");
    Assessment assessment = ClassThree.assess(SampleTowns.of(values));
    // 0 + 8 of at least 11.5; 8 + 20 + 65 = 93
    assertThat(assessment.points()).isEqualTo(ClassThree.interval("93"));
    assertThat(assessment.criterion("I").orElseThrow().verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "10.000001, 0, BELOW",
    "10, 4, AT_MINIMUM",
    "7.5, 5, BETWEEN", // 4 + 2 x (10 - 7.5) / (10 - 5)
    "5, 6, AT_MAXIMUM",
    "0, 6, AT_MAXIMUM",
    "4..7.5, 5..6, RANGE",
    "7.5..11, 0..5, RANGE",
    "..5, 6, AT_MAXIMUM",
    "6.., 0..5.6, RANGE" // 4 + 2 x 4 / 5; a share ends at 100
  })
  void less_is_better_where_the_law_says_so(String poverty, String points, Reason reason) {
    String yaml =
        SmallRules.change(
            SmallRules.changed("- code: A", "water.clean_piped", "poverty.rate"),
            "- code: A",
            "lower: 80\n          upper: 90",
            "lower: 10\n          upper: 5\n          better: lower");
    IndicatorScore score =
        Assessor.of(SmallRules.read(yaml).orElseThrow())
            .assess(SampleTowns.of("poverty.rate", poverty).build(), SampleTowns.DAY)
            .indicator("A")
            .orElseThrow();
    assertThat(score.points()).isEqualTo(ClassThree.interval(points));
    assertThat(score.reason()).isEqualTo(reason);
  }

  private static Map<String, String> withoutGreen(String drainage) {
    Map<String, String> values = SampleTowns.atLower();
    values.put("green.share", "0");
    values.put("water.clean_piped", "95");
    values.put("drainage.density", drainage);
    return values;
  }
}
