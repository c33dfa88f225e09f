package io.github.cityward.batch;

import io.github.cityward.DateText;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Value;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One row of a table, read as strictly as any file is, by way of text.
 *
 * @param name the name of the town
 * @param date the day of its values
 * @param writtenDate the day as it is written; empty where none is
 * @param kind what the town is
 * @param writtenKind what the row says of that, as it is written
 * @param values a value for each quantity of the header; empty where none is written
 * @param doubts what was read, though it may have been meant otherwise
 */
record StrictRow(
    String name,
    LocalDate date,
    String writtenDate,
    TownKind kind,
    String writtenKind,
    List<Optional<Value>> values,
    List<Problem> doubts) {
  /**
   * {@return the row, or nothing after what is wrong was reported} Problems speak of lines as if
   * the row were the second of its file.
   *
   * @param record the bytes of one record
   * @param day the day, where the table has no dates
   */
  static Optional<StrictRow> read(
      TableHeader header, byte[] record, LocalDate day, Problems problems) {
    int before = problems.count();
    ByteText small = new ByteText(record.length + 256);
    small.add(header.line());
    small.add(record);
    Optional<CsvTable> table =
        TextFile.decode(header.file(), small.bytes(), problems)
            .flatMap(file -> CsvTable.read(file, header.names(), problems));
    if (table.isEmpty() || table.get().rows().isEmpty()) {
      return Optional.empty();
    }
    CsvTable.Row row = table.get().rows().get(0);
    StrictRow read =
        new StrictRow(
            name(row.cell(TableHeader.TOWN), problems),
            header.hasDates() ? date(row.cell(TableHeader.DATE), day, problems) : day,
            header.hasDates() ? row.text(TableHeader.DATE) : "",
            KindCells.read(header, row, problems),
            writtenKind(header, row),
            values(header, row, problems),
            problems.doubts());
    read.checkUnits(header, row, problems);
    return problems.count() > before ? Optional.empty() : Optional.of(read);
  }

  /** {@return the cells that say what the town is, in the order of the header} */
  private static String writtenKind(TableHeader header, CsvTable.Row row) {
    return header.columns().stream()
        .filter(TableHeader.Column::isOfKind)
        .map(each -> row.text(each.name()) + "\n")
        .collect(Collectors.joining());
  }

  private void checkUnits(TableHeader header, CsvTable.Row row, Problems problems) {
    if (!header.mayContradictUnits()) {
      return;
    }
    int place = header.quantities().stream().map(Quantity::id).toList().indexOf(Town.UNITS);
    values
        .get(place)
        .ifPresent(units -> kind.checkUnits(units, row.cell(Town.UNITS).place(), problems));
  }

  private static String name(Cell cell, Problems problems) {
    if (cell.text().isBlank()) {
      problems.report(ProblemCode.EMPTY_TEXT, cell.place());
    }
    return cell.text();
  }

  private static LocalDate date(Cell cell, LocalDate day, Problems problems) {
    return cell.isEmpty()
        ? day
        : problems.take(DateText.read(cell.text(), cell.place())).orElse(day);
  }

  private static List<Optional<Value>> values(
      TableHeader header, CsvTable.Row row, Problems problems) {
    List<Optional<Value>> values = new ArrayList<>();
    for (Quantity quantity : header.quantities()) {
      Cell cell = row.cell(quantity.id());
      values.add(cell.isEmpty() ? Optional.empty() : value(quantity, cell, problems));
    }
    return values;
  }

  /** A table that streams by holds single values, unlike a town's folder. */
  private static Optional<Value> value(Quantity quantity, Cell cell, Problems problems) {
    Optional<Value> value =
        new ValueText(quantity, cell, new Cell("", cell.place())).read(problems);
    if (value.isPresent() && value.get() instanceof Range range && !range.isExact()) {
      problems.report(ProblemCode.RANGE_IN_TABLE, cell.place(), cell.shown());
      return Optional.empty();
    }
    return value;
  }
}
