package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.rules.CountedRules;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a standard earns in a column of towns is what it earns in one. */
class CompiledStandardTest {
  /** A poverty rate of 30 % earns 1 point and one of 20 % 2. */
  private static final String POVERTY =
      SmallRules.FILE
          .replace("green.share", "poverty.rate")
          .replace("lower: 20", "lower: 30")
          .replace("upper: 30", "upper: 20\n          better: lower");

  /** Nobody checked the 90 % that earn 6 points, so from 80 % on anything may be earned. */
  @ParameterizedTest
  @CsvSource({"79, 0, 0", "80, 4, 4", "85, 4, 6", "95, 4, 6"})
  void without_an_upper_threshold(String water, double low, double high) {
    String yaml =
        SmallRules.evidence(
            SmallRules.FILE, "A", "secondary", "unverified", "secondary", "secondary");
    earns(yaml, water, low, high);
  }

  @ParameterizedTest
  @CsvSource({"79.9, 0", "80, 6"})
  void both_thresholds_are_one(String water, double points) {
    earns(SmallRules.changed("- code: A\n", "upper: 90", "upper: 80"), water, points, points);
  }

  /** The double nearest to the threshold is 80. */
  @ParameterizedTest
  @CsvSource({"80, 0", "80.1, 4.02"})
  void a_threshold_that_no_double_tells(String water, double points) {
    String yaml = SmallRules.changed("- code: A\n", "lower: 80", "lower: 80.00000000000000001");
    TownScores scores = scores(yaml, water);
    assertThat(scores.low(0)).isEqualTo(points, within(1e-12));
    assertThat(scores.high(0)).isEqualTo(points, within(1e-12));
  }

  @Test
  void a_requirement_that_no_double_tells() {
    RuleSet rules =
        CountedRules.read(CountedRules.FILE.replace("150000", "150000.000000000001")).orElseThrow();
    TownColumns table = SmallTable.of(SmallTable.column("population.total", "150000"));
    StandardCount size = BatchAssessor.of(rules).standards(table, 1, SampleTowns.DAY).get(0);
    assertThat(size).isEqualTo(new StandardCount("C.1", 1, 0));
  }

  /** What is not considered earns its minimum of 4 points, wherever a line begins. */
  @Test
  void an_exempted_standard_whose_threshold_is_lowered_too() {
    String yaml =
        SmallRules.FILE
            + """
            provisions:
              - code: LOWER
                name: {vi: "Thấp hơn", en: "Lower"}
                when:
                  attribute: heritage
                lowers:
                  codes: [A]
                  factor: 0.5
                  line: unknown
                evidence: secondary
                cite: "art. 9"
              - code: NOT-CONSIDERED
                name: {vi: "Không xét", en: "Not considered"}
                when:
                  attribute: heritage
                exempts:
                  codes: [A]
                evidence: secondary
                cite: "art. 9"
            """;
    earns(yaml, "70", 4, 4);
  }

  /** A line in the worst case and one in the best, and what is sure: three terms each. */
  @Test
  void each_part_and_each_standard_is_a_term_of_a_sum() {
    CompiledRules rules =
        Assessor.of(SmallRules.read(SmallRules.FILE).orElseThrow())
            .compiled(Town.builder("t").build(), SampleTowns.DAY)
            .orElseThrow();
    assertThat(rules.criteria().get(0).terms()).isEqualTo(6);
  }

  /** A criterion of 8 points, of which its maximum lets 7 count. */
  @ParameterizedTest
  @CsvSource({"90, 30", "90..95, 30..35"})
  void a_criterion_gives_no_more_than_its_maximum(String water, String green) {
    String yaml = SmallRules.changed("- code: I\n", "maximum: 10", "maximum: 7");
    BatchAssessor batch = BatchAssessor.of(SmallRules.read(yaml).orElseThrow());
    TownScores scores = batch.assess(SmallTable.town(water, green), SampleTowns.DAY);
    assertThat(scores.low(0, 0)).isEqualTo(7);
    assertThat(scores.high(0, 0)).isEqualTo(7);
    assertThat(scores.low(0)).isEqualTo(7);
  }

  /** A poverty rate of 30 - i / 128 earns 1 + i / 1280 points. */
  @Test
  void a_whole_block_of_towns_where_less_is_better() {
    ValueColumn water = SmallTable.empty("water.clean_piped");
    ValueColumn poverty = SmallTable.empty("poverty.rate");
    for (int i = 0; i < BlockArithmetic.TOWNS; i++) {
      water.add(90);
      poverty.add(30 - i / 128.0);
    }
    TownScores scores =
        BatchAssessor.of(SmallRules.read(POVERTY).orElseThrow())
            .assess(SmallTable.of(water, poverty), SampleTowns.DAY);
    for (int i = 0; i < BlockArithmetic.TOWNS; i++) {
      assertThat(scores.low(i)).isEqualTo(7 + i / 1280.0, within(1e-12));
      assertThat(scores.high(i)).isEqualTo(scores.low(i));
    }
  }

  /** B has steps, so that it is added up before A; the law names A first. */
  @Test
  void standards_are_counted_in_the_order_of_the_law() {
    String yaml = SmallRules.change(SmallRules.FILE, "- code: B\n", "linear:", "steps:");
    TownColumns table =
        SmallTable.of(
            SmallTable.column("water.clean_piped", "79", "80", "90", "70..95"),
            SmallTable.column("green.share", "19", "", "30", "10"));
    assertThat(standards(yaml, table))
        .containsExactly(new StandardCount("A", 1, 1), new StandardCount("B", 2, 1));
  }

  @Test
  void a_standard_where_less_is_better_is_counted() {
    TownColumns table =
        SmallTable.of(
            SmallTable.column("water.clean_piped", "90", "90", "90", "90"),
            SmallTable.column("poverty.rate", "31", "40", "30", "25..35"));
    assertThat(standards(POVERTY, table))
        .containsExactly(new StandardCount("A", 0, 0), new StandardCount("B", 2, 1));
  }

  @Test
  void a_standard_without_a_column_is_open_everywhere() {
    assertThat(standards(SmallRules.FILE, TownColumns.unknown(3)))
        .containsExactly(new StandardCount("A", 0, 3), new StandardCount("B", 0, 3));
  }

  private static List<StandardCount> standards(String yaml, TownColumns table) {
    return BatchAssessor.of(SmallRules.read(yaml).orElseThrow())
        .standards(table, table.towns(), SampleTowns.DAY);
  }

  private static void earns(String yaml, String water, double low, double high) {
    TownScores scores = scores(yaml, water);
    assertThat(scores.low(0)).isEqualTo(low);
    assertThat(scores.high(0)).isEqualTo(high);
  }

  /** A heritage town without green space. */
  private static TownScores scores(String yaml, String water) {
    return SmallTable.heritage(yaml).assess(SmallTable.town(water, "0"), SampleTowns.DAY);
  }
}
