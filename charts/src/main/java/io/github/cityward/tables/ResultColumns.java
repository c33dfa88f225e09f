package io.github.cityward.tables;

import io.github.cityward.assess.Provenance;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.export.ResultTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A result as typed columns, with where it comes from behind them. */
record ResultColumns(ResultTable result) {
  static Table of(String name, ResultTable result) {
    ResultColumns typed = new ResultColumns(result);
    List<Column<?>> columns = new ArrayList<>();
    result.columns().forEach(each -> columns.add(typed.column(each)));
    columns.addAll(constant(result.provenance().entries(), result.rows().size()));
    return Table.create(name, columns);
  }

  /** {@return the rows of {@code table} as they stand, in the columns of this result} */
  ResultTable read(Table table) {
    Map<String, String> entries = result.provenance().entries();
    entries.forEach(
        (name, text) ->
            texts(table, name).stream()
                .filter(each -> !each.equals(text))
                .findFirst()
                .ifPresent(
                    each -> {
                      throw new IllegalArgumentException(
                          "the column %s has %s, and the result has %s. Give rows of this result."
                              .formatted(name, each, text));
                    }));
    List<List<String>> columns =
        result.columns().stream().map(each -> texts(table, each.name())).toList();
    return new ResultTable(
        result.title(),
        result.provenance(),
        result.columns(),
        IntStream.range(0, table.rowCount())
            .mapToObj(row -> columns.stream().map(each -> each.get(row)).toList())
            .toList());
  }

  private static List<String> texts(Table table, String name) {
    if (!table.containsColumn(name)) {
      throw new IllegalArgumentException(
          "the table has no column " + name + ". Keep all columns of the result.");
    }
    Column<?> column = table.column(name);
    return IntStream.range(0, column.size()).mapToObj(row -> text(column, row)).toList();
  }

  private static String text(Column<?> column, int row) {
    if (column.isMissing(row)) {
      return "";
    }
    return column instanceof DoubleColumn numbers
        ? ValueColumn.decimal(numbers.getDouble(row)).toString()
        : String.valueOf(column.get(row));
  }

  /** {@return columns that say in every row that rules are not the law, or what nobody checked} */
  static List<StringColumn> marks(Provenance provenance, int rows) {
    Map<String, String> marks = provenance.entries();
    marks.values().removeIf(each -> !each.equals("yes"));
    return constant(marks, rows);
  }

  private static List<StringColumn> constant(Map<String, String> entries, int rows) {
    return entries.entrySet().stream()
        .map(each -> StringColumn.create(each.getKey(), Collections.nCopies(rows, each.getValue())))
        .toList();
  }

  private Column<?> column(ResultTable.Column column) {
    List<String> cells = result.cells(column.name());
    if (column.kind() != ResultTable.Kind.NUMBER) {
      return column.name().equals("date")
          ? dates(cells)
          : StringColumn.create(column.name(), cells);
    }
    return column.name().contains("rank_")
        ? ranks(column.name(), cells)
        : numbers(column.name(), cells);
  }

  private static DateColumn dates(List<String> cells) {
    DateColumn dates = DateColumn.create("date");
    for (String each : cells) {
      if (each.isEmpty()) {
        dates.appendMissing();
      } else {
        dates.append(LocalDate.parse(each));
      }
    }
    return dates;
  }

  private static IntColumn ranks(String name, List<String> cells) {
    return IntColumn.create(name, cells.stream().mapToInt(Integer::parseInt));
  }

  private static DoubleColumn numbers(String name, List<String> cells) {
    return DoubleColumn.create(
        name,
        cells.stream().mapToDouble(each -> each.isEmpty() ? Double.NaN : Double.parseDouble(each)));
  }
}
