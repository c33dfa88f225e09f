package io.github.cityward.town;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Random values of the 23 quantities of table 2A: known, at thresholds, as ranges, or missing. */
public final class RandomValues {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();

  private final SplittableRandom random;

  /** Makes a source of values; the same seed gives the same values. */
  public RandomValues(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** {@return values by quantity; a quarter of the quantities is missing, a fifth is a range} */
  public Map<String, String> some() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String quantity : SampleTowns.atLower().keySet()) {
      int draw = random.nextInt(100);
      if (draw < 55 || (draw < 75 && isLevel(quantity))) {
        values.put(quantity, exact(quantity));
      } else if (draw < 75) {
        values.put(quantity, range(quantity));
      }
    }
    return values;
  }

  /** {@return {@code values} with a number for each range and a value for each that is missing} */
  public Map<String, String> completed(Map<String, String> values) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String quantity : SampleTowns.atLower().keySet()) {
      String value = values.getOrDefault(quantity, "");
      all.put(
          quantity,
          value.isEmpty()
              ? exact(quantity)
              : value.contains("..") ? within(quantity, value).get(0) : value);
    }
    return all;
  }

  /** {@return {@code values} with each range replaced by one that lies in it} */
  public Map<String, String> narrowed(Map<String, String> values) {
    Map<String, String> narrow = new LinkedHashMap<>(values);
    narrow.replaceAll(
        (quantity, value) ->
            value.contains("..") ? String.join("..", within(quantity, value)) : value);
    return narrow;
  }

  /** {@return a possible value of {@code quantity}, often exactly at a threshold} */
  public String exact(String quantity) {
    if (isLevel(quantity)) {
      List<String> levels = CATALOG.get(quantity).levels();
      return levels.get(random.nextInt(levels.size()));
    }
    return switch (random.nextInt(6)) {
      case 0 -> String.valueOf(SampleTowns.atLower().get(quantity));
      case 1 -> String.valueOf(SampleTowns.atUpper().get(quantity));
      default -> number(quantity).toPlainString();
    };
  }

  /** {@return a number from 0 to one and a half of the upper threshold, or as the kind allows} */
  private BigDecimal number(String quantity) {
    BigDecimal upper = new BigDecimal(String.valueOf(SampleTowns.atUpper().get(quantity)));
    return possible(quantity, upper.multiply(thousandths()).multiply(new BigDecimal("1.5")));
  }

  private String range(String quantity) {
    BigDecimal a = number(quantity);
    BigDecimal b = number(quantity);
    return switch (random.nextInt(4)) {
      case 0 -> a.toPlainString() + "..";
      case 1 -> ".." + b.toPlainString();
      default -> a.min(b).toPlainString() + ".." + a.max(b).toPlainString();
    };
  }

  /** {@return two numbers within a range, in rising order} */
  private List<String> within(String quantity, String range) {
    int dots = range.indexOf("..");
    String from = range.substring(0, dots);
    String to = range.substring(dots + 2);
    BigDecimal low = from.isEmpty() ? BigDecimal.ZERO : new BigDecimal(from);
    BigDecimal high = to.isEmpty() ? far(quantity, low) : new BigDecimal(to);
    BigDecimal a = between(quantity, low, high);
    BigDecimal b = between(quantity, low, high);
    return List.of(a.min(b).toPlainString(), a.max(b).toPlainString());
  }

  private BigDecimal between(String quantity, BigDecimal low, BigDecimal high) {
    BigDecimal way = high.subtract(low).multiply(thousandths());
    return possible(quantity, low.add(way)).max(low).min(high);
  }

  private static BigDecimal far(String quantity, BigDecimal low) {
    return possible(quantity, low.multiply(BigDecimal.TEN).add(BigDecimal.TEN));
  }

  private static BigDecimal possible(String quantity, BigDecimal number) {
    Quantity known = CATALOG.get(quantity);
    BigDecimal rounded =
        known.kind() == Kind.COUNT ? number.setScale(0, RoundingMode.FLOOR) : number;
    return known.kind() == Kind.SHARE ? rounded.min(new BigDecimal(100)) : rounded;
  }

  private BigDecimal thousandths() {
    return BigDecimal.valueOf(random.nextInt(1001), 3);
  }

  private static boolean isLevel(String quantity) {
    return CATALOG.get(quantity).kind() == Kind.LEVEL;
  }
}
