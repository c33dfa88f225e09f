package io.github.cityward.batch;

import io.github.cityward.Problem;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import io.github.cityward.quantity.ValueText;
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
  private final PlainColumn[] columns;
  private final Map<String, LocalDate> dates = new HashMap<>();
  private byte[] bytes = new byte[0];
  private int line;
  private int nameFirst;
  private int nameLength;
  private LocalDate date;

  /** What towns are, by the cells that say it. */
  private final Map<String, TownKind> kinds = new HashMap<>(Map.of("", TownKind.UNSAID));

  private final StringBuilder writtenKind = new StringBuilder();
  private TownKind kind = TownKind.UNSAID;
  private Doubts doubts = Doubts.NONE;

  /** Whether a number of the row that is under way may have been meant otherwise. */
  private boolean doubted;

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
    this.columns = columns(header.columns());
  }

  private PlainColumn[] columns(List<TableHeader.Column> all) {
    List<PlainColumn> plain = new ArrayList<>();
    int place = 0;
    for (TableHeader.Column each : all) {
      Quantity quantity = each.quantity();
      if (quantity != null) {
        plain.add(new ValuesOf(place, rows.values(place), codes(quantity)));
        place++;
      } else {
        plain.add(textColumn(each));
      }
    }
    return plain.toArray(PlainColumn[]::new);
  }

  private PlainColumn textColumn(TableHeader.Column column) {
    if (column.isOfKind()) {
      return this::passesKind;
    }
    return column.name().equals(TableHeader.TOWN) ? this::passesName : this::passesDate;
  }

  /** {@return the rows of the piece that was read last} */
  TableRows rows() {
    return rows;
  }

  /** {@return how many lines the piece has that was read last} */
  int lines() {
    return line - 1;
  }

  /** {@return what is doubted in the piece that was read last; lines count from its first} */
  Doubts doubts() {
    return doubts;
  }

  /** {@return the rows of a piece that cannot be read; all others are {@link #rows()}} */
  List<Refused> read(byte[] piece, int size) {
    bytes = piece[size - 1] == '\n' ? piece : withLineEnd(piece, size);
    int end = piece[size - 1] == '\n' ? size : size + 1;
    cells.begin(bytes);
    rows.clear();
    doubts = Doubts.NONE;
    line = 1;
    List<Refused> refused = new ArrayList<>();
    while (cells.at() < end) {
      int start = cells.at();
      if (cells.passesEmptyLine()) {
        line++;
      } else if (passesPlainRow()) {
        if (doubted) {
          doubt(start);
        }
        rows.endPlain(date, kind, bytes, nameFirst, nameLength);
        line++;
      } else {
        int ended = RecordEnds.first(bytes, start, end);
        int next = ended == 0 ? end : ended;
        strict(Arrays.copyOfRange(bytes, start, next)).ifPresent(refused::add);
        cells.moveTo(next);
        line += RecordEnds.lines(bytes, start, next);
      }
    }
    rows.addPlainRows();
    return refused;
  }

  private boolean passesPlainRow() {
    if (header.mayContradictUnits()) {
      return false;
    }
    doubted = false;
    writtenKind.setLength(0);
    int last = columns.length - 1;
    for (int i = 0; i < last; i++) {
      if (!columns[i].passes() || cells.endedLine()) {
        return false;
      }
    }
    return columns[last].passes() && cells.endedLine() && isKnownKind();
  }

  private boolean isKnownKind() {
    TownKind known = kinds.get(writtenKind.toString());
    kind = known == null ? TownKind.UNSAID : known;
    return known != null;
  }

  /** What is written of a kind is known once a row with it was read strictly. */
  private boolean passesKind() {
    int first = cells.at();
    if (!cells.passesEmpty()) {
      int length = cells.passesName();
      if (length < 0) {
        return false;
      }
      writtenKind.append(new String(bytes, first, length, StandardCharsets.ISO_8859_1));
    }
    writtenKind.append('\n');
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

  /** Passes one cell of a row if it is written in the plainest way. */
  private interface PlainColumn {
    boolean passes();
  }

  /** The column of one quantity. */
  private final class ValuesOf implements PlainColumn {
    private final int place;
    private final ValueColumn values;
    private final byte[][] codes;
    private final boolean mayHoldThousands;

    ValuesOf(int place, ValueColumn values, byte[][] codes) {
      this.place = place;
      this.values = values;
      this.codes = codes;
      this.mayHoldThousands = ValueText.mayHoldThousands(values.quantity(), "");
    }

    @Override
    public boolean passes() {
      if (cells.passesEmpty()) {
        rows.set(place, MISSING);
        return true;
      }
      if (codes.length > 0) {
        int rank = cells.passesOneOf(codes);
        rows.set(place, rank);
        return rank >= 0;
      }
      int first = cells.at();
      if (cells.passesNumber() && values.allows(cells.number())) {
        rows.set(place, cells.number());
        doubted |= mayHoldThousands && cells.maySayThousands(first);
        return true;
      }
      return false;
    }
  }

  /** Only the first row of a piece is read again for the words of its doubt; the others count. */
  private void doubt(int start) {
    if (doubts.rows() > 0) {
      doubts = doubts.plus(new Doubts(1, null), 0);
    } else {
      StrictRow.read(header, Arrays.copyOfRange(bytes, start, cells.at()), day, problems())
          .ifPresent(this::doubt);
    }
  }

  private Problems problems() {
    return new Problems(header.limits());
  }

  private void doubt(StrictRow row) {
    if (!row.doubts().isEmpty()) {
      doubts = doubts.plus(new Doubts(1, row.doubts().get(0)), line - 2);
    }
  }

  /** Reads a row in any way of writing; a date that is right is plain from then on. */
  private Optional<Refused> strict(byte[] record) {
    Problems problems = problems();
    Optional<StrictRow> row = StrictRow.read(header, record, day, problems);
    if (row.isEmpty()) {
      return problems.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Refused(
                  new String(record, StandardCharsets.UTF_8).stripTrailing(),
                  problems.all().stream().map(each -> each.shifted(line - 2)).toList()));
    }
    doubt(row.get());
    rows.addPlainRows();
    List<Optional<Value>> values = row.get().values();
    for (int i = 0; i < values.size(); i++) {
      Optional<Value> value = values.get(i);
      value.ifPresentOrElse(rows.values(i)::add, rows.values(i)::addMissing);
    }
    dates.putIfAbsent(row.get().writtenDate(), row.get().date());
    byte[] name = row.get().name().getBytes(StandardCharsets.UTF_8);
    kinds.putIfAbsent(row.get().writtenKind(), row.get().kind());
    rows.end(row.get().date(), row.get().kind(), name, 0, name.length);
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
