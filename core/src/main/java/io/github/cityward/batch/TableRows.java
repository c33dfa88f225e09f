package io.github.cityward.batch;

import io.github.cityward.assess.TownColumns;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rows of one piece of a table that were read so far. Used again for piece after piece. */
final class TableRows {
  private static final int ROOM = 8192;

  private final List<ValueColumn> values;
  private final TownColumns columns;
  private final boolean hasValues;
  private final double[][] plain;
  private int plainRows;
  private final ByteText names = new ByteText(32 * ROOM);
  private int[] nameEnds = new int[ROOM];
  private final List<LocalDate> dates = new ArrayList<>(ROOM);
  private final List<TownKind> kinds = new ArrayList<>(ROOM);
  private final Set<TownKind> differentKinds = new LinkedHashSet<>();

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
    plain = new double[quantities.size()][ROOM];
  }

  /**
   * Notes a value of the row that is under way; it counts once {@link #endPlain} ends the row.
   *
   * @param place the place of the quantity in the order of the header
   * @param number the number or the rank of the level; NaN where there is none
   */
  void set(int place, double number) {
    plain[place][plainRows] = number;
  }

  /** Ends a row all values of which have been set. */
  void endPlain(LocalDate date, TownKind kind, byte[] name, int first, int length) {
    if (hasValues) {
      plainRows++;
    }
    end(date, kind, name, first, length);
    if (plainRows == ROOM) {
      addPlainRows();
    }
  }

  /** Puts the rows that were ended into the columns. */
  void addPlainRows() {
    for (int i = 0; i < plain.length; i++) {
      values.get(i).add(plain[i], plainRows);
    }
    plainRows = 0;
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

  /** {@return what the town of a row is} */
  TownKind kind(int row) {
    return kinds.get(row);
  }

  /** {@return what the towns of the rows are, each kind once} */
  Set<TownKind> kinds() {
    return Collections.unmodifiableSet(differentKinds);
  }

  /** Adds the name of a row to {@code text} as a cell of a table. */
  void addName(int row, boolean forSpreadsheets, ByteText text) {
    text.addCell(names, first(row), nameEnds[row], forSpreadsheets);
  }

  /** {@return the name of a row} */
  String name(int row) {
    return names.toString(first(row), nameEnds[row]);
  }

  /** Ends a row whose values have been added to the columns. */
  void end(LocalDate date, TownKind kind, byte[] name, int first, int length) {
    if (kinds.isEmpty() || !kind.equals(kinds.get(kinds.size() - 1))) {
      differentKinds.add(kind);
    }
    kinds.add(kind);
    if (!hasValues) {
      values.get(0).addMissing();
    }
    names.add(name, first, length);
    if (dates.size() == nameEnds.length) {
      nameEnds = Arrays.copyOf(nameEnds, 2 * nameEnds.length);
    }
    nameEnds[dates.size()] = names.size();
    dates.add(date);
  }

  /** Forgets all rows. */
  void clear() {
    columns.clear();
    names.cutTo(0);
    plainRows = 0;
    dates.clear();
    kinds.clear();
    differentKinds.clear();
  }

  private int first(int row) {
    return row == 0 ? 0 : nameEnds[row - 1];
  }
}
