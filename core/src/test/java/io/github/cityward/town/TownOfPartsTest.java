package io.github.cityward.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.Problem;
import io.github.cityward.ProblemsException;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.UnitType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An urban area in a folder names the folders of its units. */
class TownOfPartsTest {
  private static final String ROW = "population.urban,2025,%s,,official,yearbook,\n";

  @TempDir private Path home = Path.of("");
  private Path area = Path.of("");

  @BeforeEach
  void twoUnits() throws IOException {
    area = home.resolve("area");
    unit("phuong-a", "12000");
    unit("phuong-b", "8000");
  }

  private void unit(String id, String people) throws IOException {
    write("area/" + id, "id: " + id + "\nname: P\nregion: southeast\n", ROW.formatted(people));
  }

  private void write(String folder, String town, String rows) throws IOException {
    Path path = home.resolve(folder);
    Files.createDirectories(path);
    TownFolder.write(path, town, TownFolder.HEADER + rows);
  }

  private void area(String... further) throws IOException {
    write("area", "id: area\nname: A\nregion: southeast\n" + String.join("\n", further) + "\n", "");
  }

  @Test
  void its_units_are_read_in_their_order() throws IOException {
    area("parts:", "  - phuong-b", "  - phuong-a");
    Town town = TownReader.read(area).orElseThrow();
    assertThat(town.parts()).extracting(Town::id).containsExactly("phuong-b", "phuong-a");
    assertThat(town.unitSpan(LocalDate.MAX)).isEqualTo(UnitSpan.SEVERAL);
  }

  @Test
  void a_unit_may_lie_beside_the_area() throws IOException {
    write("phuong-c", "id: phuong-c\nname: P\nregion: southeast\n", "");
    area("parts: [phuong-a, ../phuong-c, ./phuong-b/]");
    assertThat(TownReader.readWhole(area).orElseThrow().parts()).hasSize(3);
  }

  @Test
  void what_is_wrong_with_a_unit_is_told_with_its_place_from_the_area() throws IOException {
    write(
        "area/phuong-a",
        "id: phuong-a\nname: P\nregion: southeast\nsize: 3\n",
        ROW.formatted("1e3") + "sport.work,2025,1,,official,s,\n");
    area("parts: [phuong-a, phuong-b]");
    assertThat(lines(area))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("phuong-a/town.yaml:4:1 size: size is no key"),
            second -> assertThat(second).startsWith("phuong-a/observations.csv:2:3 value: 1e3"),
            third -> assertThat(third).startsWith("phuong-a/observations.csv:3:1 quantity: "));
  }

  @Test
  void what_a_reader_doubts_in_a_unit_is_told_with_its_place_too() throws IOException {
    unit("phuong-a", "12.000");
    area("parts: [phuong-a]");
    assertThat(TownReader.read(area).doubts())
        .singleElement()
        .satisfies(
            doubt ->
                assertThat(doubt.line(Locale.ENGLISH)).startsWith("phuong-a/observations.csv:2:3"));
  }

  @Test
  void further_tables_of_a_unit_are_read_where_those_of_the_area_are() throws IOException {
    Files.writeString(area.resolve("phuong-a/targets.csv"), "id\n1\n");
    area("parts: [phuong-a]");
    assertThat(TownReader.read(area).isPresent()).isTrue();
    assertThat(lines(area)).isEmpty();
    assertThat(TownReader.readWhole(area).problems())
        .extracting(each -> each.place().file())
        .containsOnly("phuong-a/targets.csv");
  }

  @Test
  void all_parts_that_do_not_fit_are_told_at_once() throws IOException {
    write("area/north", "id: north\nname: N\nregion: red-river-delta\n", "");
    write("area/two", "id: two\nname: N\nregion: southeast\nunit: town\n", "");
    write("area/three", "id: three\nname: N\nregion: southeast\nextent: several-units\n", "");
    write(
        "area/four",
        "id: four\nname: N\nregion: southeast\n",
        "units.total,2025,4,,official,yearbook,\n");
    write("area/same", "id: phuong-a\nname: N\nregion: southeast\n", "");
    write("area/whole", "id: area\nname: N\nregion: southeast\n", "");
    write("area/nested", "id: nested\nname: N\nregion: southeast\nparts: [../phuong-a]\n", "");
    Files.writeString(area.resolve("unit.xlsx"), "");
    Files.writeString(area.resolve("unit.csv"), "");
    Files.createDirectory(area.resolve("empty"));
    area(
        "parts:",
        "- phuong-a",
        "- ./phuong-b/../phuong-a",
        "- .",
        "- ../area",
        "- nowhere",
        "- unit.xlsx",
        "- unit.csv",
        "- empty",
        "- north",
        "- two",
        "- three",
        "- four",
        "- same",
        "- whole",
        "- nested",
        "- ''");
    assertThat(lines(area))
        .containsExactly(
            "town.yaml:6:3 parts[1]: ./phuong-b/../phuong-a stands among the parts already, on line 5. Keep one.",
            "town.yaml:7:3 parts[2]: . is the town itself. Name the commune-level units that it is made of.",
            "town.yaml:8:3 parts[3]: ../area is the town itself. Name the commune-level units that it is made of.",
            "town.yaml:9:3 parts[4]: There is no nowhere, seen from this file. Name the folder of a commune-level unit, or its workbook.",
            "town.yaml:10:3 parts[5]: unit.xlsx is a workbook, which is not read here. Read the town by WorkbookReader or the command line, or name a folder.",
            "town.yaml:11:3 parts[6]: unit.csv is a file and no unit. Name the folder that holds its town.yaml and observations.csv, or its workbook .xlsx.",
            "empty/town.yaml: There is no such file. Write it, or check the name of the folder.",
            "empty/observations.csv: There is no such file. Write it, or check the name of the folder.",
            "town.yaml:13:3 parts[8]: north lies in red-river-delta, the whole in southeast. Mend the region that is wrong.",
            "town.yaml:14:3 parts[9]: two is said to be several commune-level units (unit: town), and a part is one. Name each of them.",
            "town.yaml:15:3 parts[10]: three is said to be several commune-level units (extent: several-units), and a part is one. Name each of them.",
            "town.yaml:16:3 parts[11]: four is said to be several commune-level units (units.total: 4 (2025-12-31)), and a part is one. Name each of them.",
            "town.yaml:17:3 parts[12]: same has the id phuong-a, which phuong-a has too. Give each an id of its own.",
            "town.yaml:18:3 parts[13]: whole has the id area, which A has too. Give each an id of its own.",
            "nested/town.yaml:4:1 parts: A part is one commune-level unit and has no parts of its own; this one names ../phuong-a. Name the units among the parts of the whole.",
            "town.yaml:20:3 parts[15]: There is no , seen from this file. Name the folder of a commune-level unit, or its workbook.");
  }

  @Test
  void units_that_name_each_other_are_refused() throws IOException {
    write("area/phuong-a", "id: a\nname: P\nregion: southeast\nparts: [../phuong-b]\n", "");
    write("area/phuong-b", "id: b\nname: P\nregion: southeast\nparts: [../phuong-a]\n", "");
    assertThat(lines(area.resolve("phuong-a")))
        .singleElement()
        .asString()
        .startsWith("../phuong-b/town.yaml:4:1 parts: ")
        .contains("../phuong-a");
  }

  @Test
  void one_unit_has_not_several() throws IOException {
    area("extent: one-unit", "parts: [phuong-a, phuong-b]");
    assertThat(lines(area)).singleElement().asString().contains("extent: one-unit and parts: 2");
    area("unit: ward", "parts: [phuong-a, phuong-b]");
    assertThat(lines(area)).singleElement().asString().contains("unit: ward and parts: 2");
    area("extent: part-of-unit", "parts: [phuong-a]");
    assertThat(lines(area)).isEmpty();
    area("unit: town", "parts: [phuong-a, phuong-b]");
    assertThat(lines(area)).isEmpty();
  }

  @Test
  void the_list_is_a_list_of_names() throws IOException {
    area("parts: phuong-a");
    assertThat(lines(area)).singleElement().asString().startsWith("town.yaml:4:8 parts: ");
    area("parts: [{a: b}]");
    assertThat(lines(area)).singleElement().asString().startsWith("town.yaml:4:9 parts[0]: ");
    area("parts:");
    assertThat(lines(area)).isEmpty();
  }

  @Test
  void it_is_written_with_its_units_and_read_back() throws IOException {
    area("parts: [phuong-a, phuong-b]");
    Town town = TownReader.read(area).orElseThrow();
    Path copy = home.resolve("copy");
    TownWriter.write(town, copy);
    assertThat(copy.resolve("town.yaml"))
        .content()
        .contains("parts:\n  - phuong-a\n  - phuong-b\n");
    assertThat(TownReader.read(copy).orElseThrow()).isEqualTo(town);
  }

  @Test
  void as_it_is_written_its_units_are_names() throws IOException {
    area("parts: [phuong-a, nowhere]");
    TownText text = TownText.read(area).orElseThrow();
    Path copy = home.resolve("copy");
    TownWriter.write(text, copy);
    assertThat(copy.resolve("town.yaml")).content().contains("parts:\n  - phuong-a\n  - nowhere\n");
  }

  @Test
  void a_program_is_told_the_same() {
    Town a = Town.builder("a").build();
    Town north = Town.builder("b").region(Region.RED_RIVER_DELTA).unit(UnitType.CITY).build();
    assertThat(Town.builder("t").madeOf(List.of(a)).build().parts()).containsExactly(a);
    assertThatThrownBy(
            () ->
                Town.builder("t")
                    .extent(Extent.ONE_UNIT)
                    .madeOf(List.of(a, a, north, Town.builder("c").build().madeOf(List.of(a))))
                    .build())
        .isInstanceOfSatisfying(
            ProblemsException.class,
            e ->
                assertThat(e.problems())
                    .extracting(each -> each.code().name())
                    .containsExactly(
                        "EXTENT_CONTRADICTED",
                        "PART_ID_TWICE",
                        "PART_ELSEWHERE",
                        "PART_OF_SEVERAL",
                        "PART_OF_PART"));
  }

  private static List<String> lines(Path folder) {
    Stream<Problem> problems = TownReader.read(folder).problems().stream();
    return problems.map(each -> each.line(Locale.ENGLISH)).toList();
  }
}
