package io.github.cityward.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.Cityward;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Comparison;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ResultTableTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final RuleSet RULES =
      RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();

  /** 110,000 people are half way: 5.5 + 1.5 / 2 = 6.25 points. */
  private static final Assessment HALF_WAY = assess("half-way", "Thị xã | một", "110000");

  private static Assessment assess(String id, String name, String people) {
    Town town =
        Town.builder(id)
            .name(name)
            .observe("population.urban", SampleTowns.DAY, people, Basis.OFFICIAL, "yearbook")
            .build();
    return Assessor.of(RULES).assess(town, SampleTowns.DAY);
  }

  @Test
  void an_assessment_has_a_row_for_every_standard() {
    ResultTable table = ResultTable.of(HALF_WAY, Locale.ENGLISH);
    assertThat(table.rows()).hasSize(23);
    int people = table.cells("code").indexOf("2A.II.03");
    assertThat(table.cells("low").get(people)).isEqualTo("6.25");
    assertThat(table.cells("value").get(people)).isEqualTo("110000");
    assertThat(table.cells("verdict").get(people)).isEqualTo("MET");
    assertThat(table.cells("basis").get(people + 2)).isEmpty();
  }

  @Test
  void a_document_says_evidence_levels_and_where_the_law_stands_in_the_language_of_its_reader() {
    Town town =
        Town.builder("t")
            .observe("role.planning", SampleTowns.DAY, "province", Basis.OFFICIAL, "yearbook")
            .build();
    ResultTable table =
        ResultTable.of(Assessor.of(RULES).assess(town, SampleTowns.DAY), VIETNAMESE);
    int role = table.cells("quantity").indexOf("role.planning");
    assertThat(table.inWords(VIETNAMESE).get(role))
        .contains("cấp tỉnh", "thứ cấp: trang trích dẫn luật, chưa đối chiếu Công báo")
        .doesNotContain("province", "secondary")
        .last()
        .asString()
        .startsWith("Phụ lục II, bảng 2A, dòng ");
    assertThat(table.rows().get(role)).contains("province", "secondary");
  }

  /** A criterion to which the law gives no number goes by its name, and standards are no points. */
  @Test
  void where_standards_are_counted_the_headings_say_so() {
    RuleSet ward = RuleLibrary.bundled().find("ward-112-2025").orElseThrow();
    Assessment assessment = Assessor.of(ward).assess(Town.builder("w").build(), SampleTowns.DAY);
    assertThat(ResultTable.of(Comparison.of(List.of(assessment)), Locale.ENGLISH).columns())
        .extracting(ResultTable.Column::heading)
        .contains("Met at least in all", "“Population and natural area”: Met at most")
        .noneMatch(each -> each.contains("size") || each.contains("oints"));
    assertThat(ResultTable.of(assessment, VIETNAMESE).columns())
        .extracting(ResultTable.Column::heading)
        .contains("Đạt ít nhất")
        .noneMatch(each -> each.contains("Điểm"));
    assertThat(ResultTable.of(HALF_WAY, VIETNAMESE).columns())
        .extracting(ResultTable.Column::heading)
        .contains("Điểm thấp nhất");
  }

  @Test
  void a_file_for_spreadsheets_says_in_every_row_where_it_comes_from() {
    List<String> lines =
        new CsvText(true).of(ResultTable.of(HALF_WAY, VIETNAMESE)).lines().toList();
    assertThat(lines.get(0))
        .startsWith("\uFEFFcriterion,code,")
        .endsWith(",citation,rules,sha256,on,version");
    assertThat(lines.subList(1, lines.size()))
        .hasSize(23)
        .allSatisfy(
            line ->
                assertThat(line)
                    .endsWith(
                        "urban-111-2025-III,%s,2026-06-30,%s"
                            .formatted(RULES.sha256(), Cityward.version())));
  }

  @Test
  void a_table_for_programs_has_the_columns_of_the_result_alone() {
    assertThat(new CsvText(false).of(ResultTable.of(HALF_WAY, VIETNAMESE)))
        .startsWith(
            "criterion,code,quantity,value,unit,date,basis,model,low,high,minimum,maximum,"
                + "verdict,reason,evidence,citation\n");
  }

  @Test
  void a_name_begins_no_formula_in_a_spreadsheet() {
    Comparison comparison =
        Comparison.of(List.of(HALF_WAY, assess("other", "=HYPERLINK(1)", "200000")));
    ResultTable table = ResultTable.of(comparison, VIETNAMESE);
    assertThat(new CsvText(true).of(table)).contains("other,'=HYPERLINK(1),");
    assertThat(new CsvText(false).of(table)).contains("other,=HYPERLINK(1),");
  }

  @Test
  void a_document_says_where_it_comes_from_and_speaks_to_its_reader() {
    String text = MarkdownText.of(ResultTable.of(HALF_WAY, VIETNAMESE), VIETNAMESE);
    assertThat(text)
        .startsWith("# Thị xã \\| một: Đô thị loại III\n\n- Bộ tiêu chí: urban-111-2025-III\n")
        .contains("- SHA-256 của bộ tiêu chí: " + RULES.sha256())
        .contains("- Ngày đánh giá: 2026-06-30", "- Phiên bản Cityward: " + Cityward.version())
        .contains(
            "| 2A.II.03 | population.urban | 110000 | person | 2026-06-30 |", "| 6,25 | 6,25 |")
        .contains("| chưa xác định |");
    long cells =
        text.lines()
            .filter(line -> line.startsWith("| II "))
            .findFirst()
            .orElseThrow()
            .chars()
            .filter(c -> c == '|')
            .count();
    assertThat(text.lines().filter(line -> line.startsWith("|")))
        .allSatisfy(
            line -> assertThat(line.chars().filter(c -> c == '|').count()).isEqualTo(cells));
    assertThat(MarkdownText.of(ResultTable.of(HALF_WAY, Locale.ENGLISH), Locale.ENGLISH))
        .contains("| undetermined |", "| 6.25 | 6.25 |", "- Rule set: urban-111-2025-III");
  }

  @Test
  void what_is_accepted_is_said() {
    Assessment accepting =
        Assessor.of(RULES).acceptingUnverified().assess(HALF_WAY.town(), SampleTowns.DAY);
    assertThat(new CsvText(true).of(ResultTable.of(accepting, VIETNAMESE)))
        .contains(",version,accept_unverified\n");
  }

  @Test
  void a_row_has_a_cell_for_each_column() {
    ResultTable table = ResultTable.of(HALF_WAY, Locale.ENGLISH);
    assertThatThrownBy(
            () ->
                new ResultTable(
                    "t", table.provenance(), table.columns(), List.of(List.of("alone"))))
        .hasMessageContaining("has 1 cells", "16 columns");
    assertThatThrownBy(() -> table.cells("points")).hasMessageContaining("points is none of");
  }
}
