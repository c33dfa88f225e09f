package io.github.cityward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.rules.Attribute;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownJsonTest {
  private static final String TOWN =
      """
      {
        "schema": "cityward.town/1",
        "id": "trang-bang",
        "name": "Thị xã Trảng Bàng",
        "region": "southeast",
        "unit": "town",
        "signatories": ["Người lập biểu", "Chủ tịch"],
        "attributes": {"border": true, "heritage": false},
        "observations": [
          {"quantity": "population.urban", "date": "2025-02-28", "value": "181082..235352",
           "unit": "", "basis": "reported", "source": "two newspapers", "note": "they differ"},
          {"quantity": "area.natural", "date": "2024", "value": 340.140, "basis": "official",
           "source": "yearbook"},
          {"quantity": "health.beds", "date": "2024-06", "value": null, "basis": "official"}
        ]
      }
      """;

  private static Result<Town> read(String json) {
    return Json.town(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_town_is_what_its_keys_and_observations_say() {
    Town town = read(TOWN).orElseThrow();
    assertThat(town.id()).isEqualTo("trang-bang");
    assertThat(town.name()).isEqualTo("Thị xã Trảng Bàng");
    assertThat(town.profile().signatories()).containsExactly("Người lập biểu", "Chủ tịch");
    assertThat(town.profile().attributes()).isEqualTo(Set.of(Attribute.BORDER));
    List<Observation> observed = town.observations();
    assertThat(observed).hasSize(3);
    assertThat(observed.get(0).value()).hasToString("181082..235352");
    assertThat(observed.get(0).basis()).isEqualTo(Basis.REPORTED);
    assertThat(observed.get(1).value()).hasToString("340.14");
    assertThat(observed.get(1).date()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(observed.get(2).value()).isNull();
  }

  @Test
  void it_is_the_town_of_a_folder_that_says_the_same(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("town.yaml"),
        """
        id: trang-bang
        name: Thị xã Trảng Bàng
        region: southeast
        unit: town
        signatories: [Người lập biểu, Chủ tịch]
        attributes: {border: yes, heritage: no}
        """);
    Files.writeString(
        folder.resolve("observations.csv"),
        """
        quantity,date,value,unit,basis,source,note
        population.urban,2025-02-28,181082..235352,,reported,two newspapers,they differ
        area.natural,2024,340.140,,official,yearbook,
        health.beds,2024-06,,,official,,
        """);
    assertThat(read(TOWN).orElseThrow()).isEqualTo(TownReader.read(folder).orElseThrow());
  }

  @Test
  void a_remark_may_stand_in_english_too() {
    String both = "\"note\": \"hai nguồn\", \"note_en\": \"they differ\"";
    Observation observed =
        read(TOWN.replace("\"note\": \"they differ\"", both)).orElseThrow().observations().get(0);
    assertThat(observed.note()).isEqualTo("hai nguồn");
    assertThat(observed.noteEn()).isEqualTo("they differ");
    assertThat(read(TOWN).orElseThrow().observations().get(0).noteEn()).isNull();
  }

  @Test
  void its_parts_are_towns_in_it() {
    Town town = read(ofParts("\"value\": 181082")).orElseThrow();
    assertThat(town.parts()).extracting(Town::id).containsExactly("phuong-a", "phuong-b");
    assertThat(town.parts().get(1).observations()).hasSize(1);
    assertThat(read(ofParts("\"value\": \"181.082\"")).doubts())
        .singleElement()
        .asString()
        .startsWith("town.json:3:");
  }

  @Test
  void what_is_wrong_with_a_part_is_told_with_its_path() {
    assertThat(read(ofParts("\"value\": -1").replace("\"ward\"", "\"block\"")).problems())
        .extracting(Problem::toString)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("town.json:2:").contains("parts[0].unit: block"),
            second -> assertThat(second).startsWith("town.json:3:").contains("parts[1].value"));
    assertThat(read(ofParts("\"value\": 1").replace("\"phuong-a\"", "[1]")).problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("town.json:2:")
        .contains("parts[0].id");
  }

  private static String ofParts(String value) {
    return """
        {"schema": "cityward.town/1", "id": "t", "name": "T", "region": "southeast", "parts": [
        {"id": "phuong-a", "name": "A", "region": "southeast", "unit": "ward", "observations": []},
        {"schema": "cityward.town/1", "id": "phuong-b", "name": "B", "region": "southeast", "observations": [{"quantity": "population.urban", "date": "2025", %s, "basis": "official", "source": "s"}]}],
        "observations": []}
        """
        .formatted(value);
  }

  @Test
  void all_problems_are_told_at_once_each_with_its_line_and_column() {
    String wrong =
        TOWN.replace("\"southeast\"", "\"south\"")
            .replace("340.140", "-340.140")
            .replace("\"two newspapers\"", "\"\"")
            .replace("\"health.beds\"", "\"health.bed\"");
    assertThat(read(wrong).problems())
        .extracting(Problem::toString)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("town.json:5:13 region: south is not known"),
            second -> assertThat(second).startsWith("town.json:11:").contains("source"),
            third -> assertThat(third).startsWith("town.json:12:").contains("-340.140"),
            fourth -> assertThat(fourth).startsWith("town.json:14:18").contains("health.beds"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | town.json:1:1 schema: The key schema is missing",
        "[] | town.json:1:1: An object belongs here",
        "{\"schema\": \"cityward.town/2\"} | cityward.town/2 is not known here. The words are cityward.town/1",
        "{\"schema\": \"cityward.town/1\" | town.json:1:29: The JSON ends before all that was opened is closed",
        "{\"schema\": \"cityward.town/1\"} {} | town.json:1:31: The JSON goes on behind its end",
        "{\"id\": \"a\", \"id\": \"b\"} | town.json:1:13 id: The key id stood already on line 1",
        "{\"observations\": {}} | town.json:1:18 observations: An array belongs here",
        "{\"observations\": [3]} | observations[0]: An object belongs here",
        "{\"observations\": [{\"quantity\": \"roads.length\"}]} | The key value is missing",
        "{\"observations\": [{\"place\": \"x\"}]} | observations[0].place: place is no key here. The keys are quantity, date, value",
        "{\"observations\": [{\"value\": {\"low\": 1}}]} | observations[0].value: Text belongs here",
        "{\"observation\": []} | The key observations is missing",
        "{\"town\": \"a\"} | town is no key here. The keys are id, name",
        "{\"name\": \"a\\u0007\"} | The control character U+0007 stands here",
        "{\"attributes\": {\"border\": 1}} | attributes.border: 1 is not known here. The words are no, yes"
      })
  void what_is_wrong_is_said_with_its_place(String json, String said) {
    assertThat(read(json).problems())
        .extracting(Problem::toString)
        .anySatisfy(each -> assertThat(each).contains(said));
  }

  @Test
  void what_is_no_text_at_all_is_said() {
    assertThat(Json.town(new byte[] {(byte) 0xC3, 0x28}).problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .contains("UTF-8");
    assertThat(read("").problems()).hasSize(1);
  }

  @Test
  void nesting_without_end_is_refused() {
    for (String deep : List.of("[".repeat(100_000), "{\"a\":".repeat(100_000), "[".repeat(40))) {
      assertThat(read(deep).problems()).isNotEmpty();
    }
    assertThat(read("{\"a\": " + "[".repeat(40) + "]".repeat(40) + "}").problems())
        .extracting(Problem::toString)
        .anySatisfy(each -> assertThat(each).contains("deeper than 32"));
  }

  /** Each item bears the path of the list: 50 kB a hundred thousand times would be 5 GB. */
  @Test
  void a_key_without_end_is_refused_and_what_stands_under_it_is_not_read() {
    String key = "k".repeat(50_000);
    for (String under : List.of("[0" + ",0".repeat(100_000) + "]", object(20_000))) {
      assertThat(read("{\"" + key + "\": " + under + "}").problems())
          .singleElement()
          .hasToString(
              "town.json:1:2: The key and those around it have 50000 characters; at most 300 are"
                  + " read. Check the quotation marks before it.");
    }
  }

  private static String object(int keys) {
    return IntStream.range(0, keys)
        .mapToObj(i -> "\"" + i + "\": 0")
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Test
  void of_problems_without_end_a_thousand_are_told() {
    for (String body :
        List.of("{\"observations\": [0" + ",0".repeat(5_000) + "]}", object(5_000))) {
      List<Problem> problems = read(body).problems();
      assertThat(problems).hasSize(1_001);
      assertThat(problems.get(1_000).toString()).contains("There are more than 1000 problems");
    }
  }

  @Test
  void a_document_larger_than_any_file_is_refused() {
    assertThat(Json.town(new byte[(64 << 20) + 1]).problems())
        .singleElement()
        .asString()
        .startsWith("town.json: The file has 67108865 bytes; at most 67108864 are read");
  }

  /** An answer that repeats half a character could not be written in UTF-8. */
  @Test
  void a_key_that_is_no_text_is_told_and_not_repeated() {
    for (String key : List.of("\\ud800", "\\udc00", "a\\u0007")) {
      assertThat(read("{\"" + key + "\": 1}").problems())
          .singleElement()
          .asString()
          .startsWith("town.json:1:")
          .doesNotContainPattern("[\\x{D800}-\\x{DFFF}\u0007]");
    }
  }

  @Test
  void an_escaped_name_is_the_name_as_it_is_composed() {
    String escaped =
        TOWN.replace("Thị xã Trảng Bàng", "Thi\\u0323 xa\\u0303 Tra\\u0309ng Ba\\u0300ng");
    assertThat(escaped).isNotEqualTo(TOWN);
    assertThat(read(escaped).orElseThrow()).isEqualTo(read(TOWN).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1E+2", "-0.0e1", "NaN", "Infinity", "0x10", "01", "+1"})
  void a_number_is_a_plain_decimal(String number) {
    assertThat(read(TOWN.replace("340.140", number)).problems()).isNotEmpty();
  }

  @Test
  void a_number_has_at_most_400_digits() {
    assertThat(read(TOWN.replace("340.140", "9".repeat(400))).isPresent()).isTrue();
    for (int digits : List.of(401, 1_001, 100_000)) {
      assertThat(read(TOWN.replace("340.140", "9".repeat(digits))).problems())
          .singleElement()
          .asString()
          .startsWith("town.json:12:");
    }
  }

  /** Damaged in one place or two, a document is a town or has problems: nothing is thrown. */
  @Test
  void a_damaged_document_is_answered_with_problems() {
    SplittableRandom random = new SplittableRandom(20_261_126);
    String characters = "{}[]\",:\\ux0-1.eE\n\u0000tfn";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder(TOWN);
      for (int damage = 0; damage <= i % 2; damage++) {
        int at = random.nextInt(text.length());
        char by = characters.charAt(random.nextInt(characters.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.setCharAt(at, by);
          case 1 -> text.insert(at, by);
          default -> text.deleteCharAt(at);
        }
      }
      Result<Town> town = read(text.toString());
      assertThat(town.isPresent()).as(text.toString()).isEqualTo(town.problems().isEmpty());
    }
  }
}
