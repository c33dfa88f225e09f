package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which towns of a table arithmetic on doubles cannot serve. */
class BoundColumnsTest {
  private static final ValueColumn GREEN = SmallTable.column("green.share", "20", "20", "20");

  @Test
  void a_table_of_numbers_has_no_exceptions() {
    BoundColumns columns =
        bound(SmallRules.FILE, GREEN, SmallTable.column("water.clean_piped", "80", "85", "85..90"));
    assertThat(columns.hasExceptions()).isFalse();
    assertThat(columns.isException(2)).isFalse();
  }

  @Test
  void a_standard_without_a_column_has_none() {
    BoundColumns columns = bound(SmallRules.FILE, GREEN);
    assertThat(columns.columns(0)).containsExactlyInAnyOrder(Optional.of(GREEN), Optional.empty());
  }

  @Test
  void a_value_that_no_double_tells_is_an_exception() {
    ValueColumn water = SmallTable.column("water.clean_piped", "80", "80.00000000000000001", "85");
    BoundColumns columns = bound(SmallRules.FILE, GREEN, water);
    assertThat(columns.hasExceptions()).isTrue();
    assertThat(columns.isException(0)).isFalse();
    assertThat(columns.isException(1)).isTrue();
  }

  /** A density comes of the population and the area, where both are known. */
  @Test
  void a_gap_that_a_model_may_fill_is_an_exception() {
    BoundColumns columns =
        bound(
            SmallRules.FILE.replace("water.clean_piped", "density.natural"),
            SmallTable.column("density.natural", "85", "", ""),
            SmallTable.column("population.urban", "100", "100", "100"),
            SmallTable.column("area.natural", "2", "2", ""));
    assertThat(columns.hasExceptions()).isTrue();
    assertThat(columns.isException(0)).isFalse();
    assertThat(columns.isException(1)).isTrue();
    assertThat(columns.isException(2)).isFalse();
  }

  private static BoundColumns bound(String yaml, ValueColumn... columns) {
    Assessor assessor = Assessor.of(SmallRules.read(yaml).orElseThrow());
    return new BoundColumns(
        assessor.compiled(Town.builder("t").build(), SampleTowns.DAY).orElseThrow(),
        SmallTable.of(columns),
        assessor.tableModels());
  }
}
