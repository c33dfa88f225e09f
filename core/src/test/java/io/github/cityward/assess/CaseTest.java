package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  @ValueSource(strings = {"urban-111-2025-II", "urban-111-2025-III"})
  void the_cases_of_the_bundled_files_pass(String id) {
    RuleSet rules = RuleLibrary.bundled().find(id).orElseThrow();
    assertThat(rules.cases()).isNotEmpty();
    assertThat(Assessor.of(rules).verify()).isEmpty();
  }

  @Test
  void a_case_that_holds_is_no_failure() {
    // A: 4 + 2 x 5 / 10 = 5; B is missing: 0 to 2.
    assertThat(verify("5", "5..7")).isEmpty();
  }

  @Test
  void a_case_that_fails_says_what_was_expected_and_what_came_out() {
    assertThat(verify("6", "5..7"))
        .containsExactly(
            new CaseFailure("half way", "A", ClassThree.interval("6"), ClassThree.interval("5")));
  }

  private static List<CaseFailure> verify(String standard, String criterion) {
    String yaml = SmallRules.FILE + CASE.formatted(standard, criterion);
    return Assessor.of(SmallRules.read(yaml).orElseThrow()).verify();
  }
}
