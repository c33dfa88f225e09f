package io.github.cityward.town;

import static io.github.cityward.ProblemCode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken folders: each is answered with a code, a place and words. */
class BrokenTownsTest {
  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> rows() {
    return Stream.of(
        row("population.urban,2024,\"86,76\",,official,s,", NUMBER_MISSPELLED, 3, "86,76", "86.76"),
        row("population.urban,2024,181.082.000,,official,s,", NUMBER_MISSPELLED, 3, "181082000"),
        row(
            "population.urban,2024,\"1,234.5\",,official,s,",
            NUMBER_MISSPELLED,
            3,
            "Write 1234.5."),
        row("roads.density,2024,\"3,800\",,official,s,", NUMBER_AMBIGUOUS, 3, "3800 or 3.8"),
        row("green.share,2024,24-25.5,,official,s,", RANGE_MISSPELLED, 3, "Write 24..25.5."),
        row("green.share,2024,25 %,,official,s,", NUMBER_MISSPELLED, 3, "25 %", "Write 25."),
        row("population.urban,2024,1e3,,official,s,", NUMBER_MISSPELLED, 3, "Write 1000."),
        row("population.urban,2024,NaN,,official,s,", NOT_A_NUMBER, 3, "NaN", "12.5"),
        row(
            "population.urban,2024," + "9".repeat(401) + ",,official,s,",
            TOO_MANY_DIGITS,
            3,
            "400"),
        row("population.urban,2024,-5,,official,s,", NEGATIVE, 3, "-5", "0 or more"),
        row("green.share,2024,100.1,,official,s,", SHARE_OUT_OF_RANGE, 3, "100.1", "from 0 to 100"),
        row("sport.works,2024,1.5,,official,s,", COUNT_NOT_WHOLE, 3, "1.5", "whole number"),
        row("sport.works,2024,5..1,,official,s,", RANGE_UPSIDE_DOWN, 3, "5..1", "Write 1..5."),
        row("sport.works,2024,..,,official,s,", RANGE_WITHOUT_ENDS, 3, "no ends"),
        row("role.planning,2024,city,,official,s,", UNKNOWN_LEVEL, 3, "none, commune, province"),
        row("role.planning,2024,province,km2,official,s,", LEVEL_WITH_UNIT, 4, "km2"),
        row("area.natural,2024,34014,hecta,official,s,", WRONG_UNIT, 4, "hecta", ": km2, ha, m2."),
        row("population.urban,2024,,km2,official,s,", WRONG_UNIT, 4, "km2", ": person."),
        row(
            "population.urbn,2024,5,,official,s,",
            UNKNOWN_QUANTITY,
            1,
            "Nearest: population.urban"),
        row("dân số đô thị,2024,5,,official,s,", UNKNOWN_QUANTITY, 1, "Nearest: population.urban."),
        row("Green-space share,2024,5,,official,s,", UNKNOWN_QUANTITY, 1, "Nearest: green.share."),
        row("unknown.26-2022.1.8,2024,5,,official,s,", NOT_OBSERVED, 1, "nobody has seen"),
        row("sport.works,2025-02-30,1,,official,s,", NO_SUCH_DAY, 2, "2025-02-30"),
        row("sport.works,30/06/2024,1,,official,s,", DATE_MISSPELLED, 2, "Write 2024-06-30."),
        row("sport.works,06/2024,1,,official,s,", DATE_MISSPELLED, 2, "Write 2024-06."),
        row("sport.works,2024.06,1,,official,s,", DATE_MISSPELLED, 2, "Write 2024-06."),
        row("sport.works,13/2024,1,,official,s,", NOT_A_DATE, 2, "13/2024"),
        row("sport.works,2024.1,1,,official,s,", NOT_A_DATE, 2, "2024.1 is not a date"),
        row("sport.works,31.6.2024,1,,official,s,", NOT_A_DATE, 2, "31.6.2024"),
        row("sport.works,2024-6-3,1,,official,s,", NOT_A_DATE, 2, "2024-6-3"),
        row(
            "sport.works,2024,1,,guessed,s,",
            UNKNOWN_WORD,
            5,
            "official, reported, derived, assumed"),
        row(
            "sport.works,2024,1,,,s,",
            EMPTY_WORD,
            5,
            "one of official, reported, derived, assumed"),
        row("sport.works,,1,,official,s,", EMPTY_DATE, 2, "date: The date is empty.", "2023-12-31"),
        row("sport.works, ,,,official,,", EMPTY_DATE, 2, "a year, a month or a day"),
        row("sport.works,2024,1,,official,,", NO_SOURCE, 6, "source", "assumed"),
        row("sport.works,2024,1,,official", RAGGED_ROW, 6, "the row, 5,", "header, 7"),
        row("sport.works,2024,1,,official,s,,", RAGGED_ROW, 8, "the row, 8,", "header, 7"),
        row("sport.works,2024,1,,official,\"s,", OPEN_QUOTE, 6, "never closed"),
        row("sport.works,2024,1,,official,say \"s\",", STRAY_QUOTE, 6, "middle of a cell"),
        row("sport.works,2024,1,,official,\"s\"x,", STRAY_QUOTE, 6, "middle of a cell"));
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

  static Stream<Arguments> headers() {
    return Stream.of(
        arguments("quantity;date;value;unit;basis;source;note", SEMICOLONS, 1, ".xlsx"),
        arguments("quantity,date,value,unit,basis,source", MISSING_COLUMN, 1, "note"),
        arguments("quantity,date,value,unit,basis,source,note,x", UNKNOWN_COLUMN, 8, "x is no"),
        arguments("quantity,date,value,unit,basis,source,note,date", REPEATED_COLUMN, 8, "twice"),
        arguments("", FILE_EMPTY, 1, "empty"),
        arguments("\n \n", FILE_EMPTY, 1, "empty"));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void a_broken_header_is_answered_at_its_cell(
      String header, ProblemCode code, int column, String word) throws IOException {
    TownFolder.write(folder, TownFolder.TOWN, header);
    onlyProblem(code, "observations.csv:1:" + column, List.of(word));
  }

  static Stream<Arguments> townFiles() {
    return Stream.of(
        arguments("id: ../../etc\nname: T\nregion: southeast", WRONG_ID, "1:5", "../../etc"),
        arguments("id: " + "a".repeat(65) + "\nname: T\nregion: southeast", WRONG_ID, "1:5", "64"),
        arguments("id: t\nname: T\nregion: mars", UNKNOWN_WORD, "3:9", "mekong-delta"),
        arguments("id: t\nname: ''\nregion: southeast", EMPTY_TEXT, "2:7", "Write the text"),
        arguments("id: t\nregion: southeast", MISSING_KEY, "1:1", "name"),
        arguments("id: t\nname:\nregion: southeast", MISSING_KEY, "2:1", "name"),
        arguments("id: t\nname: T", MISSING_WORD, "1:1", "mekong-delta"),
        arguments("id: t\nname: T\nregion: southeast\nmayor: A", UNKNOWN_KEY, "4:1", "signatories"),
        arguments("id: t\nname: T\nname: U\nregion: southeast", REPEATED_KEY, "3:1", "line 2"),
        arguments("id: t\nname: [T]\nregion: southeast", NOT_TEXT, "2:7", "single value"),
        arguments("id: t\nname: &a T\nregion: southeast", YAML_ALIAS, "2:7", "&a"),
        arguments("id: t\nname: !!str T\nregion: southeast", YAML_TAG, "2:7", "tag"),
        arguments("id: t\nname: !java.net.URL T\nregion: southeast", YAML_TAG, "2:7", "URL"),
        arguments(
            "id: t\nname: T\nregion: southeast\nattributes:\n\tborder: yes",
            YAML_TAB,
            "5:1",
            "spaces"),
        arguments(
            "id: t\nname: T\nregion: southeast\nattributes: {border: true}",
            UNKNOWN_WORD,
            "4:22",
            "true"),
        arguments(
            "id: t\nname: T\nregion: southeast\nattributes: {coast: yes}",
            UNKNOWN_KEY,
            "4:14",
            "border"),
        arguments(
            "id: t\nname: T\nregion: southeast\nattributes: yes",
            NOT_A_MAPPING,
            "4:13",
            "key: value"),
        arguments("- id", NOT_A_MAPPING, "1:1", "key: value"),
        arguments("id: t\nname: " + "[".repeat(100) + "]".repeat(100), YAML_TOO_DEEP, "2:38", "32"),
        arguments("id: 'never closed", YAML_OPEN_QUOTE, "1:5", "never closed"),
        arguments("# nothing\n", FILE_EMPTY, "1:1", "empty"),
        arguments("", FILE_EMPTY, "1:1", "empty"));
  }

  @ParameterizedTest
  @MethodSource("townFiles")
  void a_broken_town_file_is_answered_at_its_character(
      String yaml, ProblemCode code, String at, String word) throws IOException {
    TownFolder.write(folder, yaml, TownFolder.HEADER);
    onlyProblem(code, "town.yaml:" + at, List.of(word));
  }

  @Test
  void all_that_is_wrong_with_a_town_file_comes_at_once() throws IOException {
    TownFolder.write(
        folder,
        "id: BAD\nname: \"\"\nname_en: [a]\nprovince: {a: b}\nregion: southeast\n",
        TownFolder.HEADER);
    assertThat(TownReader.read(folder).problems())
        .extracting(problem -> problem.place().line() + " " + problem.code())
        .containsExactly("1 WRONG_ID", "2 EMPTY_TEXT", "3 NOT_TEXT", "4 NOT_TEXT");
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
  void a_table_of_20000_rows_that_nobody_knows_is_answered_in_time() throws IOException {
    TownFolder.write(
        folder,
        TownFolder.TOWN,
        TownFolder.HEADER + "population.urbn,2024,5,,official,s,\n".repeat(20_000));
    List<Problem> problems =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TownReader.read(folder).problems());
    assertThat(problems).isNotEmpty();
    assertThat(problems.get(0).line(Locale.ENGLISH))
        .startsWith("observations.csv:2:1")
        .contains("Nearest: population.urban");
  }

  @Test
  void an_alias_is_answered_like_its_anchor() throws IOException {
    TownFolder.write(folder, "id: &a t\nname: *a\nregion: southeast\n", TownFolder.HEADER);
    assertThat(TownReader.read(folder).problems())
        .extracting(Problem::code)
        .containsExactly(YAML_ALIAS, YAML_ALIAS);
  }

  @Test
  void a_second_value_for_one_day_shows_both_rows() throws IOException {
    // 2024 is its last day.
    TownFolder.write(
        folder,
        TownFolder.TOWN,
        TownFolder.HEADER
            + "sport.works,2024,3,,official,s,\nsport.works,2024-12-31,4,,reported,s,\n");
    onlyProblem(VALUE_TWICE, "observations.csv:3:3", List.of("3 on line 2", "4 on line 3"));
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
  void a_nul_byte_is_answered_at_its_place() throws IOException {
    TownFolder.write(folder, "id: t\nna\0me: T\n", TownFolder.HEADER);
    onlyProblem(NUL_BYTE, "town.yaml:2:3", List.of("NUL"));
  }

  @Test
  void a_control_character_and_a_lone_carriage_return_are_answered_at_their_place()
      throws IOException {
    TownFolder.write(folder, "id: t\nna\u0007me: T\n", TownFolder.HEADER);
    onlyProblem(CONTROL_CHARACTER, "town.yaml:2:3", List.of("U+0007"));
    TownFolder.write(folder, TownFolder.TOWN, TownFolder.HEADER + "sport.works\r");
    onlyProblem(LONE_CARRIAGE_RETURN, "observations.csv:2:12", List.of("LF or CRLF"));
  }

  @Test
  void utf_16_is_named_with_and_without_its_mark() throws IOException {
    for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      TownFolder.write(folder, TownFolder.TOWN, TownFolder.HEADER);
      Files.write(folder.resolve("observations.csv"), TownFolder.HEADER.getBytes(charset));
      onlyProblem(UTF_16, "observations.csv:1:1", List.of("UTF-16", "UTF-8"));
    }
  }

  @Test
  void other_bytes_than_utf_8_are_answered_where_they_begin() throws IOException {
    TownFolder.write(folder, TownFolder.TOWN, "");
    Files.write(
        folder.resolve("observations.csv"),
        (TownFolder.HEADER + "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    onlyProblem(NOT_UTF_8, "observations.csv:2:4", List.of("UTF-8"));
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
