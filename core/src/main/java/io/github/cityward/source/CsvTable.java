package io.github.cityward.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.cityward.Limit;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of RFC 4180 with one header row and known columns, in any order. */
public final class CsvTable {
  private final List<String> header;
  private final List<Row> rows;

  private CsvTable(List<String> header, List<Row> rows) {
    this.header = List.copyOf(header);
    this.rows = List.copyOf(rows);
  }

  /** {@return the names of the columns that are there, in their order} */
  public List<String> header() {
    return header;
  }

  /** {@return the rows below the header} */
  public List<Row> rows() {
    return rows;
  }

  /** One row of a table. */
  public static final class Row {
    private final int line;
    private final Map<String, Cell> cells;

    /** Makes the row that begins on {@code line} and has these cells by column. */
    public Row(int line, Map<String, Cell> cells) {
      this.line = line;
      this.cells = Map.copyOf(cells);
    }

    /** {@return the line on which the row begins, from 1} */
    public int line() {
      return line;
    }

    /** {@return where the row stands: its leftmost cell} */
    public Place place() {
      return cells.values().stream()
          .map(Cell::place)
          .min(Comparator.comparingInt(Place::column))
          .orElse(Place.nowhere())
          .named("");
    }

    /** {@return the cell of {@code column}, one of the columns the table was read with} */
    public Cell cell(String column) {
      Cell cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException(
            column + " is no column of the table: " + cells.keySet());
      }
      return cell;
    }

    /** {@return what is written in the cell of {@code column}} */
    public String text(String column) {
      return cell(column).text();
    }
  }

  /**
   * {@return the table in {@code file}, or nothing after what is wrong was reported}
   *
   * @param columns the columns that must be there; no other may be
   */
  public static Optional<CsvTable> read(TextFile file, List<String> columns, Problems problems) {
    return read(file, TableColumns.only(columns), problems);
  }

  /** {@return the table in {@code file}, or nothing after what is wrong was reported} */
  public static Optional<CsvTable> read(TextFile file, TableColumns columns, Problems problems) {
    int before = problems.count();
    List<CsvRecord> records = records(file, problems);
    if (problems.count() > before) {
      return Optional.empty();
    }
    CsvRecord header = records.get(0);
    checkHeader(file, header, columns, problems);
    if (problems.count() > before) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    for (CsvRecord each : records.subList(1, records.size())) {
      row(file, header.getFields(), columns, each, problems).ifPresent(rows::add);
    }
    return Optional.of(new CsvTable(header.getFields(), rows));
  }

  /**
   * {@return the cells of the first row in {@code file}, or nothing after what is wrong was
   * reported}
   */
  public static Optional<List<Cell>> firstRow(TextFile file, Problems problems) {
    int before = problems.count();
    List<CsvRecord> records = records(file, problems);
    if (problems.count() > before) {
      return Optional.empty();
    }
    return Optional.of(cells(file, records.get(0)));
  }

  private static List<Cell> cells(TextFile file, CsvRecord record) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < record.getFieldCount(); i++) {
      cells.add(new Cell(record.getField(i), Place.at(file.name(), line(record), i + 1)));
    }
    return List.copyOf(cells);
  }

  /** {@return all rows, the header too; of no use if something was reported} */
  private static List<CsvRecord> records(TextFile file, Problems problems) {
    return QuoteCheck.passes(file, problems) ? parse(file, problems) : List.of();
  }

  private static List<CsvRecord> parse(TextFile file, Problems problems) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .ofCsvRecord(file.text())) {
      for (CsvRecord each : reader) {
        Place row = Place.at(file.name(), line(each), 1);
        if (problems.exceed(Limit.ROWS, records.size(), ProblemCode.TOO_MANY_ROWS, row)) {
          return records;
        }
        records.add(each);
      }
    } catch (CsvParseException | IOException e) {
      int line = 1 + (records.isEmpty() ? 0 : line(records.get(records.size() - 1)));
      problems.report(
          ProblemCode.CSV_UNREADABLE,
          Place.at(file.name(), line, 1),
          String.valueOf(e.getMessage()));
    }
    return records;
  }

  private static void checkHeader(
      TextFile file, CsvRecord header, TableColumns columns, Problems problems) {
    Place line = Place.at(file.name(), line(header), 1);
    if (header.getFieldCount() == 1 && header.getField(0).contains(";")) {
      problems.report(
          ProblemCode.SEMICOLONS, line, header.getField(0), String.join(",", columns.required()));
      return;
    }
    columns.check(cells(file, header), line, problems);
  }

  private static Optional<Row> row(
      TextFile file,
      List<String> header,
      TableColumns columns,
      CsvRecord record,
      Problems problems) {
    int line = line(record);
    if (record.getFieldCount() != header.size()) {
      problems.report(
          ProblemCode.RAGGED_ROW,
          Place.at(file.name(), line, Math.min(record.getFieldCount(), header.size()) + 1),
          String.valueOf(record.getFieldCount()),
          String.valueOf(header.size()));
      return Optional.empty();
    }
    Map<String, Cell> cells = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      Place place = Place.at(file.name(), line, i + 1).named(header.get(i));
      cells.put(header.get(i), new Cell(record.getField(i), place));
    }
    Place behind = Place.at(file.name(), line, header.size() + 1);
    columns.absentFrom(header).forEach(each -> cells.put(each, new Cell("", behind.named(each))));
    return Optional.of(new Row(line, cells));
  }

  private static int line(CsvRecord record) {
    return Math.toIntExact(record.getStartingLineNumber());
  }
}
