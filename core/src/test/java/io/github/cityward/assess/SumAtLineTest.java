package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towns whose points are exactly a line, where the sum of their doubles misses it. */
class SumAtLineTest {
  /**
   * 80.1 % of piped water earns 4 + 2 x 0.1 / 10 = 4.02 points, 24.8 % of green space 1 + 4.8 / 10
   * = 1.48: together 5.5. In doubles it is 2⁻⁴⁹ less.
   */
  @ParameterizedTest
  @CsvSource({"5.5, 1", "1, 5.5", "5.5, 5.5"})
  void both_cases_reach_it(String total, String criterion) {
    assertThat(verdict(rules(total, criterion), "80.1", "24.8")).isEqualTo(Verdict.MET);
  }

  @ParameterizedTest
  @CsvSource({"5.5, 1", "1, 5.5", "5.5, 5.5"})
  void the_worst_case_reaches_it(String total, String criterion) {
    assertThat(verdict(rules(total, criterion), "80.1..90", "24.8..30")).isEqualTo(Verdict.MET);
  }

  @ParameterizedTest
  @CsvSource({"5.5, 1", "1, 5.5", "5.5, 5.5"})
  void the_best_case_reaches_it(String total, String criterion) {
    assertThat(verdict(rules(total, criterion), "80..80.1", "20..24.8"))
        .isEqualTo(Verdict.UNDETERMINED);
  }

  /**
   * A poverty rate of 30 % earns 1 point and one of 27 % 2, so 27.6 % earns 1 + 2.4 / 3 = 1.8. In
   * doubles it is less.
   */
  @ParameterizedTest
  @CsvSource({"27.6, MET", "27..27.6, MET", "27.6..30, UNDETERMINED", "27.7, NOT_MET"})
  void less_is_better(String poverty, Verdict verdict) {
    RuleSet rules =
        SmallRules.read(
                changed("1", "1.8")
                    .replace("green.share", "poverty.rate")
                    .replace("lower: 20", "lower: 30")
                    .replace("upper: 30", "upper: 27\n          better: lower"))
            .orElseThrow();
    TownColumns town =
        SmallTable.of(
            SmallTable.column("water.clean_piped", "0"),
            SmallTable.column("poverty.rate", poverty));
    assertThat(verdict(rules, town)).isEqualTo(verdict);
  }

  /**
   * With the threshold of 80 lowered to 72, 75.6 % earns at least 4 points, and at most 4 + 2 x 3.6
   * / 18 = 4.4, since nobody has seen where the line begins. 2 points more make 6.4; in doubles it
   * is less.
   */
  @Test
  void the_best_case_reaches_it_on_a_line_that_may_begin_lower() {
    String yaml =
        changed("5", "6.4")
            + """
            provisions:
              - code: NINE-TENTHS
                name: {vi: "Chín phần mười", en: "Nine tenths"}
                when:
                  attribute: heritage
                lowers:
                  codes: [A]
                  factor: 0.9
                  line: unknown
                evidence: secondary
                cite: "art. 9"
            """;
    TownScores scores =
        SmallTable.heritage(yaml).assess(SmallTable.town("75.6", "30"), SampleTowns.DAY);
    assertThat(scores.verdict(0)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(scores.low(0)).isEqualTo(6);
    assertThat(scores.high(0)).isEqualTo(6.4);
  }

  /**
   * 0.20000000001 + 0.70000000001 points are less in doubles than 0.90000000002, and no unit makes
   * figures of eleven decimals exact.
   */
  @Test
  void figures_of_the_law_that_doubles_do_not_tell() {
    String yaml =
        changed("0.5", "0.90000000002")
            .replace("minimum: 4", "minimum: 0.20000000001")
            .replace("minimum: 1\n", "minimum: 0.70000000001\n");
    assertThat(verdict(SmallRules.read(yaml).orElseThrow(), "80", "20")).isEqualTo(Verdict.MET);
  }

  private static Verdict verdict(RuleSet rules, String water, String green) {
    return verdict(rules, SmallTable.town(water, green));
  }

  private static Verdict verdict(RuleSet rules, TownColumns town) {
    TownScores scores = BatchAssessor.of(rules).assess(town, SampleTowns.DAY);
    assertThat(scores.hasFailedModel(0)).isFalse();
    return scores.verdict(0);
  }

  private static RuleSet rules(String total, String criterion) {
    return SmallRules.read(changed(total, criterion)).orElseThrow();
  }

  /** The small rules with the points that must be reached. */
  private static String changed(String total, String criterion) {
    return SmallRules.change(
        SmallRules.changed("pass:", "at-least: 5", "at-least: " + total),
        "- code: I\n",
        "minimum: 5",
        "minimum: " + criterion);
  }
}
