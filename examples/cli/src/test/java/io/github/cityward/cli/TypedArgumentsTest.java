package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules are those by which programs on Windows split their command line. */
class TypedArgumentsTest {
  @Test
  void a_line_that_was_handed_over_replaces_what_the_system_spoiled() {
    assertThat(typed("score  \"Trảng Bàng\"\t--on 2026-06-30", "score", "Tr?ng B?ng", "--on", "x"))
        .containsExactly("score", "Trảng Bàng", "--on", "2026-06-30");
  }

  @Test
  void quotes_may_stand_anywhere_and_hold_nothing_at_all() {
    assertThat(typed(" --on=\"a b\"c \"\" ", "1", "2")).containsExactly("--on=a bc", "");
    assertThat(typed("\"never closed ", "1")).containsExactly("never closed ");
  }

  @Test
  void a_backslash_means_itself_except_before_a_quote() {
    assertThat(typed("C:\\a\\\\b \"C:\\c d\\\\\" \\\"e \\\\\\\"f\"", "1", "2", "3", "4"))
        .containsExactly("C:\\a\\\\b", "C:\\c d\\", "\"e", "\\\"f");
  }

  @Test
  void without_such_a_line_or_with_that_of_another_call_the_given_ones_count() {
    String[] given = {"score", "x"};
    assertThat(TypedArguments.of(given, Map.of())).isSameAs(given);
    assertThat(typed("score", given)).isSameAs(given);
  }

  private static String[] typed(String line, String... given) {
    return TypedArguments.of(given, Map.of("CITYWARD_ARGUMENTS", line));
  }
}
