package io.github.cityward.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Comparison;
import io.github.cityward.export.ResultTable;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Assessments and comparisons as tables. */
class ResultTablesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final LocalDate SEEN = LocalDate.of(2025, 2, 24);

  /** 110,000 people are half way from 20,000 (5.5 points) to 200,000 (7 points). */
  private static Assessment assessed(String id, String people, String rules) {
    return Assessor.of(RuleLibrary.bundled().find(rules).orElseThrow())
        .assess(
            Town.builder(id)
                .name("Đô thị " + id)
                .observe("population.urban", SEEN, people, Basis.REPORTED, "a page")
                .build(),
            DAY);
  }

  @Test
  void rows_that_were_sorted_and_filtered_are_a_result_again() {
    Assessment assessment = assessed("a", "110000", "urban-111-2025-III");
    ResultTable result = ResultTable.of(assessment, Locale.forLanguageTag("vi"));
    Table table = Tables.of(assessment);
    assertThat(Tables.result(table, result)).isEqualTo(result);
    Table known = table.where(table.stringColumn("value").isNotEqualTo("")).sortDescendingOn("low");
    ResultTable kept = Tables.result(known, result);
    assertThat(kept.rows()).hasSize(known.rowCount());
    assertThat(kept.cells("code")).containsExactlyElementsOf(known.stringColumn("code").asList());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tables.result(Tables.of(assessed("a", "1", "ward-112-2025")), result))
        .withMessageContaining("the column rules has ward-112-2025")
        .withMessageEndingWith("Give rows of this result.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tables.result(table.rejectColumns("low"), result))
        .withMessage("the table has no column low. Keep all columns of the result.");
  }

  @Test
  void an_assessment_has_a_row_for_each_standard_and_what_is_missing_is_missing() {
    Table table = Tables.of(assessed("a", "110000", "urban-111-2025-III"));
    assertThat(table.name()).isEqualTo("a");
    assertThat(String.join(",", table.columnNames()))
        .isEqualTo(
            "criterion,code,quantity,value,unit,date,basis,model,low,high,minimum,maximum,verdict,"
                + "reason,evidence,citation,rules,sha256,on,version");
    assertThat(table.rowCount()).isEqualTo(23);
    Row people = row(table, "2A.II.03");
    assertThat(people.getString("value")).isEqualTo("110000");
    assertThat(people.getDate("date")).isEqualTo(SEEN);
    assertThat(people.getString("rules")).isEqualTo("urban-111-2025-III");
    assertThat(people.getString("on")).isEqualTo("2026-06-30");
    assertThat(people.getDouble("low")).isEqualTo(6.25);
    assertThat(people.getDouble("high")).isEqualTo(6.25);
    assertThat(people.getDouble("maximum")).isEqualTo(7);
    assertThat(people.getString("verdict")).isEqualTo("MET");
    Row hub = row(table, "2A.III.06");
    for (String each : List.of("value", "date", "basis", "model")) {
      assertThat(hub.isMissing(each)).as(each).isTrue();
    }
    assertThat(hub.getString("reason")).isEqualTo("MISSING_VALUE");
  }

  @Test
  void standards_that_are_met_or_not_have_no_points() {
    Table table = Tables.of(assessed("a", "110000", "ward-112-2025"));
    assertThat(table.doubleColumn("low").countMissing()).isEqualTo(table.rowCount());
    assertThat(table.stringColumn("verdict").asList()).contains("UNDETERMINED");
  }

  /** 200,000 people earn 7 points, half a hundred thousand fewer 6.25; the rest is unknown. */
  @Test
  void a_comparison_has_a_row_for_each_town_with_both_ends_of_every_rank() {
    Table table =
        Tables.of(
            Comparison.of(
                List.of(
                    assessed("a", "110000", "urban-111-2025-III"),
                    assessed("b", "200000", "urban-111-2025-III"))));
    assertThat(table.columnNames())
        .startsWith(
            "town",
            "name",
            "rank_best",
            "rank_worst",
            "verdict",
            "data_tier",
            "points_low",
            "points_high",
            "I_rank_best",
            "I_rank_worst",
            "I_low",
            "I_high");
    assertThat(table.stringColumn("town").asList()).containsExactly("b", "a");
    assertThat(table.intColumn("rank_best").asList()).containsExactly(1, 1);
    assertThat(table.intColumn("rank_worst").asList()).containsExactly(2, 2);
    assertThat(table.doubleColumn("II_low").asList()).containsExactly(7.0, 6.25);
    assertThat(table.doubleColumn("points_high").asList()).containsExactly(100.0, 99.25);
  }

  @Test
  void under_rules_that_are_not_the_law_every_row_says_so() {
    RuleSet whatIf =
        RuleReader.read(Path.of("../examples/rules/urban-26-2022-III-illustrative.yaml"))
            .orElseThrow();
    Assessment assessment = Assessor.of(whatIf).assess(Town.builder("a").build(), DAY);
    Table panel = Table.create("panel", StringColumn.create("town", "a"));
    assertThat(
            List.of(
                Tables.of(assessment),
                Tables.of(Comparison.of(List.of(assessment))),
                Tables.assess(panel, whatIf, DAY)))
        .allSatisfy(
            table -> {
              assertThat(table.columnNames()).endsWith("illustrative");
              assertThat(table.stringColumn("illustrative").asList()).containsOnly("yes");
            });
    assertThat(Tables.of(assessed("a", "1", "urban-111-2025-III")).columnNames())
        .doesNotContain("illustrative");
  }

  private static Row row(Table table, String code) {
    return table.row(table.stringColumn("code").asList().indexOf(code));
  }
}
