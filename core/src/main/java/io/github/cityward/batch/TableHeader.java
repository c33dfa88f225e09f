package io.github.cityward.batch;

import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import io.github.cityward.town.Town;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a wide table: the town, perhaps the date and what the town is, and quantities.
 *
 * @param file the name that problems show
 * @param names the names of the columns, as they stand
 * @param columns what stands in each column
 * @param limits how much is read of each row
 */
record TableHeader(String file, List<String> names, List<Column> columns, Limits limits) {
  static final String TOWN = "town";
  static final String DATE = "date";

  TableHeader {
    names = List.copyOf(names);
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param name its name
   * @param quantity the quantity whose values stand in it; null for any other column
   */
  record Column(String name, @Nullable Quantity quantity) {
    /** {@return whether it says of a town what it is} */
    boolean isOfKind() {
      return KindCells.COLUMNS.contains(name);
    }
  }

  /** {@return the header, or nothing after what is wrong was reported} */
  static Optional<TableHeader> read(
      String file, byte[] record, QuantityCatalog catalog, Problems problems) {
    int before = problems.count();
    List<Cell> cells =
        TextFile.decode(file, record, problems)
            .flatMap(text -> CsvTable.firstRow(text, problems))
            .orElse(List.of());
    if (problems.count() > before) {
      return Optional.empty();
    }
    if (cells.size() == 1 && cells.get(0).text().contains(";")) {
      problems.report(ProblemCode.SEMICOLONS, cells.get(0).place(), cells.get(0).shown());
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Cell cell : cells) {
      if (!seen.add(cell.text())) {
        problems.report(ProblemCode.REPEATED_COLUMN, cell.place(), cell.shown());
      }
      columns.add(column(cell, catalog, problems));
    }
    if (!seen.contains(TOWN)) {
      problems.report(
          ProblemCode.MISSING_COLUMN,
          Place.at(file, cells.get(0).place().line(), 1),
          TOWN,
          "town,date,…");
    }
    List<String> names = cells.stream().map(Cell::text).toList();
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new TableHeader(file, names, columns, problems.limits()));
  }

  private static Column column(Cell cell, QuantityCatalog catalog, Problems problems) {
    String name = cell.text();
    if (name.equals(TOWN) || name.equals(DATE) || KindCells.COLUMNS.contains(name)) {
      return new Column(name, null);
    }
    Optional<Quantity> quantity = catalog.find(name);
    if (quantity.isEmpty()) {
      problems.report(
          ProblemCode.UNKNOWN_QUANTITY, cell.place(), cell.shown(), catalog.nearest(name));
    } else if (!quantity.get().observed()) {
      problems.report(ProblemCode.NOT_OBSERVED, cell.place(), name);
    }
    return new Column(name, quantity.orElse(null));
  }

  /** {@return the quantities, in the order of their columns} */
  List<Quantity> quantities() {
    return columns.stream()
        .flatMap(each -> Optional.ofNullable(each.quantity()).stream())
        .collect(Collectors.toList());
  }

  /** {@return whether there is a column of dates} */
  boolean hasDates() {
    return has(DATE);
  }

  /** {@return whether there is a column of this name} */
  boolean has(String name) {
    return names.contains(name);
  }

  /**
   * {@return whether a number of commune-level units may contradict what else is said of a town}
   */
  boolean mayContradictUnits() {
    return has(Town.UNITS) && (has("unit") || has("extent"));
  }

  /** {@return the header row as a file has it} */
  String line() {
    return String.join(",", names) + "\n";
  }
}
