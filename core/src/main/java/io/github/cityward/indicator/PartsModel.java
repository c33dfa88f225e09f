package io.github.cityward.indicator;

import io.github.cityward.quantity.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the value of an urban area came from those of the commune-level units that it is made of. The
 * values it came from are of those units, and say so ({@link ValueInUse#part()}); so are those by
 * which each unit counted.
 *
 * @param quantity the id of the quantity, which is the same of the area and of its units
 * @param way what was made of the values
 * @param parts the ids of the units that have a value, in their order
 * @param missing the ids of the units that have none, in their order
 * @param by the id of the quantity by which each unit counted; null if all were taken alike
 */
public record PartsModel(
    String quantity, Way way, List<String> parts, List<String> missing, @Nullable String by)
    implements IndicatorModel {
  public PartsModel {
    parts = List.copyOf(parts);
    missing = List.copyOf(missing);
  }

  /** What was made of the values of units. */
  public enum Way {
    /** Their sum; it has no upper end where one of them is missing. */
    SUM,
    /** Their mean, each counting by another quantity. */
    MEAN,
    /** What lies between the least and the greatest: the mean, by what is not known. */
    BETWEEN,
    /** The highest of their levels. */
    HIGHEST
  }

  /** {@return what was made of which units: {@code sum of phuong-a, phuong-b}} */
  @Override
  public String name() {
    String from = String.join(", ", parts);
    String made =
        switch (way) {
          case SUM -> "sum of " + from;
          case MEAN -> "mean of " + from + " by " + by;
          case BETWEEN -> "least to greatest of " + from;
          case HIGHEST -> "highest of " + from;
        };
    return missing.isEmpty() ? made : made + " without " + String.join(", ", missing);
  }

  /** {@return the quantity itself, of which the units have values} */
  @Override
  public List<String> inputs() {
    return List.of(quantity);
  }

  /** {@return nothing: it takes values of several units} */
  @Override
  public Optional<Value> derive(Map<String, Value> values) {
    return Optional.empty();
  }
}
