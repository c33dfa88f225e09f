package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownValueTest {
  @Test
  void missing_value_earns_anything_up_to_maximum() {
    IndicatorScore score = ClassThree.score(Town.builder("t"), "2A.II.03");
    assertThat(score.points()).isEqualTo(ClassThree.interval("0..7"));
    assertThat(score.reason()).isEqualTo(Reason.MISSING_VALUE);
    assertThat(score.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(score.value()).isNull();
  }

  @Test
  void a_town_of_which_nothing_is_known_is_undetermined_from_0_to_100() {
    Assessment assessment = ClassThree.assess(Town.builder("t"));
    assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(assessment.points()).isEqualTo(ClassThree.interval("0..100"));
    assertThat(assessment.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 23));
  }

  @Test
  void a_missing_value_that_cannot_matter_leaves_the_verdict_met() {
    // Criterion III at the upper thresholds less 3 for green space: 62 of at least 48.
    Map<String, String> values = SampleTowns.atUpper();
    values.remove("green.share");
    Assessment assessment = ClassThree.assess(SampleTowns.of(values));
    assertThat(assessment.points()).isEqualTo(ClassThree.interval("97..100"));
    assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void missing_values_cannot_save_a_criterion_that_fails_at_its_best() {
    // Criterion I at its best: 0 for planning + 8 = 8, at least 11.5 needed.
    Assessment assessment = ClassThree.assess(SampleTowns.of("role.planning", "none"));
    assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    // 5.5 + 1.5 x (181082 - 20000) / 180000; 235352 is above 200000
    "2A.II.03, population.urban, 181082..235352, 6.84235..7, RANGE, MET",
    // both on the line: 5.5 + 1.5 x 18 / 180000, 5.5 + 1.5 x 90000 / 180000
    "2A.II.03, population.urban, 20018..110000, 5.50015..6.25, BETWEEN, MET",
    "2A.II.03, population.urban, 15000..110000, 0..6.25, RANGE, UNDETERMINED",
    "2A.II.03, population.urban, 10000..15000, 0, BELOW, NOT_MET",
    "2A.II.03, population.urban, 200000..300000, 7, AT_MAXIMUM, MET",
    "2A.II.03, population.urban, 20000.., 5.5..7, RANGE, MET",
    "2A.II.03, population.urban, ..20000, 0..5.5, RANGE, UNDETERMINED",
    "2A.II.03, population.urban, ..19999, 0, BELOW, NOT_MET",
    "2A.II.03, population.urban, 200000.., 7, AT_MAXIMUM, MET",
    "2A.III.08, water.clean_piped, 90.., 2.5..3, RANGE, MET",
    "2A.III.08, water.clean_piped, 90..90, 2.5, BETWEEN, MET",
    "2A.III.23, architecture.regulation_years, 1..2, 4, AT_MINIMUM, MET",
    "2A.III.23, architecture.regulation_years, 2..3, 4..5, RANGE, MET"
  })
  void a_range_earns_what_its_ends_earn(
      String code, String quantity, String value, String points, Reason reason, Verdict verdict) {
    IndicatorScore score = ClassThree.score(SampleTowns.of(quantity, value), code);
    assertThat(score.points()).isEqualTo(ClassThree.interval(points));
    assertThat(score.reason()).isEqualTo(reason);
    assertThat(score.verdict()).isEqualTo(verdict);
  }

  @Test
  void a_derived_range_earns_what_its_ends_earn() {
    // 4.5 + 1.5 x (p / 340.14 - 500) / 500 for p = 181082 and 235352
    Assessment assessment =
        ClassThree.assess(
            SampleTowns.observe(
                SampleTowns.of("population.urban", "181082..235352"), "area.natural", "340.14"));
    IndicatorScore density = assessment.indicator("2A.II.04").orElseThrow();
    assertThat(density.points())
        .isEqualTo(Interval.between(densityPoints(181_082), densityPoints(235_352)));
    assertThat(density.reason()).isEqualTo(Reason.BETWEEN);
    // 6.84235 + 4.5971247133 = 11.4394747133 and a bit; 100 less what density lacks
    assertThat(assessment.points()).hasToString("11.4394747134..99.0757805609");
  }

  private static Points densityPoints(long population) {
    Rational density = Rational.of(population).dividedBy(Rational.parse("340.14"));
    Rational onTheLine = density.minus(Rational.of(500)).times(Rational.parse("0.003"));
    return new Points(Rational.parse("4.5").plus(onTheLine));
  }
}
