package io.github.cityward.rules;

import static io.github.cityward.ProblemCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that carries only what changes in another rule set. */
class OverlayTest {
  private static final String UPPER_OF_A =
      """
      criteria:
        - code: I
          indicators:
            - code: A
              linear:
                upper: 95
              evidence: official
              cite: "row 1 of the gazette"
      """;

  @TempDir private Path folder;

  @Test
  void a_figure_takes_the_place_of_the_one_that_stood() {
    RuleSet rules = read(UPPER_OF_A);
    Indicator a = rules.indicator("A").orElseThrow();
    assertThat(a.scale().upper()).isEqualTo(new Figure<>(Rational.of(95), Evidence.OFFICIAL));
    assertThat(a.citation()).isEqualTo("row 1 of the gazette");
    assertThat(a.source()).isEqualTo("the gazette, page 3");
  }

  @Test
  void what_it_does_not_carry_stays_as_it_is() {
    RuleSet base = SmallRules.read(SmallRules.FILE).orElseThrow();
    RuleSet rules = read(UPPER_OF_A);
    Indicator a = rules.indicator("A").orElseThrow();
    assertThat(a.scale().lower()).isEqualTo(new Figure<>(Rational.of(80), Evidence.SECONDARY));
    assertThat(a.maximum()).isEqualTo(base.indicator("A").orElseThrow().maximum());
    assertThat(rules.indicator("B")).isEqualTo(base.indicator("B"));
    assertThat(rules.passRule()).isEqualTo(base.passRule());
    assertThat(rules.instrument()).isEqualTo(base.instrument());
    assertThat(rules.goal()).isEqualTo(UrbanClass.III);
    assertThat(rules.name()).isEqualTo(base.name());
  }

  @Test
  void it_has_its_own_id_and_knows_what_it_amends() {
    RuleSet rules = read(UPPER_OF_A);
    assertThat(rules.id()).isEqualTo("found");
    assertThat(rules.overlay()).isEqualTo(new Overlay("small", false));
    assertThat(rules.isIllustrative()).isFalse();
  }

  @Test
  void its_hash_shows_a_change_of_either_file() {
    String before = read(UPPER_OF_A).sha256();
    String other = read(UPPER_OF_A + "# a remark\n").sha256();
    OverlayFolder changed =
        OverlayFolder.of(folder).with("small.yaml", SmallRules.FILE + "# a remark\n");
    assertThat(List.of(before, other, changed.overlay(UPPER_OF_A).orElseThrow().sha256()))
        .doesNotHaveDuplicates()
        .doesNotContain(SmallRules.read(SmallRules.FILE).orElseThrow().sha256());
  }

  @Test
  void it_may_amend_a_bundled_rule_set_by_its_id() {
    RuleSet rules =
        OverlayFolder.of(folder)
            .with(
                "income.yaml",
                """
                format: 1
                id: income
                amends: urban-26-2022-III
                criteria:
                  - code: "1"
                    indicators:
                      - code: "1.3"
                        linear:
                          lower: 1.05
                        evidence: unverified
                """)
            .read("income.yaml")
            .orElseThrow();
    Indicator income = rules.indicator("1.3").orElseThrow();
    assertThat(income.scale().lower())
        .isEqualTo(new Figure<>(Rational.parse("1.05"), Evidence.UNVERIFIED));
    assertThat(income.scale().upper()).isEqualTo(new Figure<>(null, Evidence.MISSING));
    assertThat(income.source()).isEqualTo("income");
    assertThat(rules.instrument().number()).contains("26/2022");
  }

  @Test
  void an_overlay_of_an_overlay_rests_on_both() {
    OverlayFolder files = OverlayFolder.of(folder);
    files.overlay("illustrative: yes\n" + UPPER_OF_A);
    RuleSet second =
        files
            .with(
                "second.yaml",
                """
                format: 1
                id: second
                amends: found
                source: "the gazette, page 1"
                pass:
                  total:
                    at-least: 6
                    evidence: secondary
                """)
            .read("second.yaml")
            .orElseThrow();
    assertThat(second.overlay()).isEqualTo(new Overlay("found", true));
    assertThat(second.passRule().total().value()).isEqualTo(Points.parse("6"));
    assertThat(second.indicator("A").orElseThrow().scale().upper().value())
        .isEqualTo(Rational.of(95));
  }

  @Test
  void a_word_of_evidence_by_name_confirms_a_figure_that_stands() {
    RuleSet rules =
        read(
            """
            criteria:
              - code: I
                evidence:
                  minimum: official
                indicators:
                  - code: B
                    evidence:
                      maximum: official
            """);
    assertThat(rules.criteria().get(0).minimum())
        .isEqualTo(new Figure<>(Points.parse("5"), Evidence.OFFICIAL));
    assertThat(rules.criteria().get(0).maximum().evidence()).isEqualTo(Evidence.SECONDARY);
    Indicator b = rules.indicator("B").orElseThrow();
    assertThat(b.maximum()).isEqualTo(new Figure<>(Points.parse("2"), Evidence.OFFICIAL));
    assertThat(b.minimum().evidence()).isEqualTo(Evidence.SECONDARY);
  }

  @Test
  void criteria_pass_line_and_names_may_change_too() {
    RuleSet rules =
        read(
            """
            name: {vi: "Thử", en: "Trial"}
            pass:
              total:
                at-least: 6
                evidence: official
                cite: "art. 1(2)"
            criteria:
              - code: I
                name: {vi: "Hạ tầng", en: "Infrastructure"}
                maximum: 12
                evidence: official
            """);
    assertThat(rules.name().en()).isEqualTo("Trial");
    assertThat(rules.passRule().citation()).isEqualTo("art. 1(2)");
    assertThat(rules.criteria().get(0).name().vi()).isEqualTo("Hạ tầng");
    assertThat(rules.criteria().get(0).maximum())
        .isEqualTo(new Figure<>(Points.parse("12"), Evidence.OFFICIAL));
    assertThat(rules.criteria().get(0).minimum().evidence()).isEqualTo(Evidence.SECONDARY);
  }

  @Test
  void what_a_pass_fail_standard_requires_may_change() {
    RuleSet rules =
        OverlayFolder.of(folder)
            .with("small.yaml", CountedRules.FILE)
            .overlay(
                """
                criteria:
                  - code: size
                    indicators:
                      - code: C.2
                        evidence: official
                  - code: economy
                    indicators:
                      - code: C.5
                        required:
                          one-of: [balanced, surplus]
                        evidence: secondary
                """)
            .orElseThrow();
    assertThat(rules.indicator("C.2").orElseThrow().scale().lower())
        .isEqualTo(new Figure<>(Rational.of(150), Evidence.OFFICIAL));
    assertThat(rules.indicator("C.5").orElseThrow().evidence()).isEqualTo(Evidence.SECONDARY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at-leats: 100 | UNKNOWN_KEY | at-least, at-most, more-than, less-than, one-of",
        "at-most: 900 | OTHER_SCALE | C.2 has no at-most: in the rule set that is amended"
      })
  void nothing_that_is_required_is_passed_over(String further, ProblemCode code, String words) {
    Problem problem =
        OverlayFolder.of(folder)
            .with("small.yaml", CountedRules.FILE)
            .overlay(
                """
                criteria:
                  - code: size
                    indicators:
                      - code: C.2
                        required:
                          at-least: 100
                          %s
                        evidence: official
                """
                    .formatted(further))
            .problems()
            .get(0);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.line(Locale.ENGLISH)).contains(words);
  }

  @Test
  void a_key_that_was_not_filled_in_changes_nothing() {
    RuleSet rules =
        read(
            """
            criteria:
              - code: I
                minimum:
                maximum: 12
                evidence: official
                cite:
                indicators:
                  - code: A
                    linear:
                      lower:
                      upper:
                    points:
                    evidence:
            """);
    assertThat(rules.indicator("A"))
        .isEqualTo(SmallRules.read(SmallRules.FILE).orElseThrow().indicator("A"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "upper: 95 | upper: 75 | THRESHOLD_CROSSES_AMENDED | 10 | The threshold 75 is given here,"
            + " and the other one, 80, stands in the rule set that is amended",
        "upper: 95 | lower: 91 | THRESHOLD_CROSSES_AMENDED | 10 | Correct 91, or give both"
            + " thresholds. Unit or levels: %.",
        "- code: I | - code: II | UNKNOWN_NODE | 6 | II is no code of this rule set. Nearest: I.",
        "linear: | steps: | OTHER_SCALE | 9 | A has no steps: in the rule set that is amended."
            + " Write linear:.",
        "linear: | required: | UNKNOWN_KEY | 9 | required",
        "upper: 95 | uper: 95 | UNKNOWN_KEY | 10 | lower, upper, better",
        "evidence: official | evidence: missing | EVIDENCE_UNSAID | 10 | Write evidence: official",
        "evidence: official | evidence: certain | UNKNOWN_WORD | 11 | official, secondary,"
            + " unverified",
        "upper: 95 | better: higher | EVIDENCE_OF_NOTHING | 11 | such as lower: official below"
            + " evidence:",
        "upper: 95 | upper: 9x | NOT_A_NUMBER | 10 | 9x",
        "format: 1 | format: 2 | UNKNOWN_WORD | 1 | 2",
        "id: found | name: {vi: a, en: b} | MISSING_KEY | 1 | id",
        "source: | instrument: | UNKNOWN_KEY | 4 | amends, illustrative",
      })
  void a_broken_overlay_is_answered_on_its_line(
      String what, String by, ProblemCode code, int line, String words) {
    String yaml = SmallRules.change(OverlayFolder.HEAD + UPPER_OF_A, "", what, by);
    List<Problem> problems =
        OverlayFolder.of(folder).with("found.yaml", yaml).read("found.yaml").problems();
    assertThat(problems).isNotEmpty();
    Problem first = problems.get(0);
    assertThat(first.code()).isEqualTo(code);
    assertThat(first.line(Locale.ENGLISH)).startsWith("found.yaml:").contains(words);
    assertThat(first.place().line()).isEqualTo(line);
  }

  @Test
  void what_is_wrong_is_told_once() {
    String withoutId = OverlayFolder.HEAD.replace("id: found\n", "") + UPPER_OF_A;
    assertThat(onlyProblem(withoutId).code()).isEqualTo(MISSING_KEY);
    assertThat(onlyProblem(OverlayFolder.HEAD + "criteria: none\n").code()).isEqualTo(NOT_A_LIST);
  }

  @Test
  void the_words_to_choose_from_stand_in_the_same_order_each_time() {
    assertThat(
            onlyProblem("illustrative: maybe\n" + OverlayFolder.HEAD + UPPER_OF_A)
                .line(Locale.ENGLISH))
        .endsWith("illustrative: maybe is not known here. The words are no, yes.");
  }

  @Test
  void an_overlay_that_repeats_what_stands_changes_nothing() {
    String repeated =
        UPPER_OF_A
            .replace("upper: 95", "upper: 90.0")
            .replace("official", "secondary")
            .replace("row 1 of the gazette", "row 1");
    Problem problem = onlyProblem(OverlayFolder.HEAD + repeated);
    assertThat(problem.code()).isEqualTo(OVERLAY_CHANGES_NOTHING);
    assertThat(problem.line(Locale.ENGLISH))
        .startsWith("found.yaml:3:9 amends: This overlay changes nothing: small.yaml says all");
  }

  @Test
  void an_overlay_without_a_figure_changes_nothing() {
    assertThat(onlyProblem(OverlayFolder.HEAD).code()).isEqualTo(OVERLAY_CHANGES_NOTHING);
  }

  @Test
  void two_overlays_that_amend_each_other_are_refused() {
    OverlayFolder files =
        OverlayFolder.of(folder)
            .with("a.yaml", "format: 1\nid: a\namends: b.yaml\n" + UPPER_OF_A)
            .with("b.yaml", "format: 1\nid: b\namends: a\n" + UPPER_OF_A);
    assertThat(files.read("a.yaml").problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("b.yaml:3:9 amends: This overlay amends itself: a.yaml -> b.yaml -> a.");
  }

  @Test
  void a_standard_is_looked_for_in_its_own_criterion() {
    Problem problem =
        OverlayFolder.of(folder)
            .with(
                "other.yaml",
                """
                format: 1
                id: other
                amends: urban-26-2022-III
                criteria:
                  - code: "2"
                    indicators:
                      - code: "1.3"
                        linear:
                          lower: 1
                        evidence: official
                """)
            .read("other.yaml")
            .problems()
            .get(0);
    assertThat(problem.line(Locale.ENGLISH))
        .startsWith("other.yaml:7:15")
        .endsWith("1.3 stands in criterion 1. Write it among the indicators of 1.");
  }

  @Test
  void what_is_wrong_with_the_amended_file_is_told_of_that_file() {
    OverlayFolder files =
        OverlayFolder.of(folder)
            .with("small.yaml", SmallRules.changed("- code: A", "lower: 80", "lower: 95"));
    assertThat(files.overlay(UPPER_OF_A).problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("small.yaml:27:18");
  }

  @Test
  void all_that_is_wrong_comes_at_once() {
    List<Problem> problems =
        OverlayFolder.of(folder)
            .overlay(
                """
                criteria:
                  - code: I
                    indicators:
                      - code: A
                        linear:
                          lower: 80,5
                        evidence: official
                      - code: C
                        evidence: official
                      - code: B
                        points:
                          minimum: 3
                """)
            .problems();
    assertThat(problems)
        .extracting(problem -> problem.place().line() + " " + problem.code())
        .containsExactlyInAnyOrder(
            "10 NUMBER_MISSPELLED", "12 UNKNOWN_NODE", "16 EVIDENCE_UNSAID", "16 POINTS_CROSSED");
  }

  /** Population of class III: 100,000 persons at least, 200,000 for all points. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200.000 | 200.000 has a point, which parts decimals and never thousands. Is 200000 meant?"
            + " Write numbers without a thousands mark; the unit is person.",
        "200 | The threshold 200 is given here, and the other one, 100000, stands in the rule set"
            + " that is amended: they are in the wrong order. Correct 200, or give both thresholds."
            + " Unit or levels: person."
      })
  void a_number_of_persons_a_thousand_times_too_small_is_answered_at_the_number(
      String upper, String words) {
    Problem problem =
        onlyProblem(
            """
            format: 1
            id: found
            amends: urban-26-2022-III
            source: "the gazette, page 3"
            criteria:
              - code: "2"
                indicators:
                  - code: "2.1"
                    linear:
                      upper: %s
                    evidence: official
            """
                .formatted(upper));
    assertThat(problem.line(Locale.ENGLISH)).startsWith("found.yaml:10:18").endsWith(": " + words);
  }

  @Test
  void what_was_read_has_a_source() {
    String without =
        (OverlayFolder.HEAD + UPPER_OF_A).replace("source: \"the gazette, page 3\"", "source:");
    assertThat(onlyProblem(without).line(Locale.ENGLISH))
        .startsWith("found.yaml:11:19 criteria[0].indicators[0].evidence: The evidence is called")
        .contains("official", "Write source: at the top of the file, or in the standard");
    String own = without.replace("evidence: official", "evidence: official\n        source: p. 3");
    String recalled = without.replace("evidence: official", "evidence: unverified");
    for (String yaml : List.of(own, recalled)) {
      assertThat(OverlayFolder.of(folder).with("found.yaml", yaml).read("found.yaml").problems())
          .isEmpty();
    }
  }

  @Test
  void a_minimum_above_the_maximum_that_stands_is_answered_at_the_minimum() {
    Problem problem =
        onlyProblem(
            OverlayFolder.HEAD
                + """
                criteria:
                  - code: I
                    minimum: 19
                    evidence: official
                """);
    assertThat(problem.line(Locale.ENGLISH))
        .startsWith("found.yaml:7:14 criteria[0].minimum: The minimum points, 19, are above")
        .contains("an overlay that gives one of them");
  }

  @Test
  void a_formula_may_change_too() {
    String formula =
        """
        formulas:
          - quantity: population.temporary_converted
            is: "2 * population.temporary"
            evidence: unverified
            cite: "recalled"
        """;
    OverlayFolder files = OverlayFolder.of(folder).with("small.yaml", SmallRules.FILE + formula);
    String changed =
        formula
            .replace("2 *", "3 *")
            .replace("unverified", "official")
            .replace("recalled", "art. 2");
    assertThat(files.overlay(changed).orElseThrow().formulas())
        .containsExactly(
            new Formula(
                "population.temporary_converted",
                "3 * population.temporary",
                Evidence.OFFICIAL,
                "art. 2"));
    assertThat(files.overlay(changed.replace("    is:", "    unit: person\n    is:")).problems())
        .extracting(Problem::code)
        .containsExactly(UNKNOWN_KEY);
  }

  @Test
  void a_criterion_stands_once_and_has_the_keys_of_a_criterion() {
    String criterion = "  - code: I\n    maximum: 12\n    evidence: official\n";
    assertThat(OverlayFolder.of(folder).overlay("criteria:\n" + criterion + criterion).problems())
        .extracting(Problem::code)
        .containsExactly(REPEATED_CODE);
    assertThat(
            OverlayFolder.of(folder)
                .overlay("criteria:\n" + criterion + "    most: 12\n")
                .problems())
        .extracting(Problem::code)
        .containsExactly(UNKNOWN_KEY);
  }

  @Test
  void how_many_standards_of_a_criterion_are_needed_may_change() {
    OverlayFolder files = OverlayFolder.of(folder).with("small.yaml", CountedRules.FILE);
    String fewer = "criteria:\n  - code: size\n    needs: 1\n    evidence: official\n";
    assertThat(files.overlay(fewer).orElseThrow().criteria().get(0).minimum().value())
        .isEqualTo(Points.parse("1"));
    assertThat(files.overlay(fewer + "    minimum: 1\n").problems())
        .extracting(Problem::code)
        .containsExactly(UNKNOWN_KEY);
  }

  private Problem onlyProblem(String yaml) {
    List<Problem> problems =
        OverlayFolder.of(folder).with("found.yaml", yaml).read("found.yaml").problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private RuleSet read(String rest) {
    return OverlayFolder.of(folder).overlay(rest).orElseThrow();
  }
}
