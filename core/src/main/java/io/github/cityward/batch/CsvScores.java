package io.github.cityward.batch;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.Provenance;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.Criterion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The scores as a table of RFC 4180. */
final class CsvScores extends ScoreWriter {
  /** The column of what the table does not say and could turn that a town is not met. */
  static final String UNDECLARED = "undeclared";

  private final boolean forSpreadsheets;
  private final List<String> lastColumns;
  private final byte[] beforeDay;
  private final byte[] afterDay;
  private final boolean endsWithDay;
  private LocalDate lastDate = LocalDate.MIN;
  private byte[] lastWritten = new byte[0];

  CsvScores(BatchAssessor assessor, boolean forSpreadsheets, Provenance provenance) {
    super(assessor);
    this.forSpreadsheets = forSpreadsheets;
    Map<String, String> last = provenance.columns(forSpreadsheets);
    this.lastColumns = List.copyOf(last.keySet());
    this.endsWithDay = last.containsKey(Provenance.ON);
    ByteText before = new ByteText(128);
    ByteText after = new ByteText(32);
    ByteText end = endsWithDay ? before : after;
    for (Map.Entry<String, String> each : last.entrySet()) {
      end.add(',');
      if (each.getKey().equals(Provenance.ON)) {
        end = after;
      } else {
        CsvCell.add(each.getValue(), forSpreadsheets, end);
      }
    }
    end.add('\n');
    this.beforeDay = before.bytes();
    this.afterDay = after.bytes();
  }

  @Override
  String head() {
    StringBuilder head = new StringBuilder(forSpreadsheets ? CsvCell.BYTE_ORDER_MARK : "");
    head.append("town,date,verdict,points_low,points_high");
    for (Criterion each : assessor.rules().criteria()) {
      head.append(',').append(each.code()).append("_low");
      head.append(',').append(each.code()).append("_high");
    }
    head.append(',').append(UNDECLARED);
    lastColumns.forEach(each -> head.append(',').append(each));
    return head.append('\n').toString();
  }

  @Override
  String between() {
    return "";
  }

  @Override
  String foot() {
    return "";
  }

  @Override
  void begin(TableRows rows, int town, Verdict verdict, ByteText text) {
    rows.addName(town, forSpreadsheets, text);
    text.add(',');
    text.add(written(rows.date(town)));
    text.add(',');
    text.add(verdict.name());
  }

  /** Most rows have the date of the row before; what ends a row says it once more. */
  private byte[] written(LocalDate date) {
    if (!date.equals(lastDate)) {
      lastDate = date;
      lastWritten = date.toString().getBytes(StandardCharsets.US_ASCII);
    }
    return lastWritten;
  }

  @Override
  void beginPoints(int row, ByteText text) {
    text.add(',');
  }

  @Override
  void betweenPoints(ByteText text) {
    text.add(',');
  }

  @Override
  void endPoints(int row, ByteText text) {}

  @Override
  void end(String open, ByteText text) {
    text.add(',');
    text.add(open);
    text.add(beforeDay);
    if (endsWithDay) {
      text.add(lastWritten);
    }
    text.add(afterDay);
  }
}
