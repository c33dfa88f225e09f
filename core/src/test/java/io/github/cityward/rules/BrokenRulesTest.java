package io.github.cityward.rules;

import static io.github.cityward.ProblemCode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken rule files beside those of {@code BrokenFilesTest}: one change to a good one each. */
class BrokenRulesTest {
  private static final String PROVISION =
      """
      provisions:
        - code: P
          name: {vi: "Đ", en: "P"}
          when: {attribute: heritage}
          lowers:
            codes: [A]
            factor: 0.5
          evidence: secondary
          cite: "art. 8"
      """;
  private static final String CASE =
      """
      cases:
        - name: c
          given:
            water.clean_piped: 80
          expect:
            A: 4
      """;

  /** Standard A stands on lines 24 to 33 of the small file. */
  static Stream<Arguments> changes() {
    return Stream.of(
        change(
            "- code: A",
            "upper: 90",
            "upper: 90\n          better: lower",
            CEILINGS_CROSSED,
            "27:18",
            "lower is better"),
        change("- code: A", "maximum: 6", "maximum: -1", NEGATIVE_POINTS, "31:20", "0 or more"),
        change(
            "- code: A",
            "linear:\n          lower: 80",
            "lower: 80\n        linear:",
            UNKNOWN_KEY,
            "26:9",
            "lower is no key here: it belongs under linear, steps. The keys here are code, name"),
        change(
            "instrument:",
            "instrument:\n",
            "number: 1/2026\ninstrument:\n",
            UNKNOWN_KEY,
            "5:1",
            "it belongs under instrument"),
        change("- code: I\n", "minimum: 5", "minimum: 11", POINTS_CROSSED, "19:14", "11", "10"),
        change(
            "- code: I\n",
            "evidence: secondary",
            "evidence: unverified",
            CRITERION_UNBOUNDED,
            "20:14",
            "unverified"));
  }

  private static Arguments change(
      String anchor, String what, String by, ProblemCode code, String at, String... words) {
    return arguments(SmallRules.changed(anchor, what, by), code, at, List.of(words));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void a_broken_file_is_answered_at_its_character(
      String yaml, ProblemCode code, String at, List<String> words) {
    Problem problem = problem(yaml, code);
    assertThat(problem.line(Locale.ENGLISH)).startsWith("rules.yaml:" + at).contains(words);
  }

  /** Each with a number of persons as it is written in Vietnam. */
  @Test
  void a_point_that_parts_thousands_of_persons_is_asked_for() {
    String persons =
        SmallRules.changed("- code: A", "water.clean_piped", "population.total")
            .replace("lower: 80\n", "lower: 100.000\n")
            .replace("upper: 90\n", "upper: 200000\n");
    assertThat(problem(persons, THOUSANDS_MARK).line(Locale.ENGLISH))
        .startsWith("rules.yaml:27:18")
        .contains("100.000", "Is 100000 meant?", "the unit is person");
  }

  @Test
  void commas_in_braces_are_answered_with_points_and_nothing_else_is_said() {
    String both =
        SmallRules.changed(
            "- code: A",
            "linear:\n          lower: 80\n          upper: 90",
            "linear: {lower: 1,5, upper: 1.200,5}");
    assertThat(SmallRules.read(both).problems())
        .extracting(each -> each.line(Locale.ENGLISH))
        .containsExactly(
            "rules.yaml:26:25 criteria[0].indicators[0].linear.lower: 1,5 is not a number. Write"
                + " 1.5.",
            "rules.yaml:26:37 criteria[0].indicators[0].linear.upper: 1.200,5 is not a number."
                + " Write 1200.5.");
    String block = SmallRules.changed("- code: A", "lower: 80\n", "lower: 80\n          5:\n");
    assertThat(problem(block, UNKNOWN_KEY).place().line()).isEqualTo(28);
  }

  static Stream<Arguments> brokenProvisions() {
    return Stream.of(
        provision("codes: [A]", "groups: [II]", UNKNOWN_NODE, "II"),
        provision("cite: \"art. 8\"", "note: n", NO_CITATION, "cite:"),
        provision(
            "{attribute: heritage}",
            "{from: 2026-07-01, until: 2026-06-30}",
            RANGE_UPSIDE_DOWN,
            "2026-07-01 is above 2026-06-30"),
        provision(
            "evidence: secondary",
            "excludes: [Q]\n    evidence: secondary",
            UNKNOWN_NODE,
            "Nearest: P"),
        provision(
            "evidence: secondary", "excludes: {a: b}\n    evidence: secondary", NOT_A_LIST, "dash"),
        provision(
            "evidence: secondary", "exists: no\n    evidence: secondary", UNKNOWN_WORD, "no"));
  }

  private static Arguments provision(String what, String by, ProblemCode code, String... words) {
    return arguments(SmallRules.change(PROVISION, "P", what, by), code, List.of(words));
  }

  @ParameterizedTest
  @MethodSource("brokenProvisions")
  void a_broken_provision_is_answered(String provision, ProblemCode code, List<String> words) {
    assertThat(SmallRules.read(SmallRules.FILE + provision).problems()).hasSize(1);
    Problem problem = problem(SmallRules.FILE + provision, code);
    assertThat(problem.message(Locale.ENGLISH)).contains(words);
    assertThat(problem.place().line()).isGreaterThan(43);
  }

  @Test
  void a_factor_cannot_lower_a_ceiling() {
    String lowerIsBetter =
        SmallRules.changed(
            "- code: A",
            "lower: 80\n          upper: 90",
            "lower: 90\n          upper: 80\n          better: lower");
    assertThat(SmallRules.read(lowerIsBetter + PROVISION).problems())
        .extracting(Problem::code)
        .containsExactly(LOWERS_A_CEILING);
  }

  @Test
  void a_case_speaks_of_quantities_that_are_known() {
    String cases = CASE.replace("clean_piped", "clean");
    assertThat(problem(SmallRules.FILE + cases, UNKNOWN_QUANTITY).message(Locale.ENGLISH))
        .contains("water.clean_piped");
  }

  @Test
  void all_problems_of_the_criteria_come_at_once() {
    String yaml =
        SmallRules.change(
            SmallRules.changed("- code: A", "lower: 80", "lower: x"), "- code: B", "cite", "quote");
    assertThat(SmallRules.read(yaml).problems())
        .extracting(Problem::code)
        .containsExactly(NOT_A_NUMBER, UNKNOWN_KEY, NO_CITATION);
  }

  /**
   * What is refused on the line where it stands, or on that of its mapping, whatever the kind of
   * problem is called.
   */
  static Stream<Arguments> refused() {
    return Stream.of(
        refused("id", "id: small", "id: \"\"", 2),
        refused("id", "id: small", "id: \"  \"", 2),
        refused("name", "vi: \"Nhỏ\"", "vi: \"\"", 3),
        refused("name", "en: \"Small\"", "en: \" \"", 3),
        refused("name", "\"Small\"", "\"\\uD800\"", 3),
        refused("name", "\"Small\"", "\"Sm\\nall\"", 3),
        refused("name", "\"Small\"", "\"Sm\\tall\"", 3),
        refused("instrument", "number: 1/2026", "number: \"\"", 6),
        refused("instrument", "source: \"a page\"", "source: \"\"", 9),
        refused("pass", "at-least: 5", "at-least: -1", 12),
        refused("pass", "at-least: 5", "at-least: 10.01", 12),
        refused("pass", "cite: \"art. 1\"", "cite: \"\"", 14),
        refused("- code: I\n", "- code: I", "- code: \"\"", 17),
        refused("- code: I\n", "- code: I", "- code: total", 17),
        refused("- code: I\n", "en: \"One\"", "en: \"\"", 18),
        refused("- code: I\n", "minimum: 5", "minimum: -1", 19),
        refused("- code: I\n", "cite: \"art. 2\"", "cite: \" \"", 22),
        refused("- code: A", "- code: A", "- code: \"\"", 24),
        refused("- code: A", "lower: 80", "lower: -5", 27),
        refused(
            "- code: A",
            "water.clean_piped\n        linear:\n          lower: 80",
            "sport.works\n        linear:\n          lower: 1.5",
            27),
        refused("- code: A", "cite: \"row 1\"", "cite: \"\"", 33),
        refused("- code: A", "cite: \"row 1\"", "name: {vi: \"\", en: a}\n        cite: c", 33));
  }

  private static Arguments refused(String anchor, String what, String by, int line) {
    return arguments(SmallRules.changed(anchor, what, by), line);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_no_rule_file_means_is_refused_on_its_line(String yaml, int line) {
    assertThat(SmallRules.read(yaml).problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.place().line()).isBetween(line - 1, line));
  }

  @Test
  void a_pass_line_at_the_sum_of_the_maxima_and_a_standard_at_its_criterion_s_are_well() {
    String yaml = SmallRules.changed("pass", "at-least: 5", "at-least: 10");
    yaml = SmallRules.change(yaml, "- code: A", "maximum: 6", "maximum: 10");
    yaml = SmallRules.change(yaml, "- code: A", "upper: 90", "upper: 100");
    assertThat(SmallRules.read(yaml).problems()).isEmpty();
  }

  @Test
  void two_provisions_of_one_code_are_refused() {
    String second = PROVISION.substring(PROVISION.indexOf("  - code: P"));
    List<Problem> problems = SmallRules.read(SmallRules.FILE + PROVISION + second).problems();
    assertThat(problems).extracting(Problem::code).containsExactly(REPEATED_CODE);
    assertThat(problems.get(0).message(Locale.ENGLISH)).contains("P", "line 45");
    assertThat(problems.get(0).place().line()).isEqualTo(53);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P\n", "\"Đ\"", "\"P\"", "\"art. 8\""})
  void blank_texts_of_a_provision_are_refused(String text) {
    String blank = text.endsWith("\n") ? "\"\"\n" : "\"\"";
    String provision = SmallRules.change(PROVISION, "code", text, blank);
    assertThat(SmallRules.read(SmallRules.FILE + provision).problems()).hasSize(1);
  }

  @Test
  void all_problems_of_one_standard_come_at_once() {
    String yaml =
        SmallRules.changed("- code: A", "water.clean_piped", "water.clean")
            .replace("lower: 80", "lower: 1,000")
            .replace("upper: 90", "upper: x")
            .replace("minimum: 4", "minimum: z")
            .replace("cite: \"row 1\"", "name: plain\n        group: {a: b}\n        cite: c");
    assertThat(SmallRules.read(yaml).problems())
        .extracting(problem -> problem.place().line() + " " + problem.code())
        .containsExactlyInAnyOrder(
            "25 UNKNOWN_QUANTITY",
            "27 NUMBER_AMBIGUOUS",
            "28 NOT_A_NUMBER",
            "30 NOT_A_NUMBER",
            "33 NOT_A_MAPPING",
            "34 NOT_A_LIST");
  }

  @Test
  void a_path_of_keys_is_shown_with_the_place() {
    Problem problem =
        problem(SmallRules.changed("- code: A", "lower: 80", "lower: x"), NOT_A_NUMBER);
    assertThat(problem)
        .hasToString(
            "rules.yaml:27:18 criteria[0].indicators[0].linear.lower: x is not a number. Write"
                + " digits with a dot, such as 12.5; leave the cell empty if the value is not"
                + " known.");
  }

  private static Problem problem(String yaml, ProblemCode code) {
    List<Problem> problems = SmallRules.read(yaml).problems();
    assertThat(problems).extracting(Problem::code).contains(code);
    Problem found = problems.stream().filter(it -> it.code() == code).findFirst().orElseThrow();
    assertThat(found.message(Locale.forLanguageTag("vi")))
        .isNotBlank()
        .isNotEqualTo(found.message(Locale.ENGLISH));
    return found;
  }
}
