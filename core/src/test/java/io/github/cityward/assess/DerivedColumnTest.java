package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For which towns a value that was computed in doubles is not good enough. */
class DerivedColumnTest {
  private static final Quantity DENSITY = SmallTable.quantity("density.natural");

  /** 70 persons on 0.14 km2 are 500 per km2; in doubles they are less, and 145 on 0.29 more. */
  @ParameterizedTest
  @CsvSource({
    "500, 1000, higher, 70, 0.14, 4",
    "500, 1000, higher, 140, 0.14, 6",
    "500, 1000, higher, 69, 0.14, 0",
    "1000, 500, lower, 290, 0.29, 4",
    "1000, 500, lower, 145, 0.29, 6",
    "1000, 500, lower, 291, 0.29, 0"
  })
  void a_town_at_a_threshold_is_left_to_the_exact_assessor(
      String lower, String upper, String better, String people, String area, double points) {
    String scale =
        "steps:\n          lower: %s\n          upper: %s\n          better: %s"
            .formatted(lower, upper, better);
    RuleSet rules =
        SmallRules.read(
                SmallRules.FILE
                    .replace("water.clean_piped", "density.natural")
                    .replace("linear:\n          lower: 80\n          upper: 90", scale))
            .orElseThrow();
    TownColumns table =
        SmallTable.of(
            SmallTable.column("population.urban", people),
            SmallTable.column("area.natural", area),
            SmallTable.column("green.share", "0"));
    TownScores scores = BatchAssessor.of(rules).assess(table, SampleTowns.DAY);
    assertThat(scores.low(0)).isEqualTo(points);
    assertThat(scores.high(0)).isEqualTo(points);
  }

  /** Eight roundings of the value and as many of the mark: 16 x 2⁻⁵³ of 64 are 2⁻⁴³. */
  @Test
  void an_end_within_the_roundings_of_a_mark_is_doubtful() {
    double near = 64 + 0x1p-43;
    double far = 64 + 0x1p-42;
    double[] low = {64, near, 64 - 0x1p-43, far, 64 - 0x1p-42, 64, 1, near, 1, 1};
    double[] high = {64, near, 64 - 0x1p-43, far, 64 - 0x1p-42, 99, 64, 99, near, 99};
    DerivedColumn column = new DerivedColumn(DENSITY, low, high, 1);
    column.doubtAt(64);
    areDoubtful(column, true, true, true, false, false, true, true, true, true, false);
  }

  @Test
  void a_missing_end_or_one_far_out_or_above_the_most_is_doubtful() {
    double tiny = 0x1p-201;
    double[] low = {0, 100, tiny, 5, Double.NaN, -ValueColumn.OPEN, 0x1p201};
    double[] high = {0, 100, 5, 101, 5, 5, 0x1p201};
    areDoubtful(
        new DerivedColumn(DENSITY, low, high, 1), false, false, true, false, true, true, true);
    DerivedColumn share = new DerivedColumn(DENSITY, low, high, 1);
    share.doubtAbove(100);
    areDoubtful(share, false, false, true, true, true, true, true);
  }

  @Test
  void a_value_that_comes_of_a_doubtful_one_is_doubtful() {
    DerivedColumn column = new DerivedColumn(DENSITY, new double[] {1, 2}, new double[] {1, 2}, 1);
    column.doubtAt(2);
    DerivedColumn input = new DerivedColumn(DENSITY, new double[] {3, 4}, new double[] {3, 4}, 1);
    column.doubtAsIn(input);
    areDoubtful(column, false, true);
    input.doubtAt(3);
    column.doubtAsIn(input);
    areDoubtful(column, true, true);
  }

  @Test
  void a_column_of_a_table_is_off_by_one_rounding() {
    ValueColumn table = SmallTable.column("density.natural", "3", "4..7", "");
    DerivedColumn column = DerivedColumn.of(table, 3);
    assertThat(column.roundings()).isEqualTo(1);
    assertThat(column.low()).containsExactly(3, 4, -ValueColumn.OPEN);
    assertThat(column.high()).containsExactly(3, 7, ValueColumn.OPEN);
  }

  @Test
  void a_doubtful_town_has_no_value_in_a_column_of_values() {
    DerivedColumn column = new DerivedColumn(DENSITY, new double[] {1, 2}, new double[] {1, 3}, 1);
    column.doubtAt(1);
    ValueColumn values = column.values();
    assertThat(values.isMissing(0)).isTrue();
    assertThat(values.low(1)).isEqualTo(2);
    assertThat(values.high(1)).isEqualTo(3);
  }

  private static void areDoubtful(DerivedColumn column, boolean... doubtful) {
    for (int town = 0; town < doubtful.length; town++) {
      assertThat(column.isDoubtful(town)).as("town " + town).isEqualTo(doubtful[town]);
    }
  }
}
