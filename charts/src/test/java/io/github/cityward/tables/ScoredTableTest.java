package io.github.cityward.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.charts.Towns;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.TownFact;
import io.github.cityward.town.Basis;
import io.github.cityward.town.RandomUnits;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Towns of a table, assessed. */
class ScoredTableTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final RuleSet RULES =
      RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();

  @Test
  void a_wrong_value_of_a_quantity_that_a_rule_file_brings_is_told_as_any_other() {
    RuleSet rules = Towns.lawOfAnotherCountry();
    Table panel =
        Table.create(
            "panel",
            StringColumn.create("town", "a"),
            DoubleColumn.create("own.contiguous_territory", -5.0));
    assertThatThrownBy(() -> Tables.assess(panel, rules, DAY))
        .isInstanceOfSatisfying(
            ProblemsException.class,
            wrong ->
                assertThat(wrong.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.NEGATIVE));
  }

  /** 110,000 people are half way from 20,000 (5.5 points) to 200,000 (7 points). */
  @Test
  void scores_stand_behind_the_columns_of_the_table_which_stays_as_it_was() {
    Table panel =
        Table.create(
            "panel",
            StringColumn.create("town", "Trảng Bàng", "b"),
            IntColumn.create("population.urban", 110_000, 0),
            StringColumn.create("role.planning", "", "province"));
    panel.intColumn("population.urban").setMissing(1);
    Table scored = Tables.assess(panel, RULES, DAY);
    assertThat(scored.name()).isEqualTo("panel");
    assertThat(scored.columnNames())
        .containsExactly(
            "town",
            "population.urban",
            "role.planning",
            "verdict",
            "points_low",
            "points_high",
            "I_low",
            "I_high",
            "II_low",
            "II_high",
            "III_low",
            "III_high");
    assertThat(scored.stringColumn("verdict").asList())
        .containsExactly("UNDETERMINED", "UNDETERMINED");
    assertThat(scored.doubleColumn("II_low").get(0)).isEqualTo(6.25, Offset.offset(1e-9));
    assertThat(scored.doubleColumn("II_high").get(0)).isEqualTo(19.25, Offset.offset(1e-9));
    assertThat(scored.doubleColumn("points_high").get(0)).isEqualTo(99.25, Offset.offset(1e-9));
    assertThat(scored.intColumn("population.urban").isMissing(1)).isTrue();
    assertThat(scored.doubleColumn("II_low").get(1)).isZero();
    assertThat(panel.columnCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void every_row_is_what_the_exact_assessor_says(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Map<String, String>> rows =
        Stream.generate(() -> RandomUnits.some(RULES, random)).limit(25).toList();
    Table scored = Tables.assess(table(rows), RULES, DAY);
    Offset<Double> rounding = Offset.offset(BatchAssessor.of(RULES).rounding() + 1e-13);
    for (int i = 0; i < rows.size(); i++) {
      Assessment exact = exactly(rows.get(i));
      String row = "seed " + seed + ", row " + i;
      assertThat(scored.stringColumn("verdict").get(i)).as(row).isEqualTo(exact.verdict().name());
      assertInterval(scored, "points", i, exact.points(), rounding);
      for (CriterionScore each : exact.criteria()) {
        assertInterval(scored, each.criterion().code(), i, each.points(), rounding);
      }
    }
  }

  private static Table table(List<Map<String, String>> rows) {
    QuantityCatalog catalog = QuantityCatalog.bundled();
    Set<String> quantities = new TreeSet<>();
    rows.forEach(each -> quantities.addAll(each.keySet()));
    StringColumn towns = StringColumn.create("town");
    rows.forEach(each -> towns.append("t"));
    Table table = Table.create("panel", towns);
    for (String quantity : quantities) {
      if (catalog.get(quantity).kind() == Kind.LEVEL) {
        table.addColumns(
            StringColumn.create(
                quantity, rows.stream().map(each -> each.getOrDefault(quantity, ""))));
      } else {
        table.addColumns(
            DoubleColumn.create(
                quantity,
                rows.stream()
                    .mapToDouble(
                        each ->
                            each.containsKey(quantity)
                                ? Double.parseDouble(each.getOrDefault(quantity, ""))
                                : Double.NaN)));
      }
    }
    return table;
  }

  private static Assessment exactly(Map<String, String> values) {
    TownBuilder town = Town.builder("t");
    values.forEach(
        (quantity, value) -> town.observe(quantity, DAY, value, Basis.REPORTED, "table"));
    return Assessor.of(RULES.ignoring(EnumSet.allOf(TownFact.class))).assess(town.build(), DAY);
  }

  private static void assertInterval(
      Table scored, String name, int row, Interval points, Offset<Double> rounding) {
    assertThat(scored.doubleColumn(name + "_low").get(row))
        .as(name + " of row " + row)
        .isEqualTo(points.low().value().toDouble(), rounding);
    assertThat(scored.doubleColumn(name + "_high").get(row))
        .as(name + " of row " + row)
        .isEqualTo(points.high().value().toDouble(), rounding);
  }

  @Test
  void a_row_is_judged_on_its_own_day_where_it_has_one() {
    Table panel =
        Table.create(
            "panel",
            StringColumn.create("town", "a", "b"),
            DateColumn.create("date", DAY).appendMissing(),
            DoubleColumn.create("green.share", 30.0, 30.0));
    assertThat(Tables.assess(panel, RULES, DAY).dateColumn("date").isMissing(1)).isTrue();
    Table wrong =
        Table.create(
            "panel",
            StringColumn.create("town", "a"),
            StringColumn.create("date", "30/06/2026"),
            DoubleColumn.create("green.share", 30.0));
    assertThatThrownBy(() -> Tables.assess(wrong, RULES, DAY))
        .hasMessageContaining("panel:1:2 date: 30/06/2026")
        .hasMessageContaining("2026-06-30");
  }

  @Test
  void everything_wrong_with_the_columns_is_told_at_once() {
    Table panel =
        Table.create(
            "panel",
            DoubleColumn.create("town", 1.0),
            DoubleColumn.create("gren.share", 1.0),
            BooleanColumn.create("green.share", true),
            DoubleColumn.create("role.planning", 1.0));
    assertThatThrownBy(() -> Tables.assess(panel, RULES, DAY))
        .hasMessageContaining(
            "panel town: The column town is of type DOUBLE. Make it one of STRING.")
        .hasMessageContaining(
            "panel gren.share: gren.share is no known quantity. Nearest: green.share")
        .hasMessageContaining(
            "panel green.share: The column green.share is of type BOOLEAN. Make it one of")
        .hasMessageContaining(
            "panel role.planning: The column role.planning is of type DOUBLE. Make it one of STRING.");
  }

  @Test
  void a_value_that_the_quantity_cannot_have_is_told_with_its_row_and_column() {
    Table panel =
        Table.create(
            "panel",
            StringColumn.create("town", "a", "", "c"),
            StringColumn.create("date", "", "2026", "soon"),
            DoubleColumn.create("green.share", 30, 101, Double.POSITIVE_INFINITY),
            DoubleColumn.create("population.urban", 0.5, -1, 7),
            DoubleColumn.create("sport.works", 0.5, 1, 7),
            StringColumn.create("role.planning", "province", "city", ""));
    assertThatThrownBy(() -> Tables.assess(panel, RULES, DAY))
        .hasMessageContaining("panel:2:1 town: Nothing is written here.")
        .hasMessageContaining("panel:3:2 date: soon is not a date")
        .hasMessageContaining("panel:2:3 green.share: 101 ")
        .hasMessageContaining("panel:3:3 green.share: Infinity is not a number.")
        .hasMessageContaining("panel:1:5 sport.works: 0.5 ")
        .hasMessageContaining("panel:2:4 population.urban: -1 ")
        .hasMessageContaining("panel:2:6 role.planning: city ");
  }

  @Test
  void columns_and_cells_are_told_of_at_once_in_the_order_of_the_table() {
    Table panel =
        Table.create(
            "panel",
            StringColumn.create("town", "a", ""),
            DoubleColumn.create("green.share", 101, -1),
            DoubleColumn.create("role.planning", 1, 2),
            DoubleColumn.create("gren.share", 1, 2),
            StringColumn.create("date", "soon", "2026"));
    assertThatThrownBy(() -> Tables.assess(panel, RULES, DAY))
        .isInstanceOfSatisfying(
            ProblemsException.class,
            wrong ->
                assertThat(wrong.problems())
                    .extracting(each -> each.place().toString())
                    .containsExactly(
                        "panel role.planning",
                        "panel gren.share",
                        "panel:1:2 green.share",
                        "panel:1:5 date",
                        "panel:2:1 town",
                        "panel:2:2 green.share"));
  }

  @Test
  void a_table_without_rows_is_scored_as_one() {
    Table scored = Tables.assess(Table.create("none", StringColumn.create("town")), RULES, DAY);
    assertThat(scored.rowCount()).isZero();
    assertThat(scored.columnNames()).contains("verdict", "III_high");
  }
}
