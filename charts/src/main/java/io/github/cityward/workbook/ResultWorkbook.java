package io.github.cityward.workbook;

import io.github.cityward.Wording;
import io.github.cityward.export.ResultTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * Writes a result as a workbook: a sheet with the table, its words in the reader's language, and
 * one that says where it comes from. Numbers are numbers where a cell gives back every digit, else
 * text; no cell is a formula. The same result gives the same bytes.
 */
public final class ResultWorkbook {
  private static final int NARROW = 14;
  private static final int WIDE = 40;
  private static final int LONG_TEXT = 20;

  private ResultWorkbook() {}

  /**
   * Writes {@code table}. The stream stays open.
   *
   * @throws io.github.cityward.ProblemsException if a text is longer than a cell can hold
   * @throws IOException if the stream takes no more
   */
  public static void write(ResultTable table, Locale locale, OutputStream out) throws IOException {
    Wording words = Wording.of(ResultWorkbook.class, locale);
    List<SheetDraft> sheets =
        List.of(result(table, words.say("result.table"), locale), provenance(table, words, locale));
    WorkbookOutput.write(
        out, workbook -> sheets.forEach(sheet -> sheet.writeTo(workbook, words.say("refusal"))));
  }

  private static SheetDraft result(ResultTable table, String name, Locale locale) {
    List<List<String>> rows = table.inWords(locale);
    List<ResultTable.Column> columns = table.columns();
    List<SheetColumn> shown =
        columns.stream()
            .map(
                each ->
                    new SheetColumn(
                        each.heading(), holds(each), width(rows, columns.indexOf(each))))
            .toList();
    SheetDraft sheet = new SheetDraft(name, shown);
    rows.forEach(sheet::add);
    return sheet;
  }

  private static SheetColumn.Holds holds(ResultTable.Column column) {
    return column.kind() == ResultTable.Kind.NUMBER || column.kind() == ResultTable.Kind.VALUE
        ? SheetColumn.Holds.NUMBER
        : SheetColumn.Holds.TEXT;
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().anyMatch(row -> row.get(column).length() > LONG_TEXT) ? WIDE : NARROW;
  }

  private static SheetDraft provenance(ResultTable table, Wording words, Locale locale) {
    SheetDraft sheet =
        new SheetDraft(
            words.say("result.provenance"),
            List.of(
                new SheetColumn(words.say("result.what"), SheetColumn.Holds.TEXT, WIDE),
                new SheetColumn(words.say("result.said"), SheetColumn.Holds.TEXT, WIDE)));
    sheet.add(List.of(words.say("result.title"), table.title()));
    table.provenance().inWords(locale).forEach((name, text) -> sheet.add(List.of(name, text)));
    return sheet;
  }
}
