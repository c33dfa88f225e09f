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

/** Broken files of standards that are met or not, beside those of {@code BrokenFilesTest}. */
class BrokenCountedRulesTest {
  private static final String CHOICE =
      """
      - code: W
        name: {vi: "Dân số", en: "Population"}
        one-applies:
          - code: W.city
            when:
              belongs-to: city
            quantity: population.total
            required:
              at-least: 7000
            evidence: official
            cite: "art. 8"
      """;
  private static final String FORMULA =
      """
      formulas:
        - quantity: population.temporary_converted
          is: "2 * population.temporary * population.temporary_days / 365"
          evidence: unverified
          cite: "recalled"
      """;

  static Stream<Arguments> changes() {
    return Stream.of(
        change("at-least: 150000", "at-least: -1", NEGATIVE, "-1"),
        change("at-least: 150000", "at-least:", MISSING_FIGURE, "at-least", "official"),
        change("at-least: 150000", "atleast: 150000", ONE_COMPARISON, "at-least, at-most"),
        change("at-least: 150000", "at-least: [150000, 1]", NOT_TEXT, "single value"),
        change("needs: all", "needs: 3", NEEDS_OUT_OF_REACH, "3", "up to 2"));
  }

  private static Arguments change(String what, String by, ProblemCode code, String... words) {
    return arguments(SmallRules.change(CountedRules.FILE, "format", what, by), code, words);
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        arguments(
            CHOICE.replace("belongs-to: city", "belongs-to: village"),
            UNKNOWN_WORD,
            new String[] {"village", "urban-district, city, town"}),
        arguments(
            CHOICE.replace("      when:\n        belongs-to: city\n", ""),
            MISSING_KEY,
            new String[] {"when"}),
        arguments(
            CHOICE.replace("belongs-to: city", "until: soon"), NOT_A_DATE, new String[] {"soon"}),
        arguments(
            CHOICE.replace("one-applies:", "any-of: []\n  one-applies:"),
            ONE_KIND_OF_NODE,
            new String[] {"one-applies, any-of"}),
        arguments(
            CHOICE
                .replace("one-applies:", "needs: 2\n  some-of:")
                .replace("      when:\n        belongs-to: city\n", ""),
            NEEDS_OUT_OF_REACH,
            new String[] {"2", "up to 1"}),
        arguments(CHOICE.replace("W.city", "W"), REPEATED_CODE, new String[] {"W", "line"}));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void a_broken_file_is_answered_with_words(String yaml, ProblemCode code, String[] words) {
    List<Problem> problems = CountedRules.read(yaml).problems();
    assertThat(problems).extracting(Problem::code).contains(code);
    Problem problem =
        problems.stream().filter(each -> each.code() == code).findFirst().orElseThrow();
    assertThat(problem.message(Locale.ENGLISH)).contains(words);
    assertThat(problem.place().line()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_broken_part_is_answered_with_words(String part, ProblemCode code, String[] words) {
    a_broken_file_is_answered_with_words(CountedRules.with(part), code, words);
  }

  @Test
  void several_standards_count_as_one_only_where_standards_are_counted() {
    String yaml = SmallRules.changed("- code: B", "quantity", "any-of: []\n        quantity");
    assertThat(CountedRules.read(yaml).problems())
        .extracting(Problem::code)
        .containsExactly(ONE_KIND_OF_NODE);
  }

  @Test
  void a_formula_is_read_word_by_word() {
    assertThat(CountedRules.read(CountedRules.FILE + FORMULA).orElseThrow().formulas())
        .containsExactly(
            new Formula(
                "population.temporary_converted",
                "2 * population.temporary * population.temporary_days / 365",
                Evidence.UNVERIFIED,
                "recalled"));
  }

  static Stream<Arguments> formulas() {
    return Stream.of(
        arguments("2 * * population.temporary", FORMULA_MISSPELLED, "with +, * or /"),
        arguments("2 population.temporary", FORMULA_MISSPELLED, "a space around"),
        arguments("population.temporary *", FORMULA_MISSPELLED, "with +, * or /"));
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void a_broken_formula_is_answered_with_words(String formula, ProblemCode code, String words) {
    String yaml =
        CountedRules.FILE
            + FORMULA.replace(
                "2 * population.temporary * population.temporary_days / 365", formula);
    List<Problem> problems = CountedRules.read(yaml).problems();
    assertThat(problems).extracting(Problem::code).contains(code);
    assertThat(problems.get(0).message(Locale.ENGLISH)).contains(words);
  }

  @Test
  void a_formula_is_one_of_a_quantity_that_there_is() {
    String yaml = CountedRules.FILE + FORMULA.replace("temporary_converted", "temporary_convertd");
    assertThat(CountedRules.read(yaml).problems())
        .extracting(each -> each.line(Locale.ENGLISH))
        .singleElement()
        .asString()
        .contains("population.temporary_convertd", "Nearest: population.temporary_converted");
  }
}
