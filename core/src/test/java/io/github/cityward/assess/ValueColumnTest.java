package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  void ranges_are_found_between_numbers_that_were_added_together() {
    ValueColumn column = SmallTable.column("area.natural");
    int[] places = new int[1024];
    double[] ends = new double[1024];
    for (int before : List.of(3_000, 1_500, 5_000)) {
      column.clear();
      column.add(new double[before], before);
      column.addMissing();
      column.add(new double[2_500], 2_500);
      column.addMissing();
      for (int first = 0; first < before + 2_502; first += 1024) {
        int found = column.copyRanges(first, 1024, places, ends);
        assertThat(column.hasRange(first, 1024)).isEqualTo(found > 0);
        List<Integer> expected = new ArrayList<>();
        for (int missing : List.of(before, before + 2_501)) {
          if (missing / 1024 == first / 1024) {
            expected.add(missing - first);
          }
        }
        assertThat(Arrays.stream(places, 0, found).boxed().toList())
            .as("%d, from %d", before, first)
            .isEqualTo(expected);
      }
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
    assertThat(column.copyRanges(0, 2, new int[2], new double[2])).isZero();
  }

  @Test
  void ranges_are_found_in_any_stretch_of_a_long_column_that_was_filled_twice() {
    ValueColumn column = SmallTable.empty("area.natural");
    for (int step : new int[] {1, 700}) {
      column.clear();
      for (int town = 0; town < 5000; town++) {
        if (town % step == 0) {
          column.addMissing();
        } else {
          column.add(town);
        }
      }
    }
    int[] places = new int[BlockArithmetic.TOWNS];
    double[] ends = new double[BlockArithmetic.TOWNS];
    assertThat(column.copyRanges(1024, 1024, places, ends)).isOne();
    assertThat(places[0]).isEqualTo(1400 - 1024);
    assertThat(column.copyRanges(2048, 1024, places, ends)).isEqualTo(2);
    assertThat(places).startsWith(2100 - 2048, 2800 - 2048);
    assertThat(column.copyRanges(4096, 904, places, ends)).isEqualTo(2);
    assertThat(column.copyRanges(4901, 99, places, ends)).isZero();
  }

  @Test
  void which_towns_have_a_range_or_no_value() {
    ValueColumn column = SmallTable.column("area.natural", "1", "2..3", "4", "", "5");
    int[] places = new int[4];
    double[] ends = new double[4];
    assertThat(column.copyRanges(0, 1, places, ends)).isZero();
    assertThat(column.copyRanges(1, 3, places, ends)).isEqualTo(2);
    assertThat(places).startsWith(0, 2);
    assertThat(ends).startsWith(3, ValueColumn.OPEN);
    assertThat(column.copyRanges(4, 1, places, ends)).isZero();
    assertThat(column.copyRanges(5, 0, places, ends)).isZero();
    assertThat(column.low(1)).isEqualTo(2);
    assertThat(column.high(1)).isEqualTo(3);
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
