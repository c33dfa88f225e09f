package io.github.cityward.assess;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.List;
import java.util.Map;

/** Tables small enough to write in a test. */
final class SmallTable {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();

  private SmallTable() {}

  static TownColumns of(ValueColumn... columns) {
    return new TownColumns(List.of(columns));
  }

  /** {@return a table of one town, with values of both standards of the small rules} */
  static TownColumns town(String water, String green) {
    return of(column("water.clean_piped", water), column("green.share", green));
  }

  /** {@return a column of values, each written {@code 80}, {@code 80..90} or, if missing, ""} */
  static ValueColumn column(String quantity, String... values) {
    ValueColumn column = empty(quantity);
    for (String each : values) {
      if (each.isEmpty()) {
        column.addMissing();
      } else {
        column.add(range(each));
      }
    }
    return column;
  }

  /** {@return an assessor of heritage towns, to which a provision of the rules may apply} */
  static BatchAssessor heritage(String yaml) {
    return BatchAssessor.like(
        Town.builder("t").attributes(Attribute.HERITAGE).build(),
        SampleTowns.DAY,
        Assessor.of(SmallRules.read(yaml).orElseThrow()),
        Map.of());
  }

  static ValueColumn empty(String quantity) {
    return new ValueColumn(quantity(quantity), 0);
  }

  static Quantity quantity(String id) {
    return CATALOG.get(id);
  }

  private static Range range(String text) {
    String[] ends = text.split("\\.\\.", 2);
    return end(ends[0]).hull(end(ends[ends.length - 1]));
  }

  private static Range end(String text) {
    return Range.exactly(Rational.parse(text));
  }
}
