package io.github.cityward.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assessment as a table: a row per standard. */
final class ScoreCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> HEADER =
      List.of(
          "criterion",
          "code",
          "quantity",
          "value",
          "unit",
          "date",
          "basis",
          "model",
          "low",
          "high",
          "minimum",
          "maximum",
          "verdict",
          "reason",
          "evidence",
          "citation");

  private final boolean forSpreadsheets;

  private ScoreCsv(boolean forSpreadsheets) {
    this.forSpreadsheets = forSpreadsheets;
  }

  /**
   * {@return the table}
   *
   * @param forSpreadsheets whether it begins with a byte order mark and no text begins a formula
   */
  static String of(Assessment assessment, boolean forSpreadsheets) {
    ScoreCsv table = new ScoreCsv(forSpreadsheets);
    StringWriter text = new StringWriter();
    text.write(forSpreadsheets ? BYTE_ORDER_MARK : "");
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(HEADER);
      for (CriterionScore criterion : assessment.criteria()) {
        for (IndicatorScore score : criterion.indicators()) {
          csv.writeRecord(table.row(criterion, score));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private List<String> row(CriterionScore criterion, IndicatorScore score) {
    ValueInUse value = score.value();
    return List.of(
        text(criterion.criterion().code()),
        text(score.indicator().code()),
        text(score.indicator().quantity().id()),
        value == null ? "" : value.printed().toString(),
        text(score.indicator().quantity().unit()),
        value == null ? "" : value.date().toString(),
        value == null ? "" : value.basis().code(),
        text(value == null || value.model() == null ? "" : value.model()),
        score.points().low().toString(),
        score.points().high().toString(),
        points(score.minimum()),
        points(score.maximum()),
        score.verdict().name(),
        score.reason().name(),
        score.indicator().evidence().code(),
        text(score.indicator().citation()));
  }

  private String text(String cell) {
    boolean beginsFormula = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
    return forSpreadsheets && beginsFormula ? "'" + cell : cell;
  }

  private static String points(@Nullable Points points) {
    return points == null ? "" : points.toString();
  }
}
