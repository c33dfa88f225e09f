package io.github.cityward.batch;

import io.github.cityward.assess.TownColumns;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rows of one piece of a table that were read so far. Used again for piece after piece. */
final class TableRows {
  private static final int ROOM = 8192;

  private final List<ValueColumn> values;
  private final TownColumns columns;
  private final boolean hasValues;
  private final ByteText names = new ByteText(32 * ROOM);
  private final List<Integer> nameEnds = new ArrayList<>(ROOM);
  private final List<LocalDate> dates = new ArrayList<>(ROOM);

  /**
   * Makes room for rows.
   *
   * @param quantities the quantities of the table, in its order
   * @param measured a quantity that the rules measure; where the table has none at all, its empty
   *     column counts the towns
   */
  TableRows(List<Quantity> quantities, Quantity measured) {
    List<Quantity> all = quantities.isEmpty() ? List.of(measured) : quantities;
    values = all.stream().map(each -> new ValueColumn(each, ROOM)).toList();
    columns = new TownColumns(values);
    hasValues = !quantities.isEmpty();
  }

  /** {@return the column of the quantity at {@code place} in the order of the header} */
  ValueColumn values(int place) {
    return values.get(place);
  }

  /** {@return all values} */
  TownColumns columns() {
    return columns;
  }

  /** {@return how many rows there are} */
  int count() {
    return dates.size();
  }

  /** {@return the day of a row} */
  LocalDate date(int row) {
    return dates.get(row);
  }

  /** Adds the name of a row to {@code text}. */
  void addName(int row, ByteText text) {
    int first = first(row);
    text.add(names, first, nameEnds.get(row) - first);
  }

  /** {@return the name of a row} */
  String name(int row) {
    return names.toString(first(row), nameEnds.get(row));
  }

  /** Ends a row whose values have been added. */
  void end(LocalDate date, byte[] name, int first, int length) {
    if (!hasValues) {
      values.get(0).addMissing();
    }
    names.add(name, first, length);
    nameEnds.add(names.size());
    dates.add(date);
  }

  /** Forgets all rows. */
  void clear() {
    columns.clear();
    names.cutTo(0);
    nameEnds.clear();
    dates.clear();
  }

  private int first(int row) {
    return row == 0 ? 0 : nameEnds.get(row - 1);
  }
}
