package io.github.cityward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.RuleLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierReaderTest {
  private static final String ROWS =
      """
      Quảng Hà,urban-1210-2016-IV,total,83.66
      Quảng Hà,urban-1210-2016-IV,1,18.25
      Kon Tum,urban-1210-2016-II,standards_met,39
      Kon Tum,urban-1210-2016-II,verdict,NOT_MET
      Kon Tum,urban-1210-2016-II,total,
      """;

  @Test
  void a_dossier_is_a_score_sheet_for_each_town_and_rule_set() {
    Dossier dossier = Sheets.read(ROWS).orElseThrow();
    assertThat(dossier.rows()).isEqualTo(5);
    assertThat(dossier.sheets())
        .extracting(ScoreSheet::town)
        .containsExactly("Quảng Hà", "Kon Tum");
    ScoreSheet konTum = dossier.sheets().get(1);
    assertThat(konTum.rules().id()).isEqualTo("urban-1210-2016-II");
    assertThat(konTum.figures()).isEqualTo(Map.of("standards_met", new Printed("39")));
    assertThat(konTum.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(dossier.sheets().get(0).verdict()).isNull();
  }

  @Test
  void columns_stand_in_any_order_after_a_mark_of_utf_8() {
    String text = "\uFEFFreported,item,town,rules\r\n59,standards_total,X,urban-1210-2016-III\r\n";
    Result<Dossier> read = DossierReader.read("d.csv", text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.orElseThrow().sheets().get(0).figures()).containsKey("standards_total");
  }

  @Test
  void rules_may_be_a_file_beside_the_dossier(@TempDir Path folder) throws IOException {
    String rules = RuleLibrary.bundled().text("urban-1210-2016-V").orElseThrow();
    Files.writeString(
        folder.resolve("own.yaml"), rules.replace("id: urban-1210-2016-V", "id: own"));
    Path file = folder.resolve("d.csv");
    Files.writeString(file, Sheets.HEADER + "X,own.yaml,total,80\n");
    assertThat(DossierReader.read(file).orElseThrow().sheets())
        .extracting(each -> each.rules().id())
        .containsExactly("own");
    assertThat(Sheets.read("X,own.yaml,total,80\n").problems())
        .extracting(each -> each.code().name())
        .containsExactly("UNKNOWN_SHEET_RULES");
  }

  @Test
  void a_rule_file_with_problems_tells_them_once(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("own.yaml"), "format: 2\n");
    Path file = folder.resolve("d.csv");
    Files.writeString(file, Sheets.HEADER + "X,own.yaml,total,80\nX,own.yaml,1,8\n");
    List<Problem> problems = DossierReader.read(file).problems();
    assertThat(problems)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(each -> "own.yaml".equals(each.place().file()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "X,urban-1210-2016-3,total,80|d.csv:2:2 rules: urban-1210-2016-3 is no bundled rule set and"
            + " no file. Nearest: urban-1210-2016-I",
        "X,urban-1210-2016-IV,6,80|d.csv:2:3 item: 6 is no item of urban-1210-2016-IV. Nearest: 1,"
            + " 2",
        "X,urban-1210-2016-IV,5A.I.1,1|5A.I.1 is no item of urban-1210-2016-IV.",
        "X,urban-1210-2016-IV,standard_met,1|standard_met is no item of urban-1210-2016-IV."
            + " Nearest: standards_met",
        "X,urban-1210-2016-IV,verdict,met|d.csv:2:4 reported: met is not known here. The words are"
            + " MET, NOT_MET, UNDETERMINED.",
        "X,urban-1210-2016-IV,total,\"83,66\"|83,66 is not a number. Write 83.66.",
        "X,urban-1210-2016-IV,total,83.66 điểm|83.66 điểm is not a number.",
        "X,urban-1210-2016-IV,total,-1|-1 is negative; total is 0 or more.",
        "X,urban-1210-2016-IV,standards_met,5.5|5.5 is not a count; standards_met is a whole"
            + " number",
        "X,urban-1210-2016-IV,not_met,-1|-1 is not a count; not_met is a whole number",
        "X,city-1211-2016,CITY.1,0.5|0.5 is not a count; CITY.1 is a whole number",
        "X,urban-1210-2016-IV,total|The number of cells in the row, 3, is not that of the header,"
            + " 4.",
      })
  void what_is_wrong_is_told_with_its_place_and_what_would_be_right(String row, String words) {
    Result<Dossier> read = Sheets.read(row + "\n");
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().get(0).line(Locale.ENGLISH)).contains(words);
  }

  @Test
  void a_second_figure_for_the_same_item_shows_both_rows() {
    String row = "X,urban-1210-2016-IV,total,";
    assertThat(Sheets.read(row + "80\n" + row + "81\n").problems())
        .singleElement()
        .hasToString(
            "d.csv:3:4 reported: total stands twice for the same town and rules: 80 on line 2 and"
                + " 81 on line 3. Keep one.");
  }

  @Test
  void a_dossier_without_rows_says_nothing_that_could_be_checked() {
    assertThat(Sheets.read("").problems())
        .singleElement()
        .hasToString(
            "d.csv: The dossier has no rows. Write what the score sheet prints, a row for each"
                + " figure.");
  }

  @Test
  void all_problems_come_at_once() {
    assertThat(
            Sheets.read("X,x,total,1\nX,urban-1210-2016-V,7,1\nX,urban-1210-2016-V,5,x\n")
                .problems())
        .hasSize(3);
  }

  /** The last row has only its figure. */
  @Test
  void every_empty_cell_is_told() {
    assertThat(Sheets.read(",urban-1210-2016-V,total,x\nX,,total,80\n,,,80\n").problems())
        .extracting(each -> each.line(Locale.ENGLISH))
        .satisfiesExactlyInAnyOrder(
            each -> assertThat(each).startsWith("d.csv:2:1 town: Nothing is written here."),
            each -> assertThat(each).startsWith("d.csv:2:4 reported: x is not a number."),
            each -> assertThat(each).startsWith("d.csv:3:2 rules: Nothing is written here."),
            each -> assertThat(each).startsWith("d.csv:4:1 town: Nothing is written here."),
            each -> assertThat(each).startsWith("d.csv:4:2 rules: Nothing is written here."),
            each -> assertThat(each).startsWith("d.csv:4:3 item: Nothing is written here."));
  }

  @Test
  void a_missing_file_is_a_problem(@TempDir Path folder) {
    assertThat(DossierReader.read(folder.resolve("d.csv")).problems())
        .singleElement()
        .satisfies(each -> assertThat(each.toString()).startsWith("d.csv: There is no such file."));
  }

  @Test
  void a_program_that_names_an_unknown_item_is_told_at_once() {
    assertThatThrownBy(() -> Sheets.of("urban-1210-2016-IV", "6=1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("6 is no item of urban-1210-2016-IV. Give one of [total, 1, 2,");
    assertThatThrownBy(() -> new Printed("-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("-1 is negative. Give 0 or more.");
  }
}
