package io.github.cityward.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Limit;
import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders and JSON documents of towns that are made to do harm. */
@Timeout(20)
class HostileTownTest {
  private static final String TOWN = TownFolder.TOWN;
  private static final String HEADER = TownFolder.HEADER;
  private static final String ROW = "roads.density,%d,2.4,,official,yearbook,\n";

  @TempDir private Path folder;

  @BeforeEach
  void a_sound_town() throws IOException {
    town(TOWN);
    observations(HEADER + ROW.formatted(2024));
    assertThat(read(Limits.defaults())).isEmpty();
  }

  private void town(String text) throws IOException {
    Files.writeString(folder.resolve(TownReader.TOWN_FILE), text);
  }

  private void observations(String text) throws IOException {
    Files.writeString(folder.resolve(TownReader.OBSERVATIONS_FILE), text);
  }

  private List<String> read(Limits limits) {
    return lines(TownReader.read(folder, limits));
  }

  private static List<String> lines(Result<Town> town) {
    return town.problems().stream().map(Problem::toString).toList();
  }

  private static List<String> json(String document, Limits limits) {
    return lines(Json.town(document.getBytes(StandardCharsets.UTF_8), limits));
  }

  @Test
  void a_file_has_so_many_bytes_and_no_more() throws IOException {
    int size = (int) Files.size(folder.resolve(TownReader.OBSERVATIONS_FILE));
    Limits exact = Limits.defaults().with(Limit.FILE_BYTES, size);
    assertThat(read(exact)).isEmpty();
    assertThat(read(exact.with(Limit.FILE_BYTES, size - 1)))
        .containsExactly(
            "observations.csv: The file has %d bytes; at most %d are read. Split it."
                .formatted(size, size - 1));
  }

  @Test
  void a_table_has_so_many_rows_and_no_more() throws IOException {
    observations(HEADER + ROW.formatted(2023) + ROW.formatted(2024));
    Limits two = Limits.defaults().with(Limit.ROWS, 2);
    assertThat(read(two)).isEmpty();
    assertThat(read(two.with(Limit.ROWS, 1)))
        .containsExactly(
            "observations.csv:3:1: The table has more than 1 rows below its header. Split it.");
  }

  @Test
  void yaml_has_so_many_values_and_no_more() {
    Limits seven = Limits.defaults().with(Limit.VALUES, 7);
    assertThat(read(seven)).as("a mapping, three keys, three texts").isEmpty();
    assertThat(read(seven.with(Limit.VALUES, 6)))
        .containsExactly("town.yaml:3:9: There are more than 6 values up to here. Split the file.");
  }

  @Test
  void json_has_so_many_values_and_no_more() {
    String list = "[1, 2, {\"a\": 3}]";
    assertThat(json(list, Limits.defaults().with(Limit.VALUES, 5)))
        .noneMatch(each -> each.contains("more than"));
    assertThat(json(list, Limits.defaults().with(Limit.VALUES, 4)))
        .containsExactly(
            "town.json:1:14: There are more than 4 values up to here. Split the file.");
  }

  @Test
  void nesting_is_so_deep_and_no_deeper() throws IOException {
    town(TOWN + "attributes: {border: [[yes]]}\n");
    Limits four = Limits.defaults().with(Limit.NESTING, 4);
    assertThat(read(four)).noneMatch(each -> each.contains("deeper"));
    assertThat(read(four.with(Limit.NESTING, 3)))
        .containsExactly(
            "town.yaml:4:23: The nesting is deeper than 3. A file of this kind is flat.");
    assertThat(json("[[[[", four)).noneMatch(each -> each.contains("deeper"));
    assertThat(json("[[[[", four.with(Limit.NESTING, 3)))
        .singleElement()
        .asString()
        .startsWith("town.json:1:4: The nesting is deeper than 3");
  }

  @Test
  void a_path_has_so_many_characters_and_no_more() throws IOException {
    town(TOWN + "attributes: {border: yes}\n");
    int length = "attributes.border".length();
    Limits exact = Limits.defaults().with(Limit.PATH_CHARACTERS, length);
    assertThat(read(exact)).isEmpty();
    assertThat(read(exact.with(Limit.PATH_CHARACTERS, length - 1)))
        .containsExactly(
            "town.yaml:4:14 attributes: The key and those around it have 17 characters; at most 16"
                + " are read. Check the quotation marks before it.");
  }

  @Test
  void a_number_has_so_many_digits_and_no_more() throws IOException {
    observations(HEADER + "roads.density,2024,12.345,,official,yearbook,\n");
    Limits five = Limits.defaults().with(Limit.DIGITS, 5);
    assertThat(read(five)).isEmpty();
    assertThat(read(five.with(Limit.DIGITS, 4)))
        .containsExactly(
            "observations.csv:2:3 value: The number has more than 4 digits. Write at most 4.");
  }

  @Test
  void so_many_problems_are_told_and_one_that_there_are_more() throws IOException {
    String wrong = "roads.density,%d,-1,,official,yearbook,\n";
    observations(HEADER + wrong.formatted(2022) + wrong.formatted(2023) + wrong.formatted(2024));
    Limits three = Limits.defaults().with(Limit.PROBLEMS, 3);
    assertThat(read(three)).hasSize(3).noneMatch(each -> each.contains("more than"));
    assertThat(read(three.with(Limit.PROBLEMS, 2)))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("observations.csv:4:1: There are more than 2 problems");
  }

  @Test
  void one_cell_tells_no_more_problems_than_a_table() throws IOException {
    road("R1,,a;b;c;d,,,,procedure,,,\n");
    assertThat(lines(TownReader.readWhole(folder, Limits.defaults().with(Limit.PROBLEMS, 2))))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("roadmap.csv:2:3 after: There are more than 2 problems");
  }

  /** Each step comes after the one before it, and the first after one that there is not. */
  @Test
  void a_road_of_many_steps_is_read_in_time_and_not_told_whole() throws IOException {
    StringBuilder steps = new StringBuilder();
    for (int i = 1; i < 30_000; i++) {
      steps.append("R%d,,R%d,,,,procedure,,,\n".formatted(i, i - 1));
    }
    road(steps.toString());
    assertThat(lines(TownReader.readWhole(folder)))
        .singleElement()
        .asString()
        .startsWith("roadmap.csv:2:3 after: R0 is not known here. The words are R1, R2, ")
        .endsWith(", R50, ….");
  }

  private void road(String steps) throws IOException {
    String header = String.join(",", TownTable.ROADMAP.columns()) + "\n";
    Files.writeString(folder.resolve(TownTable.ROADMAP.file()), header + steps);
  }

  /** Nine levels of nine would be 387 million; nothing is ever unfolded. */
  @Test
  void a_yaml_bomb_has_nothing_to_burst_with() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    town(bomb.toString());
    assertThat(read(Limits.defaults()))
        .isNotEmpty()
        .allMatch(each -> each.contains("is an anchor or an alias"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URL [x]]",
        "!!binary AAAA",
        "!<tag:yaml.org,2002:int> 1",
        "!x y"
      })
  void a_yaml_tag_makes_no_object(String value) throws IOException {
    town("id: t\nregion: southeast\nname: " + value + "\n");
    assertThat(read(Limits.defaults()))
        .isNotEmpty()
        .allMatch(each -> each.contains("is a tag. Write plain text."));
  }

  /** In braces a comma cuts a number in two, which is mended, but not without end. */
  @Test
  void a_number_with_commas_without_end_is_no_number() throws IOException {
    String commas =
        IntStream.range(0, 20_000).mapToObj(String::valueOf).collect(Collectors.joining(","));
    town(TOWN + "attributes: {border: " + commas + "}\n");
    assertThat(read(Limits.defaults())).isNotEmpty();
  }

  /**
   * Each of them can make one text look like another: 12 like 21, or one town like its neighbour.
   */
  @ParameterizedTest
  @CsvSource({
    "\u202A, U+202A",
    "\u202E, U+202E",
    "\u2066, U+2066",
    "\u2069, U+2069",
    "\u200B, U+200B",
    "\u200F, U+200F",
    "\u00AD, U+00AD",
    "\u2028, U+2028",
    "\uDB40\uDC41, U+E0041"
  })
  void what_nobody_sees_stands_in_no_name(String hidden, String number) throws IOException {
    String said =
        " The character %s stands here. Nobody sees it, and it can make a text look like another"
                .formatted(number)
            + " one. Delete it.";
    town("id: t\nname: T" + hidden + "U\nregion: southeast\n");
    assertThat(read(Limits.defaults())).containsExactly("town.yaml:2:8:" + said);
    String escape = hidden.chars().mapToObj("\\u%04X"::formatted).collect(Collectors.joining());
    assertThat(json("{\"name\": \"T" + escape + "U\"}", Limits.defaults()))
        .containsExactly("town.json:1:10 name:" + said);
    Result<Town> built = Result.failed(problems(Town.builder("t").name("T" + hidden)));
    assertThat(lines(built)).containsExactly("name:" + said);
  }

  private static List<Problem> problems(TownBuilder town) {
    try {
      town.build();
      return List.of();
    } catch (ProblemsException e) {
      return e.problems();
    }
  }

  /** A Cyrillic а is seen as a Latin a: names are shown, but only ids are compared. */
  @ParameterizedTest
  @ValueSource(strings = {"tr\u0430ng-bang", "trảng-bàng", "tràng", "T", "a b", "../t", "t\u0131"})
  void an_id_has_letters_that_look_like_no_others(String id) throws IOException {
    town("id: " + id + "\nname: T\nregion: southeast\n");
    assertThat(read(Limits.defaults()))
        .containsExactly(
            Problem.of(ProblemCode.WRONG_ID, Place.at("town.yaml", 1, 5).named("id"), id)
                .toString());
  }

  /** The caller names the folder; what it links to is read like any file. */
  @Test
  void a_link_is_read_as_what_it_leads_to_and_one_to_itself_is_told() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path file = folder.resolve(TownReader.TOWN_FILE);
    Files.move(file, elsewhere.resolve("t.yaml"));
    Files.createSymbolicLink(file, Path.of("elsewhere", "t.yaml"));
    assertThat(read(Limits.defaults())).isEmpty();
    Files.delete(file);
    Files.createSymbolicLink(file, file.getFileName());
    assertThat(read(Limits.defaults())).singleElement().asString().startsWith("town.yaml: ");
    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("elsewhere"));
    assertThat(read(Limits.defaults())).singleElement().asString().startsWith("town.yaml: ");
  }

  /** 1 MB of the costliest documents, within the limits of a service. */
  @ParameterizedTest
  @ValueSource(strings = {"0,", "[],", "{},", "\"\",", "null,", "{\"a\":0},", "[[[[[0]]]]],"})
  void a_small_document_of_many_values_is_refused(String item) {
    Limits service = Limits.defaults().with(Limit.VALUES, 20_000);
    String body = item.repeat(1_000_000 / item.length());
    String document = "{\"observations\":[" + body + "0]}";
    assertThat(json(document, service))
        .singleElement()
        .asString()
        .contains("more than 20000 values");
  }
}
