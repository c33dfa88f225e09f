package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule file that lists no standards may say how many there are. */
class StatedCountTest {
  private static final String COUNT =
      "standards: {count: %s, evidence: %s, cite: \"Appendix 1\"}\ncriteria:\n";

  private static String file(String count, String evidence) {
    return RuleLibrary.bundled()
        .text("urban-1210-2016-IV")
        .orElseThrow()
        .replaceFirst("(?s)\nstandards:.*?\ncriteria:\n", "\n" + COUNT.formatted(count, evidence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"I", "II", "IV", "V"})
  void there_are_59_standards_in_all_classes_of_2016(String urbanClass) {
    StatedCount count =
        RuleLibrary.bundled().find("urban-1210-2016-" + urbanClass).orElseThrow().standards();
    assertThat(count)
        .isEqualTo(new StatedCount(new Figure<>(59, Evidence.SECONDARY), "Appendix 1"));
  }

  /** Of five criteria each has one standard at least. */
  @ParameterizedTest
  @ValueSource(ints = {5, 999})
  void the_fewest_and_the_most_that_its_criteria_can_have_are_read(int count) {
    assertThat(SmallRules.read(file("" + count, "official")).orElseThrow().standards())
        .isEqualTo(new StatedCount(new Figure<>(count, Evidence.OFFICIAL), "Appendix 1"));
  }

  @Test
  void a_count_that_is_not_known_has_no_number() {
    RuleSet rules = SmallRules.read(file("", "missing").replace("count: ,", "")).orElseThrow();
    assertThat(Objects.requireNonNull(rules.standards()).number()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4|secondary|4 is not how many standards 5 criteria can have. Write a whole number from 5 to",
        "59.5|secondary|59.5 is not how many standards 5 criteria can have.",
        "5900|secondary|5900 is not how many standards 5 criteria can have.",
        "all|secondary|all is not a number.",
        "59|sure|sure is not known here.",
      })
  void a_slip_is_answered_with_what_would_be_right(String count, String evidence, String words) {
    assertThat(SmallRules.read(file(count, evidence)).problems())
        .singleElement()
        .extracting(each -> each.message(Locale.ENGLISH))
        .asString()
        .startsWith(words);
  }

  @Test
  void it_needs_its_evidence_and_its_citation_and_nothing_else() {
    String bare =
        file("59", "secondary").replace("evidence: secondary, cite: \"Appendix 1\"}", "of: 1}");
    assertThat(SmallRules.read(bare).problems())
        .extracting(Problem::code)
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("UNKNOWN_KEY", "MISSING_WORD", "NO_CITATION");
  }

  /** The list itself says how many they are. */
  @Test
  void a_file_that_lists_its_standards_does_not_count_them() {
    String listed = SmallRules.FILE.replace("criteria:\n", COUNT.formatted("2", "secondary"));
    assertThat(SmallRules.read(listed).problems())
        .singleElement()
        .extracting(each -> each.message(Locale.ENGLISH))
        .asString()
        .startsWith("standards is no key here.");
  }
}
