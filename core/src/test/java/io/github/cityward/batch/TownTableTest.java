package io.github.cityward.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.Cityward;
import io.github.cityward.Limit;
import io.github.cityward.Limits;
import io.github.cityward.ProblemsException;
import io.github.cityward.json.JsonTree;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.SampleTowns;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of many towns in, their scores out. */
class TownTableTest {
  private static final String HEAD =
      "town,date,verdict,points_low,points_high,I_low,I_high,II_low,II_high,III_low,III_high,undeclared\n";

  @Test
  void a_row_of_scores_for_each_row_of_values() throws IOException {
    String scores = scores("town,population.urban\nTrảng Bàng,110000\nHòa Thành,19999\n");
    // 5.5 + (110000 - 20000) / (200000 - 20000) x 1.5 = 6.25 of 7 points
    assertThat(scores)
        .isEqualTo(
            HEAD
                + "Trảng Bàng,2026-06-30,UNDETERMINED,6.25,99.25,0,15,6.25,19.25,0,65,\n"
                + "Hòa Thành,2026-06-30,UNDETERMINED,0,93,0,15,0,13,0,65,region\n");
  }

  @Test
  void columns_stand_in_any_order_and_a_row_may_have_its_own_day() throws IOException {
    String scores =
        scores("date,population.urban,town\n2026-01,110000,A\n,110000,B\n2026-02-03,,C\n");
    assertThat(scores)
        .isEqualTo(
            HEAD
                + "A,2026-01-31,UNDETERMINED,6.25,99.25,0,15,6.25,19.25,0,65,\n"
                + "B,2026-06-30,UNDETERMINED,6.25,99.25,0,15,6.25,19.25,0,65,\n"
                + "C,2026-02-03,UNDETERMINED,0,100,0,15,0,20,0,65,\n");
  }

  @Test
  void which_of_several_standards_applies_is_open_where_the_table_does_not_say_it()
      throws IOException {
    TownTable communes =
        TownTable.of(RuleLibrary.bundled().find("commune-112-2025").orElseThrow(), SampleTowns.DAY);
    // a mountainous commune has 100 km2: 50 are too few, 150 are enough for any commune
    assertThat(
            Tables.scores(
                communes,
                "town,population.total,area.natural\na,16000,50\nb,16000,150\n",
                ScoreFormat.CSV))
        .contains("a,2026-06-30,UNDETERMINED,1,2,")
        .contains("b,2026-06-30,MET,2,2,")
        .containsPattern("(?m)^a,.*,attributes$")
        .containsPattern("(?m)^b,.*[0-9],$");
  }

  @Test
  void what_is_eased_by_a_provision_is_open_where_an_unsaid_one_may_not_be_combined_with_it()
      throws IOException {
    // heritage halves 20,000; in the north-central region either that or its coefficient applies
    Map<String, String> values = new TreeMap<>(SampleTowns.atUpper());
    values.put("population.urban", "15000");
    values.put("units.total", "1");
    String columns = String.join(",", values.keySet());
    String cells = String.join(",", values.values());
    String plain = scores("town,attributes," + columns + "\na,heritage," + cells + "\n");
    assertThat(plain).contains("a,2026-06-30,UNDETERMINED,").containsPattern(",region\n$");
    assertThat(
            scores("town,attributes,region," + columns + "\na,heritage,southeast," + cells + "\n"))
        .contains("a,2026-06-30,MET,");
    values.put("population.urban", "25000");
    assertThat(
            scores(
                "town,attributes,"
                    + columns
                    + "\na,heritage,"
                    + String.join(",", values.values())
                    + "\n"))
        .contains("a,2026-06-30,MET,");
  }

  @Test
  void what_a_model_derives_counts_as_in_a_folder() throws IOException {
    // 110000 person / 50 km2 = 2200 person/km2: the density earns points, and so 6.25 is not all
    String scores = scores("town,population.urban,area.natural\nA,110000,50\n");
    String alone = scores("town,population.urban,density.natural\nA,110000,2200\n");
    assertThat(scores).isEqualTo(alone).doesNotContain(",6.25,");
  }

  @Test
  void a_point_that_may_part_thousands_is_doubted_once_and_its_rows_are_counted()
      throws IOException {
    String csv =
        "town,roads.density,population.urban\r\nA,2.345,110000\r\nB,1,150.000\r\n\"C\",1,12.5\r\n";
    Tables.Outcome outcome =
        Tables.keepGoing(Tables.CLASS_THREE.inPieces(1), csv + "\"D\",1,1.250\r\nE,1,9.999\r\n");
    Doubts doubts = outcome.summary().doubts();
    assertThat(doubts.rows()).isEqualTo(3);
    assertThat(doubts.first())
        .hasToString(
            "towns.csv:3:3 population.urban: 150.000 is read as 150: a point parts decimals, never"
                + " thousands. If 150000 is meant, write 150000.");
    assertThat(outcome.scores()).contains("B,2026-06-30,UNDETERMINED,").hasLineCount(6);
    assertThat(Tables.keepGoing(Tables.CLASS_THREE, csv.replace("150.0", "150")).summary().doubts())
        .isEqualTo(new Doubts(0, null));
  }

  @Test
  void towns_of_which_a_model_fails_are_counted_and_the_first_is_named() throws IOException {
    String head = "town,population.urban,area.natural\n";
    // a density is population / area, so an area of 0 gives none; the mark is of one table alone
    Tables.Outcome outcome =
        Tables.keepGoing(Tables.CLASS_THREE, head + "A,60000,9\nB,60000,0\nC,60000,\nD,7,0\n");
    assertThat(outcome.summary().underived()).isEqualTo(new FailedModels(2, "B"));
    assertThat(outcome.scores()).contains("\nB,");
    assertThat(Tables.keepGoing(Tables.CLASS_THREE, head + "A,60000,9\n").summary().underived())
        .isEqualTo(new FailedModels(0, ""));
  }

  @Test
  void failed_models_are_counted_over_all_pieces() throws IOException {
    StringBuilder csv = new StringBuilder("town,population.urban,area.natural\n");
    for (int i = 0; i < 300; i++) {
      csv.append("T").append(i).append(i % 3 == 1 ? ",60000,0\n" : ",60000,9\n");
    }
    Tables.Outcome outcome =
        Tables.keepGoing(Tables.CLASS_THREE.inPieces(64).onThreads(2), csv.toString());
    assertThat(outcome.summary().underived()).isEqualTo(new FailedModels(100, "T1"));
  }

  @Test
  void an_interrupted_thread_ends_the_table_and_stays_interrupted() {
    InputStream towns = Tables.in("town\n" + "A\n".repeat(20_000));
    List<Long> rows = new ArrayList<>();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Tables.CLASS_THREE
                    .inPieces(64)
                    .onThreads(2)
                    .assess(
                        towns,
                        "towns.csv",
                        OutputStream.nullOutputStream(),
                        ScoreFormat.CSV,
                        (done, bytes) -> {
                          rows.add(done);
                          Thread.currentThread().interrupt();
                        }))
        .withMessage("interrupted while a table was assessed");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(rows).hasSize(1);
  }

  @Test
  void names_may_be_quoted_and_are_quoted_where_they_must_be() throws IOException {
    assertThat(scores("town\n\"A, \"\"B\"\"\"\n\"C\nD\"\nE\n"))
        .contains("\"A, \"\"B\"\"\",2026-06-30,", "\"C\nD\",2026-06-30,", "\nE,2026-06-30,");
  }

  @Test
  void names_come_out_in_normal_form_c() throws IOException {
    assertThat(scores("town\nTra\u0309ng Ba\u0300ng\n")).contains("\nTrảng Bàng,");
  }

  @Test
  void a_byte_order_mark_line_ends_of_windows_and_empty_lines_are_taken() throws IOException {
    assertThat(scores("\uFEFFtown,population.urban\r\n\r\nA,110000\r\n\r\nB,110000"))
        .isEqualTo(scores("town,population.urban\nA,110000\nB,110000\n"));
  }

  @Test
  void a_table_without_rows_gives_a_table_without_rows() throws IOException {
    assertThat(scores("town,population.urban\n")).isEqualTo(HEAD);
    assertThat(json("town\n").at("towns").value()).isEqualTo(List.of());
  }

  @Test
  void for_spreadsheets_no_name_begins_a_formula() throws IOException {
    assertThat(
            Tables.scores(Tables.CLASS_THREE, "town\n=1+1\nB\n", ScoreFormat.CSV_FOR_SPREADSHEETS))
        .startsWith("\uFEFFtown,")
        .contains("\n'=1+1,", "\nB,");
    assertThat(scores("town\n=1+1\n")).contains("\n=1+1,");
  }

  @Test
  void for_spreadsheets_every_row_says_where_it_comes_from_and_on_which_day_it_was_assessed()
      throws IOException {
    RuleSet rules = RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();
    String from = ",urban-111-2025-III," + rules.sha256();
    String version = "," + Cityward.version();
    String named = "rules,sha256,on,version";
    String csv = "town,date\nA,\nB,2026-03-01\n";
    assertThat(Tables.scores(Tables.CLASS_THREE, csv, ScoreFormat.CSV_FOR_SPREADSHEETS).lines())
        .satisfiesExactly(
            head -> assertThat(head).endsWith("III_high,undeclared," + named),
            row ->
                assertThat(row)
                    .startsWith("A,2026-06-30,")
                    .endsWith(",65," + from + ",2026-06-30" + version),
            row ->
                assertThat(row)
                    .startsWith("B,2026-03-01,")
                    .endsWith(",65," + from + ",2026-03-01" + version));
    TownTable accepting = Tables.CLASS_THREE.acceptingUnverified();
    assertThat(Tables.scores(accepting, csv, ScoreFormat.CSV_FOR_SPREADSHEETS).lines())
        .satisfiesExactly(
            head -> assertThat(head).endsWith(named + ",accept_unverified"),
            row -> assertThat(row).endsWith(from + ",2026-06-30" + version + ",yes"),
            row -> assertThat(row).endsWith(from + ",2026-03-01" + version + ",yes"));
    assertThat(Tables.scores(accepting, csv, ScoreFormat.CSV)).doesNotContain("yes");
  }

  @Test
  void where_the_rules_are_not_the_law_the_last_column_says_so() throws IOException {
    RuleSet rules =
        RuleReader.read(Path.of("../examples/rules/urban-26-2022-III-illustrative.yaml"))
            .orElseThrow();
    TownTable towns = TownTable.of(rules, LocalDate.of(2024, 12, 31)).acceptingUnverified();
    String csv = "town\nA\nB\n";
    assertThat(Tables.scores(towns, csv, ScoreFormat.CSV).lines())
        .satisfiesExactly(
            head -> assertThat(head).endsWith("5_high,undeclared,illustrative"),
            row -> assertThat(row).startsWith("A,").endsWith(",60,,yes"),
            row -> assertThat(row).startsWith("B,").endsWith(",60,,yes"));
    assertThat(Tables.scores(towns, csv, ScoreFormat.CSV_FOR_SPREADSHEETS).lines())
        .satisfiesExactly(
            head -> assertThat(head).endsWith(",version,accept_unverified,illustrative"),
            row -> assertThat(row).endsWith("," + Cityward.version() + ",yes,yes"),
            row -> assertThat(row).endsWith("," + Cityward.version() + ",yes,yes"));
  }

  @Test
  void as_json_it_names_the_rules() throws IOException {
    JsonTree document = json("town,population.urban\n\"A \"\"x\"\"\",110000\nB,\n");
    assertThat(document.at("schema").text()).isEqualTo("cityward.batch/1");
    assertThat(document.at("rules", "id").text()).isEqualTo("urban-111-2025-III");
    assertThat(document.at("rules", "sha256").text()).hasSize(64);
    assertThat(document.at("rules", "acceptUnverified").text()).isEqualTo("false");
    assertThat(document.at("towns", 0, "town").text()).isEqualTo("A \"x\"");
    assertThat(document.at("towns", 0, "points", "low").text()).isEqualTo("6.25");
    assertThat(document.at("towns", 1, "verdict").text()).isEqualTo("UNDETERMINED");
    assertThat(document.at("towns", 1, "criteria", 2, "code").text()).isEqualTo("III");
    assertThat(document.at("towns", 1, "criteria", 2, "points", "high").text()).isEqualTo("65");
  }

  @Test
  void a_header_with_semicolons_is_answered_with_what_a_table_can_be() {
    assertThatThrownBy(() -> scores("town;population.urban\nA;1,5\n"))
        .hasMessageContaining("Save the table as CSV UTF-8 with a comma between the columns")
        .hasMessageNotContaining("xlsx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "town,populaton.urban|towns.csv:1:2: populaton.urban is no known quantity. Nearest: population.urban",
        "population.urban|towns.csv:1:1: The column town is missing.",
        "town,town|towns.csv:1:2: The column town stands twice.",
        "town,date,date|towns.csv:1:3: The column date stands twice.",
        "town;population.urban|towns.csv:1:1: The header is separated by semicolons",
        "town,unknown.26-2022.1.8|towns.csv:1:2: unknown.26-2022.1.8 takes no observation",
        "''|towns.csv:1:1: The file is empty",
      })
  void a_wrong_header_is_refused(String header, String message) {
    assertThatThrownBy(() -> scores(header + "\n"))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A,1e5|towns.csv:3:2 population.urban: 1e5 is not a number. Write 100000.",
        "A,0456|towns.csv:3:2 population.urban: 0456",
        "A,-1|towns.csv:3:2 population.urban: -1",
        "A,1..2|towns.csv:3:2 population.urban: 1..2 is a range; a cell of a table",
        "A,many|towns.csv:3:2 population.urban: many is",
        "A,5.|towns.csv:3:2 population.urban: 5.",
        "A|towns.csv:3:2: ",
        "A,1,2|towns.csv:3:3: ",
        "A\"B,1|towns.csv:3:1: ",
      })
  void a_wrong_row_is_refused_with_its_place(String row, String message) {
    assertThatThrownBy(() -> scores("town,population.urban\nB,1\n" + row + "\nC,2\n"))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_town_without_a_name_is_refused() {
    assertThatThrownBy(() -> scores("town,population.urban\n,1\n \t,2\n"))
        .hasMessageContaining("towns.csv:2:1 town: Nothing is written here.")
        .hasMessageContaining("towns.csv:3:1 town: Nothing is written here.");
  }

  @Test
  void all_wrong_rows_are_counted_and_the_first_hundred_problems_are_shown() {
    StringBuilder csv = new StringBuilder("town,population.urban\n");
    for (int i = 0; i < 250; i++) {
      csv.append(i % 2 == 0 ? "A,-1\n" : "A,1\n");
    }
    assertThatThrownBy(() -> scores(csv.toString()))
        .isInstanceOfSatisfying(
            ProblemsException.class,
            e -> {
              assertThat(e.problems()).hasSize(101);
              assertThat(e.problems().get(99).line(Locale.ENGLISH)).startsWith("towns.csv:200:2 ");
              assertThat(e.problems().get(100).line(Locale.ENGLISH))
                  .contains("first 100 of 125 problems", "rows that are wrong: 125");
            });
  }

  @Test
  void with_rejects_the_right_rows_are_assessed_and_the_others_listed() throws IOException {
    Tables.Outcome outcome =
        Tables.keepGoing(
            Tables.CLASS_THREE, "town,population.urban\nA,110000\n\"B\nB\",-1\nC,many\nD,110000\n");
    assertThat(outcome.scores().lines().skip(1))
        .containsExactly(
            "A,2026-06-30,UNDETERMINED,6.25,99.25,0,15,6.25,19.25,0,65,",
            "D,2026-06-30,UNDETERMINED,6.25,99.25,0,15,6.25,19.25,0,65,");
    assertThat(outcome.rejects())
        .startsWith("line,reason,row\n3,")
        .contains("population.urban: ", "\"\"\"B\nB\"\",-1\"\n5,", ",\"C,many\"\n");
    assertThat(outcome.summary().towns()).isEqualTo(2);
    assertThat(outcome.summary().refused()).isEqualTo(2);
    assertThat(outcome.summary().problemCount()).isEqualTo(2);
  }

  @Test
  void a_quote_that_never_closes_is_found_where_it_opens() {
    assertThatThrownBy(() -> scores("town\nA\n\"B\nC\n"))
        .hasMessageContaining("towns.csv:3:1")
        .hasMessageContaining("The quote that opens here is never closed");
    String endless = "town\nA\n\"B" + "x".repeat(3 << 20) + "\n";
    assertThatThrownBy(() -> scores(endless))
        .hasMessageContaining("towns.csv:3:1")
        .hasMessageContaining("The quote that opens here is never closed");
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 30, 100_000})
  void a_row_has_so_many_bytes_and_no_more(int bytesOfPiece) throws IOException {
    TownTable table =
        Tables.CLASS_THREE
            .within(Limits.defaults().with(Limit.RECORD_BYTES, 30))
            .inPieces(bytesOfPiece);
    String longest = "town\nA\n" + "x".repeat(30) + "\n";
    assertThat(Tables.scores(table, longest, ScoreFormat.CSV)).contains("\n" + "x".repeat(30));
    assertThatThrownBy(() -> Tables.scores(table, longest.replace("x\n", "xx\n"), ScoreFormat.CSV))
        .hasMessageContaining("towns.csv:3:1")
        .hasMessageContaining("The row has more than 30 bytes");
    assertThatThrownBy(
            () -> Tables.scores(table, longest.replace("A\nx", "A\n\"x"), ScoreFormat.CSV))
        .hasMessageContaining("towns.csv:3:1")
        .hasMessageContaining("The quote that opens here is never closed");
  }

  @Test
  void progress_is_told() throws IOException {
    List<Long> rows = new ArrayList<>();
    String csv = "town\n" + "A\n".repeat(1000);
    Tables.CLASS_THREE
        .inPieces(100)
        .assess(
            Tables.in(csv),
            "towns.csv",
            OutputStream.nullOutputStream(),
            ScoreFormat.CSV,
            (done, bytes) -> rows.add(done));
    assertThat(rows).isSorted().hasSizeGreaterThan(10);
    assertThat(rows.get(rows.size() - 1)).isEqualTo(1000);
  }

  private static String scores(String csv) throws IOException {
    return Tables.scores(Tables.CLASS_THREE, csv, ScoreFormat.CSV);
  }

  private static JsonTree json(String csv) throws IOException {
    return JsonTree.parse(Tables.scores(Tables.CLASS_THREE, csv, ScoreFormat.JSON));
  }
}
