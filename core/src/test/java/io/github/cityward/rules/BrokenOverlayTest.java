package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an overlay of a bundled rule set may not do, answered in the overlay itself. */
class BrokenOverlayTest {
  @TempDir private Path folder;

  /** When a special case applies and what it does is as much of the law as its factor. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "when: {attribute: border} | when is given as [...]",
        "exists: unknown | exists is given as unknown",
        "lowers: {codes: [2A.III.08]} | lowers is given as [...]",
        "lowers: {line: unknown} | lowers is given as [...]",
        "exempts: {codes: [2A.III.08]} | exempts is given as [...]",
        "unknown: {codes: all} | unknown is given as [...]",
        "needs: {total: 70, criteria: {III: 5}} | needs is given as [...]",
        "excludes: [P111.MOUNTAIN] | excludes is given as [...]"
      })
  void a_change_of_a_special_case_names_its_evidence(String change, String words) {
    Problem problem = onlyProblem("provisions:\n  - code: P111.HERITAGE.THRESHOLD\n    " + change);
    assertThat(problem.code()).isEqualTo(ProblemCode.EVIDENCE_UNSAID);
    assertThat(problem.line(Locale.ENGLISH))
        .startsWith("overlay.yaml:6:")
        .contains(words, "Write evidence: official if you read the text of the law");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exempts: {codes: [2A.III.08]} | 7:15 | exempts says what the provision does",
        "needs: {total: 70, criteria: {III: 5}} | 7:15 | needs says what the provision does",
        "lowers: {codes: [2A.III.08]} | 5:5 | lowers says what the provision does"
      })
  void an_effect_that_nobody_saw_is_unknown(String change, String place, String words) {
    Problem problem =
        onlyProblem(
            "provisions:\n  - code: P111.MOUNTAIN\n    " + change + "\n    evidence: missing");
    assertThat(problem.code()).isEqualTo(ProblemCode.EFFECT_UNSEEN);
    assertThat(problem.line(Locale.ENGLISH))
        .startsWith("overlay.yaml:" + place)
        .contains(words, "Write unknown: with the standards it may act on");
  }

  @Test
  void a_pass_line_out_of_reach_is_shown_where_it_was_written() {
    Problem problem = onlyProblem("pass:\n  total:\n    at-least: 101\n    evidence: official");
    assertThat(problem.code()).isEqualTo(ProblemCode.PASS_LINE_OUT_OF_REACH);
    assertThat(problem.toString()).startsWith("overlay.yaml:6:15");
  }

  /** A special case of the law lowers the threshold of 2A.III.08, which became a ceiling. */
  @Test
  void what_contradicts_a_node_that_stays_is_shown_at_the_node_that_changed() {
    List<Problem> problems =
        problems(
            """
            criteria:
              - code: "III"
                indicators:
                  - code: 2A.III.08
                    linear: {lower: 95, upper: 85, better: lower}
                    evidence: official
            """);
    assertThat(problems).isNotEmpty();
    assertThat(problems)
        .allSatisfy(
            each -> {
              assertThat(each.code()).isEqualTo(ProblemCode.LOWERS_A_CEILING);
              assertThat(each.toString()).startsWith("overlay.yaml:7:9");
            });
  }

  /** A criterion of 2 points leaves no room for what its standards give. */
  @Test
  void a_maximum_that_standards_exceed_is_shown_at_its_criterion() {
    List<Problem> problems =
        problems(
            "criteria:\n  - code: III\n    maximum: 2\n    minimum: 1\n    evidence: official");
    assertThat(problems).isNotEmpty();
    assertThat(problems)
        .extracting(Problem::place)
        .allSatisfy(place -> assertThat(place.toString()).startsWith("overlay.yaml:5:"));
  }

  @Test
  void a_special_case_or_a_formula_stands_once() {
    List<Problem> provisions =
        problems(
            """
            provisions:
              - code: P111.MOUNTAIN
                unknown: {codes: [2A.III.08]}
                evidence: official
              - code: P111.MOUNTAIN
                unknown: {codes: [2A.III.09]}
                evidence: official
            """);
    assertThat(provisions)
        .extracting(Problem::toString)
        .containsExactly(
            "overlay.yaml:8:11 provisions[1].code: The code P111.MOUNTAIN stood already on line 5. "
                + "A code names one node.");
    String formula = "  - quantity: population.temporary_converted\n    evidence: official\n";
    assertThat(problems("formulas:\n" + formula + formula))
        .extracting(Problem::code)
        .contains(ProblemCode.REPEATED_CODE);
  }

  private Problem onlyProblem(String rest) {
    List<Problem> problems = problems(rest);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private List<Problem> problems(String rest) {
    String head = "format: 1\nid: overlay\namends: urban-111-2025-III\n";
    return OverlayFolder.of(folder)
        .with("overlay.yaml", head + rest + "\nsource: a page\n")
        .read("overlay.yaml")
        .problems();
  }
}
