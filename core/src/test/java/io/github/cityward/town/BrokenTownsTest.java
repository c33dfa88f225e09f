package io.github.cityward.town;

import static io.github.cityward.ProblemCode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken folders beside those of {@code BrokenFilesTest}: each has a code, a place and words. */
class BrokenTownsTest {
  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> rows() {
    return Stream.of(
        row("Green-space share,2024,5,,official,s,", UNKNOWN_QUANTITY, 1, "Nearest: green.share."),
        row("sport.works,2024.06,1,,official,s,", DATE_MISSPELLED, 2, "Write 2024-06."),
        row("sport.works,13/2024,1,,official,s,", NOT_A_DATE, 2, "13/2024"),
        row("sport.works,2024.1,1,,official,s,", NOT_A_DATE, 2, "2024.1 is not a date"),
        row("sport.works,31.6.2024,1,,official,s,", NOT_A_DATE, 2, "31.6.2024"),
        row("sport.works,2024-6-3,1,,official,s,", NOT_A_DATE, 2, "2024-6-3"),
        row("sport.works, ,,,official,,", EMPTY_DATE, 2, "a year, a month or a day"));
  }

  private static Arguments row(String row, ProblemCode code, int column, String... words) {
    return arguments(row, code, column, List.of(words));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_broken_row_is_answered_at_its_cell(
      String row, ProblemCode code, int column, List<String> words) throws IOException {
    TownFolder.write(folder, TownFolder.TOWN, TownFolder.HEADER + row + "\n");
    onlyProblem(code, "observations.csv:2:" + column, words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\uD800", "a\\uDC00", "a\\nb", "a\\tb"})
  void a_name_is_one_line_of_characters(String name) throws IOException {
    for (String key : List.of("name", "name_en", "province")) {
      String line = key + ": \"" + name + "\"\n";
      String town =
          TownFolder.TOWN.replace("name: T\n", key.equals("name") ? line : "name: T\n" + line);
      TownFolder.write(folder, town, TownFolder.HEADER);
      assertThat(TownReader.read(folder).problems())
          .as(key)
          .singleElement()
          .satisfies(
              problem -> assertThat(problem.place().line()).isEqualTo(key.equals("name") ? 2 : 3));
    }
  }

  @Test
  void a_quoted_cell_may_span_lines_and_the_next_row_keeps_its_own_line() throws IOException {
    TownFolder.write(
        folder,
        TownFolder.TOWN,
        TownFolder.HEADER
            + "sport.works,2024,3,,official,\"a\nb\",\nsport.works,2025,x,,official,s,\n");
    onlyProblem(NOT_A_NUMBER, "observations.csv:4:3", List.of("x"));
  }

  @Test
  void a_folder_where_a_file_belongs_is_answered() throws IOException {
    Files.writeString(folder.resolve("town.yaml"), TownFolder.TOWN);
    Files.createDirectory(folder.resolve("observations.csv"));
    onlyProblem(NOT_A_FILE, "observations.csv", List.of("not a file"));
  }

  @Test
  void a_missing_file_a_missing_folder_and_a_file_for_a_folder_are_answered() throws IOException {
    Path town = Files.writeString(folder.resolve("town.yaml"), TownFolder.TOWN);
    onlyProblem(FILE_MISSING, "observations.csv", List.of("no such file"));
    assertThat(TownReader.read(folder.resolve("nowhere")).problems())
        .extracting(Problem::code)
        .containsExactly(FILE_MISSING);
    assertThat(TownReader.read(town).problems())
        .extracting(Problem::code)
        .containsExactly(NOT_A_FOLDER);
  }

  private void onlyProblem(ProblemCode code, String at, List<String> words) {
    List<Problem> problems = TownReader.read(folder).problems();
    assertThat(problems).extracting(Problem::code).containsExactly(code);
    Problem problem = problems.get(0);
    assertThat(problem.line(Locale.ENGLISH)).startsWith(at).contains(words);
    assertThat(problem.place().named("")).hasToString(at);
    assertThat(problem.message(Locale.forLanguageTag("vi")))
        .isNotBlank()
        .isNotEqualTo(problem.message(Locale.ENGLISH));
  }
}
