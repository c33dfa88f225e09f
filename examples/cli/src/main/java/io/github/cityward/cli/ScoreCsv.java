package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.PassScale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assessment as a table: a row per standard. */
final class ScoreCsv {
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

  private final CsvText csv;

  private ScoreCsv(CsvText csv) {
    this.csv = csv;
  }

  /**
   * {@return the table}
   *
   * @param forSpreadsheets whether it begins with a byte order mark and no text begins a formula
   */
  static String of(Assessment assessment, boolean forSpreadsheets) {
    ScoreCsv table = new ScoreCsv(new CsvText(forSpreadsheets));
    return table.csv.of(
        HEADER,
        assessment.criteria().stream()
            .flatMap(
                criterion ->
                    criterion.indicators().stream().map(score -> table.row(criterion, score))),
        assessment.rules().isIllustrative());
  }

  private List<String> row(CriterionScore criterion, IndicatorScore score) {
    ValueInUse value = score.value();
    return List.of(
        csv.text(criterion.criterion().code()),
        csv.text(score.indicator().code()),
        csv.text(score.indicator().quantity().id()),
        value == null ? "" : value.printed().toString(),
        csv.text(score.indicator().quantity().unit()),
        value == null ? "" : value.date().toString(),
        value == null ? "" : value.basis().code(),
        csv.text(value == null || value.model() == null ? "" : value.model()),
        isCounted(score) ? "" : score.points().low().toString(),
        isCounted(score) ? "" : score.points().high().toString(),
        isCounted(score) ? "" : points(score.minimum()),
        isCounted(score) ? "" : points(score.maximum()),
        score.verdict().name(),
        score.reason().name(),
        score.indicator().evidence().code(),
        csv.text(score.indicator().citation()));
  }

  /** A standard that is met or not has no points. */
  private static boolean isCounted(IndicatorScore score) {
    return score.indicator().scale() instanceof PassScale;
  }

  private static String points(@Nullable Points points) {
    return points == null ? "" : points.toString();
  }
}
