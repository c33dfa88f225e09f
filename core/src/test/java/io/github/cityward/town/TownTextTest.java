package io.github.cityward.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.Place;
import io.github.cityward.ProblemsException;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Superior;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TownTextTest {
  private static final TownText.Table NONE =
      new TownText.Table(
          Place.nowhere(),
          TownTable.OBSERVATIONS.columns().stream()
              .map(column -> new TownText.Piece(column, Place.nowhere()))
              .toList(),
          List.of());

  private static final String HEADER_EN = TownFolder.HEADER.replace(",note\n", ",note,note_en\n");

  @TempDir private Path folder = Path.of("");

  @Test
  void a_folder_is_written_as_it_stands() throws IOException {
    TownFolder.write(
        folder,
        """
        id: t
        name: "T: 1"
        region: southeast
        signatories: [A, 'B # b']
        attributes: {border: yes, island: no}
        """,
        TownFolder.HEADER + "area.natural,2024-06,34014.50,ha,official,\"a, b\",\n");
    Files.writeString(
        folder.resolve("uncertainty.csv"),
        "quantity,date,distribution,a,b,c\narea.natural,2025,uniform,1,2,\n");
    TownText text = TownText.read(folder).orElseThrow();
    Path copy = folder.resolve("copy");
    TownWriter.write(text, copy);
    assertThat(copy.resolve("town.yaml"))
        .hasContent(
            """
            id: t
            name: "T: 1"
            region: southeast
            signatories:
              - A
              - "B # b"
            attributes:
              border: yes
              island: no
            """);
    assertThat(copy.resolve("observations.csv"))
        .hasContent(TownFolder.HEADER + "area.natural,2024-06,34014.50,ha,official,\"a, b\",");
    assertThat(copy.resolve("uncertainty.csv"))
        .hasSameTextualContentAs(folder.resolve("uncertainty.csv"));
    try (Stream<Path> files = Files.list(copy)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void a_town_of_a_program_is_written_in_the_units_of_its_quantities() throws IOException {
    Town town =
        Town.builder("t")
            .name("Thị trấn")
            .attributes(Attribute.MOUNTAINOUS)
            .without(Attribute.BORDER)
            .observe(
                "area.natural", LocalDate.of(2024, 6, 30), "34014..", "ha", Basis.OFFICIAL, "s")
            .observe("role.planning", LocalDate.of(2024, 6, 30), "province", Basis.ASSUMED, "")
            .build();
    TownWriter.write(town, folder);
    assertThat(folder.resolve("town.yaml"))
        .content()
        .endsWith("attributes:\n  border: no\n  mountainous: yes\n");
    assertThat(folder.resolve("observations.csv"))
        .hasContent(
            TownFolder.HEADER
                + "area.natural,2024-06-30,340.14..,,official,s,\n"
                + "role.planning,2024-06-30,province,,assumed,,");
    assertThat(TownReader.read(folder).orElseThrow()).isEqualTo(town);
  }

  @Test
  void all_that_a_town_is_is_written() throws IOException {
    TownFolder.write(
        folder,
        """
        id: t
        name: Phường một
        name_en: Ward one
        province: Tây Ninh
        region: southeast
        unit: ward
        belongs-to: city
        signatories: [A, B]
        """,
        TownFolder.HEADER);
    Town town = TownReader.read(folder).orElseThrow();
    assertThat(town.profile().belongsTo()).isEqualTo(Superior.CITY);
    Path copy = folder.resolve("copy");
    TownWriter.write(town, copy);
    assertThat(TownReader.read(copy).orElseThrow()).isEqualTo(town);
  }

  @Test
  void a_remark_in_english_is_written_beside_the_one_of_the_office() throws IOException {
    String rows =
        """
        area.natural,2024-06-30,340.14,,official,s,diện tích tự nhiên,natural area
        role.planning,2024-06-30,province,,assumed,,cấp tỉnh,
        """;
    TownFolder.write(folder, "id: t\nname: T\nregion: southeast\n", HEADER_EN + rows);
    Town town = TownReader.read(folder).orElseThrow();
    assertThat(town.observations())
        .extracting(each -> each.note(Locale.ENGLISH))
        .containsExactly("natural area", "cấp tỉnh");
    assertThat(town.observations())
        .extracting(each -> each.note(Locale.forLanguageTag("vi-VN")))
        .containsExactly("diện tích tự nhiên", "cấp tỉnh");
    assertThat(town.observations().get(1).noteEn()).isNull();
    Path copy = folder.resolve("copy");
    TownWriter.write(town, copy);
    assertThat(copy.resolve("observations.csv")).hasContent(HEADER_EN + rows);
    assertThat(TownReader.read(copy).orElseThrow()).isEqualTo(town);
  }

  @Test
  void a_key_without_a_value_is_left_out() throws IOException {
    TownText text =
        new TownText(
            Place.nowhere(),
            keys("id", "t", "name", "T", "region", "southeast", "signatories", "", "border", ""),
            Map.of(TownTable.OBSERVATIONS, NONE));
    TownWriter.write(text, folder);
    assertThat(folder.resolve("town.yaml")).hasContent("id: t\nname: T\nregion: southeast\n");
  }

  @Test
  void whatever_is_written_into_a_folder_is_read_from_it() throws IOException {
    for (long seed = 0; seed < 60; seed++) {
      TownText text = new RandomTownText(seed).town();
      Path town = folder.resolve("town" + seed);
      TownWriter.write(text, town);
      assertThat(RandomTownText.written(TownText.read(town).orElseThrow()))
          .as("seed %d", seed)
          .isEqualTo(RandomTownText.written(text));
      assertThat(TownReader.read(town).orElseThrow())
          .as("seed %d", seed)
          .isEqualTo(text.town().orElseThrow());
    }
  }

  @Test
  void what_is_no_town_is_not_written() {
    TownText text =
        new TownText(Place.file("t.xlsx"), keys("id", "T", "region", "southeast"), Map.of());
    assertThatThrownBy(() -> TownWriter.write(text, folder.resolve("new")))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("T is not an id")
        .hasMessageContaining("The key name is missing")
        .hasMessageContaining("t.xlsx: The sheet observations is missing. The sheets are town, ");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void an_attribute_may_stand_with_or_without_its_group_and_not_twice() {
    assertThat(problems("border", "yes", "attributes.island", "no")).isEmpty();
    assertThat(problems("border", "yes", "attributes.border", "yes"))
        .containsExactly(
            "attributes.border: The key attributes.border stood already on line 0. Keep one.");
    assertThat(problems("attributes", "border"))
        .first()
        .asString()
        .contains("attributes is no key here", "attributes.border, attributes.mountainous");
    assertThat(problems("attributes.bordr", "yes")).first().asString().contains("bordr is no key");
    assertThat(problems("border", "TRUE")).first().asString().contains("no, yes");
    assertThat(problems("names", "x")).first().asString().contains("names is no key here");
  }

  @Test
  void what_is_missing_in_a_workbook_comes_at_once() {
    TownText.Piece quantity = new TownText.Piece("quantity", Place.nowhere());
    TownText.Table bare = new TownText.Table(Place.nowhere(), List.of(quantity), List.of());
    TownText text = new TownText(Place.file("t.xlsx"), null, Map.of(TownTable.OBSERVATIONS, bare));
    assertThat(text.town().problems())
        .extracting(each -> each.code() + " " + each.arguments().get(0))
        .containsExactly(
            "SHEET_MISSING town",
            "MISSING_COLUMN date",
            "MISSING_COLUMN value",
            "MISSING_COLUMN unit",
            "MISSING_COLUMN basis",
            "MISSING_COLUMN source",
            "MISSING_COLUMN note");
  }

  @Test
  void a_table_may_lack_its_header_or_a_column() {
    TownText.Table empty = new TownText.Table(Place.file("t.xlsx"), List.of(), List.of());
    assertThat(empty.columnProblems(List.of("quantity", "date")))
        .extracting(each -> each.code() + " " + each.arguments())
        .containsExactly("SHEET_EMPTY [quantity,date]");
    assertThat(NONE.columnProblems(List.of("quantity", "date", "day")))
        .extracting(each -> each.code() + " " + each.arguments().get(0))
        .contains("MISSING_COLUMN day", "UNKNOWN_COLUMN value");
    assertThat(NONE.columnProblems(TownTable.OBSERVATIONS.columns())).isEmpty();
  }

  private static List<String> problems(String... more) {
    String[] all =
        Stream.concat(Stream.of("id", "t", "name", "T", "region", "southeast"), Arrays.stream(more))
            .toArray(String[]::new);
    return new TownText(Place.nowhere(), keys(all), Map.of(TownTable.OBSERVATIONS, NONE))
        .town().problems().stream().map(Object::toString).toList();
  }

  private static TownText.Keys keys(String... words) {
    return new TownText.Keys(
        Place.nowhere(),
        Stream.iterate(0, i -> i < words.length, i -> i + 2)
            .map(
                i ->
                    new TownText.Entry(
                        new TownText.Piece(words[i], Place.field(words[i])),
                        new TownText.Piece(words[i + 1], Place.field(words[i]))))
            .toList());
  }
}
