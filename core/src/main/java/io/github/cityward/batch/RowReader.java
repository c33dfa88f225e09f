package io.github.cityward.batch;

import io.github.cityward.Problem;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import io.github.cityward.source.Problems;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the rows of pieces of a table: those written in the plainest way at once, the others
 * strictly. Not thread-safe; used again for piece after piece.
 */
final class RowReader {
  private static final double MISSING = Double.NaN;

  private final TableHeader header;
  private final LocalDate day;
  private final CellScanner cells = new CellScanner();
  private final TableRows rows;
  private final double[] numbers;
  private final List<byte[][]> codes;
  private final Map<String, LocalDate> dates = new HashMap<>();
  private byte[] bytes = new byte[0];
  private int line;
  private int nameFirst;
  private int nameLength;
  private LocalDate date;

  /**
   * A row that cannot be read.
   *
   * @param record the row as it stands, without its line end
   * @param problems what is wrong with it; lines count from the first of the piece, which is 1
   */
  record Refused(String record, List<Problem> problems) {}

  RowReader(TableHeader header, LocalDate day, Quantity measured) {
    this.header = header;
    this.day = day;
    this.date = day;
    List<Quantity> quantities = header.quantities();
    this.rows = new TableRows(quantities, measured);
    this.numbers = new double[quantities.size()];
    this.codes = quantities.stream().map(RowReader::codes).toList();
  }

  /** {@return the rows of the piece that was read last} */
  TableRows rows() {
    return rows;
  }

  /** {@return how many lines the piece has that was read last} */
  int lines() {
    return line - 1;
  }

  /** {@return the rows of a piece that cannot be read; all others are {@link #rows()}} */
  List<Refused> read(byte[] piece, int size) {
    bytes = piece[size - 1] == '\n' ? piece : withLineEnd(piece, size);
    int end = piece[size - 1] == '\n' ? size : size + 1;
    cells.begin(bytes);
    rows.clear();
    line = 1;
    List<Refused> refused = new ArrayList<>();
    while (cells.at() < end) {
      int start = cells.at();
      if (cells.passesEmptyLine()) {
        line++;
      } else if (passesPlainRow()) {
        addPlainRow();
        line++;
      } else {
        int ended = RecordEnds.first(bytes, start, end);
        int next = ended == 0 ? end : ended;
        strict(Arrays.copyOfRange(bytes, start, next)).ifPresent(refused::add);
        cells.moveTo(next);
        line += RecordEnds.lines(bytes, start, next);
      }
    }
    return refused;
  }

  private boolean passesPlainRow() {
    int quantity = 0;
    int last = header.columns().size() - 1;
    for (int i = 0; i <= last; i++) {
      TableHeader.Column column = header.columns().get(i);
      boolean passed =
          column.isTown() ? passesName() : column.isDate() ? passesDate() : passesValue(quantity++);
      if (!passed || cells.endedLine() != (i == last)) {
        return false;
      }
    }
    return true;
  }

  private boolean passesName() {
    nameFirst = cells.at();
    nameLength = cells.passesName();
    return nameLength > 0;
  }

  private boolean passesDate() {
    int first = cells.at();
    if (cells.passesEmpty()) {
      date = day;
      return true;
    }
    int length = cells.passesName();
    if (length < 0) {
      return false;
    }
    LocalDate known = dates.get(new String(bytes, first, length, StandardCharsets.ISO_8859_1));
    date = known == null ? day : known;
    return known != null;
  }

  private boolean passesValue(int place) {
    if (cells.passesEmpty()) {
      numbers[place] = MISSING;
      return true;
    }
    byte[][] levels = codes.get(place);
    if (levels.length > 0) {
      int rank = cells.passesOneOf(levels);
      numbers[place] = rank;
      return rank >= 0;
    }
    boolean passed = cells.passesNumber();
    numbers[place] = cells.number();
    return passed && rows.values(place).allows(cells.number());
  }

  private void addPlainRow() {
    for (int i = 0; i < numbers.length; i++) {
      ValueColumn column = rows.values(i);
      if (Double.isNaN(numbers[i])) {
        column.addMissing();
      } else {
        column.add(numbers[i]);
      }
    }
    rows.end(date, bytes, nameFirst, nameLength);
  }

  /** Reads a row in any way of writing; a date that is right is plain from then on. */
  private Optional<Refused> strict(byte[] record) {
    Problems problems = new Problems();
    Optional<StrictRow> row = StrictRow.read(header, record, day, problems);
    if (row.isEmpty()) {
      return problems.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Refused(
                  new String(record, StandardCharsets.UTF_8).stripTrailing(),
                  problems.all().stream().map(each -> each.shifted(line - 2)).toList()));
    }
    List<Optional<Value>> values = row.get().values();
    for (int i = 0; i < values.size(); i++) {
      Optional<Value> value = values.get(i);
      value.ifPresentOrElse(rows.values(i)::add, rows.values(i)::addMissing);
    }
    dates.putIfAbsent(row.get().writtenDate(), row.get().date());
    byte[] name = row.get().name().getBytes(StandardCharsets.UTF_8);
    rows.end(row.get().date(), name, 0, name.length);
    return Optional.empty();
  }

  private static byte[] withLineEnd(byte[] piece, int size) {
    byte[] longer = Arrays.copyOf(piece, size + 1);
    longer[size] = '\n';
    return longer;
  }

  private static byte[][] codes(Quantity quantity) {
    return quantity.kind() == Kind.LEVEL
        ? quantity.levels().stream()
            .map(each -> each.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new)
        : new byte[0][];
  }
}
