package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final Problem NEGATIVE =
      Problem.of(
          ProblemCode.NEGATIVE,
          Place.at("observations.csv", 7, 3).named("value"),
          "-5",
          "population.urban");

  @Test
  void a_line_shows_place_value_and_cure() {
    assertThat(NEGATIVE)
        .hasToString(
            "observations.csv:7:3 value: -5 is negative; population.urban is 0 or more."
                + " Write a number from 0 up.");
  }

  @Test
  void a_place_in_a_workbook_names_its_cell_as_people_do() {
    assertThat(Place.cell("town.xlsx", "observations", 14, 3))
        .hasToString("town.xlsx [observations!C14]");
    assertThat(Place.cell("town.xlsx", "town", 2, 27).named("id"))
        .hasToString("town.xlsx [town!AA2] id");
    assertThat(Place.cell("t.xlsx", "town", 1, 16_384)).hasToString("t.xlsx [town!XFD1]");
    assertThat(Place.cell("t.xlsx", "town", 1, 26)).hasToString("t.xlsx [town!Z1]");
    assertThat(Place.cell("t.xlsx", "town", 1, 702)).hasToString("t.xlsx [town!ZZ1]");
    assertThat(Place.cell("t.xlsx", "town", 7, 0)).hasToString("t.xlsx [town!7]");
    assertThat(Place.sheet("t.xlsx", "town")).hasToString("t.xlsx [town]");
  }

  @Test
  void a_value_from_outside_stays_in_the_line_and_commands_no_screen() {
    Problem problem =
        Problem.of(
            ProblemCode.NOT_A_NUMBER,
            Place.at("t.csv", 2, 3).named("a\nb"),
            "1\r\n\t\u001B[2J\u0085\u2028\u009B\uD83D\uDE00\uD83D");
    assertThat(problem.line(Locale.ENGLISH))
        .startsWith(
            "t.csv:2:3 a\u240Ab: 1\u240D\u240A\u2409\u241B[2J\u2424\u2424\uFFFD\uD83D\uDE00\uFFFD"
                + " is not")
        .hasLineCount(1);
    assertThat(problem.arguments().get(0)).startsWith("1\r\n");
  }

  @Test
  void a_problem_without_a_place_is_its_message() {
    Problem problem = Problem.of(ProblemCode.NO_SOURCE, Place.nowhere());
    assertThat(problem.line(Locale.ENGLISH)).isEqualTo(problem.message(Locale.ENGLISH));
  }

  @Test
  void a_result_holds_the_object_or_throws_all_problems() {
    assertThat(Result.of("town").map(String::length).orElseThrow()).isEqualTo(4);
    Result<String> failed = Result.failed(List.of(NEGATIVE, NEGATIVE));
    assertThat(failed.isPresent()).isFalse();
    assertThat(failed.map(String::length).problems()).containsExactly(NEGATIVE, NEGATIVE);
    assertThatThrownBy(failed::orElseThrow)
        .isInstanceOf(ProblemsException.class)
        .hasMessage(NEGATIVE + "\n" + NEGATIVE);
  }

  @Test
  void a_failure_without_a_problem_cannot_be_made() {
    assertThatThrownBy(() -> Result.failed(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("problems is empty. Give at least one.");
  }
}
