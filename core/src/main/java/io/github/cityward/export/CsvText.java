package io.github.cityward.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.cityward.assess.Provenance;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tables as RFC 4180 has them, each line ended by a line feed.
 *
 * @param forSpreadsheets whether the table is a file for spreadsheets: it begins with a byte order
 *     mark, no text begins a formula, and every row of a result says where it comes from
 */
public record CsvText(boolean forSpreadsheets) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** {@return a result} Where its rule set is not the law, the last column says so. */
  public String of(ResultTable table) {
    List<String> header = table.columns().stream().map(ResultTable.Column::name).toList();
    Stream<List<String>> rows = table.rows().stream().map(row -> cells(row, table.columns()));
    Map<String, String> provenance = table.provenance().columns(forSpreadsheets);
    return of(with(header, provenance.keySet()), rows.map(row -> with(row, provenance.values())));
  }

  private List<String> cells(List<String> row, List<ResultTable.Column> columns) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      boolean text = columns.get(i).kind() == ResultTable.Kind.TEXT;
      cells.add(text ? text(row.get(i)) : row.get(i));
    }
    return cells;
  }

  /** {@return a table} Its texts are made by {@link #text}. */
  public String of(List<String> header, Stream<List<String>> rows) {
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
   * {@return a table; where a rule set is not the law, with a last column that says so in every
   * row}
   */
  public String of(List<String> header, Stream<List<String>> rows, boolean illustrative) {
    return illustrative
        ? of(
            with(header, List.of(Provenance.ILLUSTRATIVE)),
            rows.map(row -> with(row, List.of("yes"))))
        : of(header, rows);
  }

  private static List<String> with(List<String> cells, Collection<String> last) {
    return Stream.concat(cells.stream(), last.stream()).toList();
  }

  /** {@return the text of a cell that is no number} */
  public String text(String cell) {
    boolean beginsFormula = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
    return forSpreadsheets && beginsFormula ? "'" + cell : cell;
  }
}
