package io.github.cityward.workbook;

import io.github.cityward.rules.UnitType;
import io.github.cityward.town.Basis;
import io.github.cityward.town.TownTable;
import io.github.cityward.town.TownText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The sheets of a town, with the columns of its files. */
final class TownSheets {
  static final List<String> BASES = Stream.of(Basis.values()).map(Basis::code).toList();
  static final List<String> STATUSES =
      Stream.of(UnitType.values()).filter(UnitType::isStatus).map(UnitType::code).toList();
  static final List<String> KEY_COLUMNS = List.of("key", "value");
  private static final Set<String> NUMBERS =
      Set.of(
          "value",
          "a",
          "b",
          "c",
          "cost",
          "effect",
          "days",
          "ramp_up",
          "running_cost",
          "price_year",
          "min_days",
          "likely_days",
          "max_days",
          "target",
          "actual");
  private static final Map<String, Integer> WIDTHS =
      Map.of(
          "quantity",
          32,
          "name",
          30,
          "source",
          44,
          "note",
          34,
          "note_en",
          34,
          "date",
          12,
          "key",
          26);
  private static final int WIDTH = 14;

  /** The column of the status that a step brings, or that a target is about. */
  static final String STATUS = "status";

  private TownSheets() {}

  /** {@return a column of a table with the width that its contents need} */
  static SheetColumn column(String name) {
    return new SheetColumn(
        name,
        NUMBERS.contains(name) ? SheetColumn.Holds.NUMBER : SheetColumn.Holds.TEXT,
        WIDTHS.getOrDefault(name, WIDTH));
  }

  /** {@return the sheet of {@code kind} with the rows of {@code table}} */
  static SheetDraft sheet(TownTable kind, TownText.Table table) {
    SheetDraft sheet = withColumns(kind, kind.columnsLike(table.columnNames()));
    table.rows().forEach(row -> sheet.add(cells(table, row)));
    return sheet;
  }

  /** {@return the sheet of {@code kind} without a row} */
  static SheetDraft empty(TownTable kind) {
    return withColumns(kind, kind.columnsLike(Set.of(STATUS)));
  }

  private static SheetDraft withColumns(TownTable kind, List<String> columns) {
    return new SheetDraft(kind.code(), columns.stream().map(TownSheets::column).toList());
  }

  /** {@return the texts of {@code row} by the columns of {@code table}} */
  static Map<String, String> cells(TownText.Table table, TownText.Row row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < table.header().size(); i++) {
      cells.put(table.header().get(i).text(), row.cells().get(i).text());
    }
    return cells;
  }

  /** {@return the sheet that says what the town is, with {@code further} columns} */
  static SheetDraft keys(SheetColumn... further) {
    List<SheetColumn> own =
        List.of(column("key"), new SheetColumn("value", SheetColumn.Holds.TEXT, 40));
    return new SheetDraft(TownText.KEYS, Stream.concat(own.stream(), Stream.of(further)).toList());
  }
}
