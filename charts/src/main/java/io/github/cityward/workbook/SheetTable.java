package io.github.cityward.workbook;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.town.TownText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A sheet as a table: its first row that is not empty names the columns. Columns and rows in which
 * nothing stands are passed over.
 */
final class SheetTable {
  private static final List<String> TO_FILL_IN =
      List.of("date", "value", "basis", "source", "note", "note_en");

  private final Place sheet;
  private final List<SheetRow> rows;
  private final Faults faults;
  private final NavigableMap<Integer, TownText.Piece> header = new TreeMap<>();

  SheetTable(Place sheet, List<SheetRow> rows, List<String> columns, Faults faults) {
    this.sheet = sheet;
    this.faults = faults;
    this.rows = rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
    if (!rows.isEmpty()) {
      rows.get(0).cells().forEach((column, cell) -> header.put(column, cell.piece()));
    }
    reportUnnamed(columns);
  }

  /** Each column without a name is told of once, where something first stands in it. */
  private void reportUnnamed(List<String> columns) {
    Set<Integer> told = new HashSet<>(header.keySet());
    for (SheetRow row : header.isEmpty() ? List.<SheetRow>of() : rows) {
      row.cells()
          .forEach(
              (column, cell) -> {
                if (told.add(column)) {
                  faults.report(
                      ProblemCode.UNNAMED_COLUMN,
                      cell.piece().place(),
                      shown(cell.piece().text()),
                      String.join(",", columns));
                }
              });
    }
  }

  private static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  /** {@return the table} */
  TownText.Table table() {
    return new TownText.Table(
        sheet,
        List.copyOf(header.values()),
        rows.stream().filter(this::saysSomething).map(this::row).toList());
  }

  /** {@return the table of what was observed, without the rows that nobody has filled in yet} */
  TownText.Table observations(QuantityCatalog catalog) {
    List<TownText.Row> observed = new ArrayList<>();
    for (SheetRow row : rows) {
      Optional<TownText.Piece> quantity = piece(row, "quantity");
      if (TO_FILL_IN.stream().anyMatch(column -> piece(row, column).isPresent())) {
        reportDate(row);
        observed.add(row(row));
      } else if (quantity.isPresent() && catalog.find(quantity.get().text()).isEmpty()) {
        faults.report(
            ProblemCode.UNKNOWN_QUANTITY,
            quantity.get().place().named("quantity"),
            shown(quantity.get().text()),
            catalog.nearest(quantity.get().text()));
      }
    }
    return new TownText.Table(sheet, List.copyOf(header.values()), observed);
  }

  private void reportDate(SheetRow row) {
    cell(row, "value")
        .filter(SheetRow.SheetCell::isDate)
        .ifPresent(
            cell ->
                faults.report(
                    ProblemCode.DATE_FOR_NUMBER,
                    cell.piece().place().named("value"),
                    cell.piece().text()));
  }

  /** {@return the keys and values of the sheet that says what the town is} */
  TownText.Keys keys() {
    List<TownText.Entry> entries = new ArrayList<>();
    for (SheetRow row : rows) {
      Optional<TownText.Piece> key = piece(row, "key");
      Optional<TownText.Piece> value = piece(row, "value");
      if (key.isPresent() || value.isPresent()) {
        entries.add(
            new TownText.Entry(
                key.orElseGet(() -> empty(row, "key")),
                value.orElseGet(() -> empty(row, "value"))));
      }
    }
    return new TownText.Keys(sheet, entries);
  }

  private boolean saysSomething(SheetRow row) {
    return header.entrySet().stream()
        .filter(column -> !TownText.COLUMNS_FOR_PEOPLE.contains(column.getValue().text()))
        .anyMatch(column -> row.cells().containsKey(column.getKey()));
  }

  private TownText.Row row(SheetRow row) {
    List<TownText.Piece> cells = new ArrayList<>();
    header.forEach(
        (column, name) -> {
          SheetRow.SheetCell cell = row.cells().get(column);
          boolean isWrong = cell != null && cell.isDate() && name.text().equals("value");
          cells.add(cell == null || isWrong ? empty(row, name.text()) : cell.piece());
        });
    return new TownText.Row(row.line(), cells);
  }

  private Optional<TownText.Piece> piece(SheetRow row, String column) {
    return cell(row, column).map(SheetRow.SheetCell::piece);
  }

  private Optional<SheetRow.SheetCell> cell(SheetRow row, String column) {
    return Optional.ofNullable(row.cells().get(number(column)));
  }

  private int number(String column) {
    return header.entrySet().stream()
        .filter(each -> each.getValue().text().equals(column))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  private TownText.Piece empty(SheetRow row, String column) {
    Place place =
        Place.cell(
            String.valueOf(sheet.file()),
            String.valueOf(sheet.sheet()),
            row.line(),
            number(column));
    return new TownText.Piece("", place);
  }
}
