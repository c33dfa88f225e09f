package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many numbers at once are taken as one after the other is. */
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
