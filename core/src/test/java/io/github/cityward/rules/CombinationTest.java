package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.Result;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several standards of a rule file that count as one. */
class CombinationTest {
  /** {@return a standard of two parts; {@code of} is the key that says how many must be met} */
  private static String size(String of) {
    return """
      - code: W
        name: {vi: "Quy mô", en: "Size"}
        %s:
          - code: W.1
            quantity: population.total
            required: {at-least: 7000}
            evidence: official
            cite: "art. 1"
          - code: W.2
            quantity: area.natural
            required: {at-least: 15}
            evidence: official
            cite: "art. 1"
      """
        .formatted(of);
  }

  private static Result<RuleSet> some(String needs) {
    return CountedRules.read(
        CountedRules.with(
            size("needs: " + needs + "\n  some-of")
                + """
                - code: V
                  quantity: green.share
                  required: {at-least: 10}
                  evidence: official
                  cite: "art. 1"
                """));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void so_many_of_them_are_needed_as_the_file_says(int needs) {
    Combination combination =
        (Combination) some("" + needs).orElseThrow().criteria().get(0).requirements().get(0);
    assertThat(combination.needs()).isEqualTo(needs);
    assertThat(combination.indicators()).extracting(Indicator::code).containsExactly("W.1", "W.2");
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "1.5", "3"})
  void a_number_that_they_cannot_need_is_refused(String needs) {
    List<Problem> problems = some(needs).problems();
    assertThat(problems)
        .singleElement()
        .extracting(each -> each.line(Locale.ENGLISH))
        .asString()
        .startsWith("rules.yaml:25:18 ")
        .contains(".needs: " + needs + " is not how many of 2")
        .contains(needs);
  }

  /** A special case acts on standards: on the parts, and not on what they are parts of. */
  @Test
  void a_special_case_names_its_parts_and_a_case_the_whole() {
    String provision =
        """
        provisions:
          - code: P
            name: {vi: "Đ", en: "P"}
            when: {attribute: heritage}
            exempts: {codes: [%s]}
            evidence: official
            cite: "art. 8"
        cases:
          - name: c
            given: {population.total: 8000}
            expect: {W: 0..1, W.1: 1}
        """;
    String file = CountedRules.with(size("any-of"));
    assertThat(
            CountedRules.read(file + provision.formatted("W.2")).orElseThrow().provisions().get(0))
        .extracting(each -> each.effect().codes())
        .isEqualTo(List.of("W.2"));
    assertThat(CountedRules.read(file + provision.formatted("W")).problems())
        .extracting(each -> each.line(Locale.ENGLISH))
        .singleElement()
        .asString()
        .contains("W is no code of this rule set", "W.1, W.2");
  }
}
