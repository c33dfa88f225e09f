package io.github.cityward.assess;

import io.github.cityward.quantity.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The values of many towns, a column for each quantity; towns are counted from 0. A quantity
 * without a column is missing everywhere.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class TownColumns {
  private final Map<String, ValueColumn> columns = new LinkedHashMap<>();
  private int unknown;

  /**
   * Holds {@code columns} together; they stay the caller's, to be filled and cleared.
   *
   * @throws IllegalArgumentException if two columns are of the same quantity
   */
  public TownColumns(List<ValueColumn> columns) {
    for (ValueColumn each : columns) {
      if (this.columns.put(each.quantity().id(), each) != null) {
        throw new IllegalArgumentException(
            "there are two columns of " + each.quantity() + ". Give one.");
      }
    }
  }

  private TownColumns(int unknown) {
    this.unknown = unknown;
  }

  /** {@return so many towns of which nothing is known} */
  public static TownColumns unknown(int towns) {
    return new TownColumns(towns);
  }

  /**
   * {@return how many towns there are}
   *
   * @throws IllegalStateException if the columns differ in length
   */
  public int towns() {
    List<Integer> sizes =
        columns.values().stream().map(ValueColumn::size).distinct().limit(2).toList();
    if (sizes.size() > 1) {
      throw new IllegalStateException(
          "columns of " + sizes.get(0) + " and " + sizes.get(1) + " towns. Fill all alike.");
    }
    return sizes.isEmpty() ? unknown : sizes.get(0);
  }

  /** {@return the columns, in the order they were given} */
  public List<ValueColumn> columns() {
    return new ArrayList<>(columns.values());
  }

  /** {@return the column of {@code quantity}, if there is one} */
  public Optional<ValueColumn> column(Quantity quantity) {
    return Optional.ofNullable(columns.get(quantity.id()));
  }

  /** Forgets all towns. */
  public void clear() {
    unknown = 0;
    columns.values().forEach(ValueColumn::clear);
  }
}
