package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordsTest extends WordsContract {
  ProblemWordsTest() {
    super(Problem.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    return Map.of("", names(ProblemCode.values()));
  }

  /**
   * A key that belongs elsewhere has a third argument: where. A table of many towns is told of its
   * semicolons alone, since no workbook could take its place.
   */
  @Override
  protected Set<String> endings() {
    return Set.of(".1", ".3");
  }

  @ParameterizedTest
  @EnumSource
  void a_message_says_what_is_wrong_without_blame(ProblemCode code) {
    String message =
        Problem.of(code, Place.nowhere(), "0", "1", "2", "3", "4", "5").message(Locale.ENGLISH);
    assertThat(message).doesNotContainIgnoringCase("invalid", "please", "!", "illegal");
    if (code != ProblemCode.COMMAND_LINE) {
      assertThat(message).endsWith(".");
    }
  }

  @Test
  void a_reader_of_another_language_gets_english() {
    Problem problem = Problem.of(ProblemCode.NO_SOURCE, Place.nowhere());
    assertThat(problem.message(Locale.FRENCH)).isEqualTo(problem.message(Locale.ENGLISH));
    assertThat(problem.message(Locale.forLanguageTag("vi-VN"))).contains("nguồn");
  }

  @Test
  void braces_and_quotes_in_a_value_are_shown_as_they_are() {
    String value = "{0} 'x' {";
    assertThat(Problem.of(ProblemCode.NOT_A_NUMBER, Place.nowhere(), value).message(Locale.ENGLISH))
        .startsWith(value + " is not a number.");
  }
}
