package io.github.cityward.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.ReadmeContract;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class ReadmeTest extends ReadmeContract {
  ReadmeTest() {
    super(ReadmeTest.class, 3, "docs/start.md");
  }

  @Test
  void a_panel_of_towns_is_scored() {
    LocalDate date = LocalDate.of(2026, 6, 30);
    RuleSet rules = RuleLibrary.bundled().inForce(UrbanClass.III, date);
    List<Town> towns =
        List.of(
            Town.builder("a").observe("green.share", date, "30", Basis.ASSUMED, "").build(),
            Town.builder("b").observe("green.share", date, "9", Basis.ASSUMED, "").build());
    // readme:begin
    Table panel = Tables.widePanel(towns); // Tablesaw’s own type: a row for each town and day
    Table scored = Tables.assess(panel, rules, date); // with columns verdict, points_low, ...
    Table best = scored.sortDescendingOn("points_high").first(10);
    // readme:end
    assertThat(best.stringColumn("town").asList()).containsExactly("a", "b");
  }
}
