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

/** Broken rule files: one change to a good one, answered with a code, a place and words. */
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
        change("- code: A", "lower: 80", "lower: 95", THRESHOLDS_CROSSED, "27:18", "95", "90"),
        change(
            "- code: A",
            "upper: 90",
            "upper: 90\n          better: lower",
            CEILINGS_CROSSED,
            "27:18",
            "lower is better"),
        change("- code: A", "minimum: 4", "minimum: 7", POINTS_CROSSED, "30:20", "7", "6"),
        change(
            "- code: A", "minimum: 4", "minimum: -1", NEGATIVE_POINTS, "30:11", "-1", "0 or more"),
        change("- code: A", "        cite: \"row 1\"\n", "", NO_CITATION, "24:9", "cite:"),
        change("at-least", "cite", "quote", UNKNOWN_KEY, "14:5", "at-least, evidence, cite"),
        change(
            "- code: A", "lower: 80", "lower: \"80,5\"", NUMBER_MISSPELLED, "27:18", "Write 80.5."),
        change("- code: A", "lower: 80", "lower:", MISSING_FIGURE, "27:11", "lower", "secondary"),
        change(
            "- code: A",
            "lower: 80",
            "lower: 80\n          lower: 81",
            REPEATED_KEY,
            "28:11",
            "line 27"),
        change(
            "- code: A",
            "lower: 80",
            "louer: 80\n          lower: 80",
            UNKNOWN_KEY,
            "27:11",
            "lower, upper, better"),
        change(
            "- code: A",
            "linear:\n          lower: 80\n          upper: 90",
            "linear: {lower: 80,5, upper: 90}",
            NUMBER_MISSPELLED,
            "26:25",
            "80,5 is not a number. Write 80.5."),
        change(
            "- code: A",
            "linear:\n          lower: 80",
            "lower: 80\n        linear:",
            UNKNOWN_KEY,
            "26:9",
            "lower is no key here: it belongs under linear, steps. The keys here are code, name"),
        change(
            "- code: A",
            "upper: 90",
            "upper: 90\n          minimum: 4",
            UNKNOWN_KEY,
            "29:11",
            "it belongs under points"),
        change(
            "instrument:",
            "instrument:\n",
            "number: 1/2026\ninstrument:\n",
            UNKNOWN_KEY,
            "5:1",
            "it belongs under instrument"),
        change(
            "- code: A",
            "quantity: water.clean_piped",
            "quantity: water.clean",
            UNKNOWN_QUANTITY,
            "25:19",
            "water.clean_piped"),
        change("- code: A", "linear:", "linaer:", ONE_SCALE, "24:9", "linear:", "steps:"),
        change(
            "- code: A",
            "evidence: secondary",
            "evidence: certain",
            UNKNOWN_WORD,
            "32:19",
            "official, secondary, unverified, missing"),
        change(
            "- code: A",
            "quantity: water.clean_piped",
            "quantity: role.planning",
            LINEAR_OVER_LEVELS,
            "27:11",
            "steps:"),
        change("- code: B", "- code: B", "- code: A", REPEATED_CODE, "34:15", "line 24"),
        change("id", "id: small", "id: ../../etc", WRONG_RULES_ID, "2:5", "../../etc"),
        change("format", "format: 1\n", "", MISSING_WORD, "1:1", "format"),
        change("format", "format: 1", "format: 2", UNKNOWN_WORD, "1:9", "2", "1"),
        change("class", "class: III", "class: VI", UNKNOWN_WORD, "4:8", "VI"),
        change(
            "instrument", "from: 2026-01-01", "from: 2026-02-30", NO_SUCH_DAY, "7:9", "2026-02-30"),
        change(
            "instrument",
            "from: 2026-01-01",
            "from: 2026-01-01\n  to: 2025-01-01",
            RANGE_UPSIDE_DOWN,
            "8:7",
            "2025-01-01"),
        change("instrument", "  source: \"a page\"\n", "", MISSING_KEY, "6:3", "source"),
        change("- code: I\n", "minimum: 5", "minimum: 11", POINTS_CROSSED, "19:14", "11", "10"),
        change(
            "- code: I\n",
            "evidence: secondary",
            "evidence: unverified",
            CRITERION_UNBOUNDED,
            "20:14",
            "unverified"),
        change("name", "{vi: \"Nhỏ\", en: \"Small\"}", "Small", NOT_A_MAPPING, "3:7", "key: value"),
        change("name", "vi: \"Nhỏ\"", "vi: *n", YAML_ALIAS, "3:12", "*n"),
        change("name", "vi: \"Nhỏ\"", "vi: !x N", YAML_TAG, "3:12", "!x"),
        change("pass", "  total:", "\ttotal:", YAML_TAB, "11:1", "spaces"));
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
        provision("factor: 0.5", "factor: 1.5", FACTOR_OUT_OF_RANGE, "1.5", "0.5"),
        provision("factor: 0.5", "factor: 50 %", NUMBER_MISSPELLED, "50 %", "Write 0.5."),
        provision("codes: [A]", "codes: [C]", UNKNOWN_NODE, "A, B"),
        provision("codes: [A]", "groups: [II]", UNKNOWN_NODE, "II"),
        provision("attribute: heritage", "attribute: old", UNKNOWN_WORD, "heritage"),
        provision(
            "lowers:\n      codes: [A]\n      factor: 0.5\n", "note: n\n", ONE_EFFECT, "exempts:"),
        provision("cite: \"art. 8\"", "note: n", NO_CITATION, "cite:"),
        provision(
            "evidence: secondary",
            "excludes: [Q]\n    evidence: secondary",
            UNKNOWN_NODE,
            "Nearest: P"),
        provision(
            "evidence: secondary", "exists: no\n    evidence: secondary", UNKNOWN_WORD, "no"));
  }

  private static Arguments provision(String what, String by, ProblemCode code, String... words) {
    return arguments(SmallRules.change(PROVISION, "P", what, by), code, List.of(words));
  }

  @ParameterizedTest
  @MethodSource("brokenProvisions")
  void a_broken_provision_is_answered(String provision, ProblemCode code, List<String> words) {
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

  static Stream<Arguments> brokenCases() {
    return Stream.of(
        arguments(CASE.replace("A: 4", "C: 4"), UNKNOWN_NODE, "Nearest: A, B, I."),
        arguments(CASE.replace("A: 4", "A: 5..4"), RANGE_UPSIDE_DOWN, "Write 4..5."),
        arguments(CASE.replace(": 80", ": 180"), SHARE_OUT_OF_RANGE, "180"),
        arguments(CASE.replace("clean_piped", "clean"), UNKNOWN_QUANTITY, "water.clean_piped"));
  }

  @ParameterizedTest
  @MethodSource("brokenCases")
  void a_broken_case_is_answered(String cases, ProblemCode code, String word) {
    assertThat(problem(SmallRules.FILE + cases, code).message(Locale.ENGLISH)).contains(word);
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
        refused("- code: A", "- code: A", "- code: total", 24),
        refused("- code: A", "lower: 80", "lower: -5", 27),
        refused("- code: A", "upper: 90", "upper: 150", 28),
        refused(
            "- code: A",
            "water.clean_piped\n        linear:\n          lower: 80",
            "sport.works\n        linear:\n          lower: 1.5",
            27),
        refused("- code: A", "maximum: 6", "maximum: 10.5", 31),
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
            "rules.yaml:27:18 criteria[0].indicators[0].linear.lower: x is not a number."
                + " Write digits with a dot, such as 12.5; leave the cell empty if the value is not known.");
  }

  @Test
  void nesting_a_file_never_needs_is_refused_before_it_can_do_harm() {
    assertThat(problem("a: " + "[".repeat(100_000), YAML_TOO_DEEP).message(Locale.ENGLISH))
        .contains("32");
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
