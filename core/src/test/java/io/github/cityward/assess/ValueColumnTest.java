package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Values of many towns: many numbers at once are taken as one after the other is. */
class ValueColumnTest {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final List<Double> NUMBERS =
      List.of(
          0.0,
          -0.0,
          1.0,
          3.0,
          2.5,
          99.999,
          100.0,
          Math.nextUp(100.0),
          0x1p-200,
          Math.nextDown(0x1p-200),
          4.9e-324,
          0x1p200,
          Math.nextUp(0x1p200),
          Double.MAX_VALUE,
          -1.0,
          -0x1p-300,
          -0x1p300,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  @Test
  void of_every_kind_of_quantity() {
    CATALOG.all().forEach(ValueColumnTest::compare);
  }

  /** Numbers that come together pass over several stretches at once, and over old ones again. */
  @Test
  void gaps_are_found_between_numbers_that_were_added_together() {
    ValueColumn column = SmallTable.column("area.natural");
    for (int before : List.of(3_000, 1_500, 5_000)) {
      column.clear();
      column.add(new double[before], before);
      column.addMissing();
      column.add(new double[2_500], 2_500);
      column.addMissing();
      FewTowns gaps = column.gaps();
      assertThat(IntStream.range(0, gaps.count()).map(gaps::town))
          .containsExactly(before, before + 2_501);
      assertThat(column.isMissing(before)).isTrue();
      assertThat(column.isMissing(before + 1)).isFalse();
    }
  }

  @Test
  void a_cleared_column_has_forgotten_all_values() {
    ValueColumn column = SmallTable.column("area.natural", "80.00000000000000001", "3..4");
    column.clear();
    assertThat(column.hasInexact()).isFalse();
    column.add(80);
    column.add(3);
    assertThat(column.value(0)).hasToString("Optional[80]");
    assertThat(column.value(1)).hasToString("Optional[3]");
    assertThat(column.hasRange(0, 2)).isFalse();
    assertThat(column.gaps().count()).isZero();
  }

  @Test
  void which_towns_have_a_range_or_no_value() {
    ValueColumn column = SmallTable.column("area.natural", "1", "2..3", "4", "", "5");
    assertThat(column.hasRange(0, 1)).isFalse();
    assertThat(column.hasRange(1, 1)).isTrue();
    assertThat(column.hasRange(2, 3)).isFalse();
    assertThat(column.low(1)).isEqualTo(2);
    assertThat(column.high(1)).isEqualTo(3);
    assertThat(column.high(2)).isEqualTo(4);
    assertThat(column.isMissing(3)).isTrue();
    assertThat(column.high(3)).isEqualTo(ValueColumn.OPEN);
  }

  @Test
  void lower_ends_that_were_copied_are_turned_into_upper_ends() {
    ValueColumn column = SmallTable.column("area.natural", "1", "2..3", "4", "", "5..6");
    double[] ends = new double[3];
    column.copyLow(1, 3, ends);
    assertThat(ends).containsExactly(2, 4, -ValueColumn.OPEN);
    column.raiseRanges(1, 3, ends);
    assertThat(ends).containsExactly(3, 4, -ValueColumn.OPEN);
    column.fillGaps(1, 3, 7, ends);
    assertThat(ends).containsExactly(3, 4, 7);
    column.raiseToHigh(1, 3, ends);
    assertThat(ends).containsExactly(3, 4, ValueColumn.OPEN);
  }

  @Test
  void which_towns_have_a_value_that_no_double_tells() {
    ValueColumn column = SmallTable.column("area.natural", "2.4", "80.00000000000000001");
    assertThat(column.isInexact(0)).isFalse();
    assertThat(column.isInexact(1)).isTrue();
    assertThat(column.hasInexact()).isTrue();
    assertThat(SmallTable.column("area.natural", "2.4").hasInexact()).isFalse();
  }

  /** In doubles 0.1 + 0.2 is not 0.3. */
  @Test
  void a_double_stands_for_the_decimal_it_is_printed_as() {
    assertThat(ValueColumn.decimal(0.3)).isEqualTo(Rational.parse("0.3"));
    assertThat(ValueColumn.decimal(0.1 + 0.2)).isEqualTo(Rational.parse("0.30000000000000004"));
  }

  private static void compare(Quantity quantity) {
    for (double one : NUMBERS) {
      for (double other : new double[] {0, 1, one}) {
        double[] numbers = {0, one, other};
        ValueColumn together = new ValueColumn(quantity, 1);
        ValueColumn alone = new ValueColumn(quantity, 1);
        String where = quantity + ": " + one + ", " + other;
        assertThat(adds(() -> together.add(numbers, 3)))
            .as(where)
            .isEqualTo(adds(() -> addEach(alone, numbers)));
        assertThat(together.size()).as(where).isEqualTo(alone.size());
        for (int town = 0; town < alone.size(); town++) {
          assertThat(together.value(town)).as(where).isEqualTo(alone.value(town));
          assertThat(together.isInexact(town)).as(where).isEqualTo(alone.isInexact(town));
        }
      }
    }
  }

  private static void addEach(ValueColumn column, double[] numbers) {
    for (double each : numbers) {
      if (Double.isNaN(each)) {
        column.addMissing();
      } else {
        column.add(each);
      }
    }
  }

  private static boolean adds(Runnable adding) {
    try {
      adding.run();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
