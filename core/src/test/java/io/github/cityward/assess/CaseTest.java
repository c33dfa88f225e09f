package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseTest {
  private static final String CASE =
      """
      cases:
        - name: half way
          given:
            water.clean_piped: 85
          expect:
            A: %s
            I: %s
            total: 5..7
      """;

  @ParameterizedTest
  @MethodSource("assessable")
  void the_cases_of_the_bundled_files_pass(String id) {
    RuleSet rules = RuleLibrary.bundled().find(id).orElseThrow();
    assertThat(rules.cases()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(Assessor.of(rules).verify()).isEmpty();
  }

  private static List<String> assessable() {
    return RuleLibrary.bundled().timeline().stream()
        .flatMap(period -> period.ruleSets().values().stream())
        .toList();
  }

  @Test
  void a_case_that_holds_is_no_failure() {
    // A: 4 + 2 x 5 / 10 = 5; B is missing: 0 to 2.
    assertThat(verify("5", "5..7")).isEmpty();
  }

  @Test
  void a_case_that_fails_says_what_was_expected_and_what_came_out() {
    assertThat(verify("6", "5..7"))
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure.problem().message(Locale.ENGLISH))
                    .startsWith(
                        "The case half way expects A to have the points 6, but the rules give 5."))
        .satisfies(failure -> assertThat(failure.place().line()).isPositive());
  }

  /** 60 % earns 1 point and 90 % earns 3, so that 70 % earns 1 + 2 x 10 / 30 = 5/3. */
  @ParameterizedTest
  @CsvSource({
    "1.6666666667, true",
    "1.6666666667..1.6666666667, true",
    "1.6666666666, false",
    "1.66666666666666666667, false",
    "1.667, false",
    "1.67, false",
    "2, false",
    "1, false"
  })
  void points_whose_digits_never_end_are_expected_as_they_are_printed(
      String expected, boolean holds) {
    List<CaseFailure> failures = thirds("70", expected);
    if (holds) {
      assertThat(failures).isEmpty();
    } else {
      assertThat(failures).extracting(CaseFailure::code).containsExactly("A");
    }
  }

  @Test
  void each_end_of_an_expected_range_is_one_as_it_is_printed() {
    // 70 % earns 5/3 and 80 % earns 7/3.
    assertThat(thirds("70..80", "1.6666666667..2.3333333333")).isEmpty();
  }

  private static List<CaseFailure> thirds(String water, String expected) {
    String yaml =
        SmallRules.changed("- code: A", "lower: 80", "lower: 60")
            .replace("minimum: 4", "minimum: 1")
            .replace("maximum: 6", "maximum: 3");
    String example =
        """
        cases:
          - name: thirds
            given: {water.clean_piped: %s}
            expect: {A: %s}
        """;
    return Assessor.of(SmallRules.read(yaml + example.formatted(water, expected)).orElseThrow())
        .verify();
  }

  private static List<CaseFailure> verify(String standard, String criterion) {
    String yaml = SmallRules.FILE + CASE.formatted(standard, criterion);
    return Assessor.of(SmallRules.read(yaml).orElseThrow()).verify();
  }
}
