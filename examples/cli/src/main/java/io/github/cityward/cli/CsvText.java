package io.github.cityward.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table under way.
 *
 * @param forSpreadsheets whether it begins with a byte order mark and no text begins a formula
 */
record CsvText(boolean forSpreadsheets) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** {@return the table} */
  String of(List<String> header, Stream<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.write(forSpreadsheets ? BYTE_ORDER_MARK : "");
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(header);
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * {@return the table; where a rule set is not the law, with a last column that says so in every
   * row}
   */
  String of(List<String> header, Stream<List<String>> rows, boolean illustrative) {
    return illustrative
        ? of(with(header, "illustrative"), rows.map(row -> with(row, "yes")))
        : of(header, rows);
  }

  private static List<String> with(List<String> cells, String last) {
    return Stream.concat(cells.stream(), Stream.of(last)).toList();
  }

  /** {@return the text of a cell that is no number} */
  String text(String cell) {
    boolean beginsFormula = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
    return forSpreadsheets && beginsFormula ? "'" + cell : cell;
  }
}
