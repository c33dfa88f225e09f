package io.github.cityward.batch;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.Provenance;
import io.github.cityward.assess.TownScores;
import io.github.cityward.rules.Criterion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The scores as a table of RFC 4180. */
final class CsvScores extends ScoreWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final BatchAssessor assessor;
  private final boolean forSpreadsheets;
  private final List<String> lastColumns;
  private final byte[] rowEnd;
  private LocalDate lastDate = LocalDate.MIN;
  private byte[] lastWritten = new byte[0];

  CsvScores(BatchAssessor assessor, boolean forSpreadsheets, Provenance provenance) {
    super(assessor);
    this.assessor = assessor;
    this.forSpreadsheets = forSpreadsheets;
    Map<String, String> last = provenance.columns(forSpreadsheets);
    this.lastColumns = List.copyOf(last.keySet());
    ByteText end = new ByteText(128);
    for (String each : last.values()) {
      end.add(',');
      CsvCell.add(each, forSpreadsheets, end);
    }
    end.add('\n');
    this.rowEnd = end.bytes();
  }

  @Override
  String head() {
    StringBuilder head = new StringBuilder(forSpreadsheets ? BYTE_ORDER_MARK : "");
    head.append("town,date,verdict,points_low,points_high");
    for (Criterion each : assessor.rules().criteria()) {
      head.append(',').append(each.code()).append("_low");
      head.append(',').append(each.code()).append("_high");
    }
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
  void begin(TableRows rows, int town, TownScores scores, ByteText text) {
    rows.addName(town, forSpreadsheets, text);
    text.add(',');
    text.add(written(rows.date(town)));
    text.add(',');
    text.add(scores.verdict(town).name());
  }

  /** Most rows have the date of the row before. */
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
  void end(ByteText text) {
    text.add(rowEnd);
  }
}
