package io.github.cityward.notebook;

import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Measure;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.Table;

/** The first rows of a table, which may have a million. */
final class TableView {
  private static final int MOST_ROWS = 100;

  private TableView() {}

  static View of(Table table, Locale locale) {
    ViewWords words = ViewWords.of(Measure.POINTS, locale);
    Table first = table.first(Math.min(MOST_ROWS, table.rowCount()));
    HtmlTable rows = new HtmlTable(first.columnNames());
    for (int i = 0; i < first.rowCount(); i++) {
      int row = i;
      rows.row(first.columns().stream().map(column -> column.getString(row)).toList());
    }
    String size =
        words.say(
            "rows",
            table.name(),
            words.numbers().of(Rational.of(first.rowCount())),
            words.numbers().of(Rational.of(table.rowCount())));
    return rows.view(List.of(size), size + "\n" + first.printAll());
  }
}
