package io.github.cityward.tables;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.PassScale;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The standards of an assessment, a row for each. */
record AssessmentTable(List<Line> lines) {
  /** A standard and its criterion. */
  private record Line(CriterionScore criterion, IndicatorScore score) {}

  static Table of(Assessment assessment) {
    AssessmentTable rows =
        new AssessmentTable(
            assessment.criteria().stream()
                .flatMap(
                    criterion ->
                        criterion.indicators().stream().map(each -> new Line(criterion, each)))
                .toList());
    Table table = rows.table(assessment.town().id());
    return assessment.rules().isIllustrative()
        ? table.addColumns(ScoredTable.illustrative(table.rowCount()))
        : table;
  }

  private Table table(String name) {
    return Table.create(
        name,
        text("criterion", each -> each.criterion().criterion().code()),
        text("code", each -> each.score().indicator().code()),
        text("quantity", each -> each.score().indicator().quantity().id()),
        ofValue("value", each -> each.printed().toString()),
        text("unit", each -> each.score().indicator().quantity().unit()),
        dates(),
        ofValue("basis", each -> each.basis().code()),
        ofValue("model", ValueInUse::model),
        points("low", each -> each.points().low()),
        points("high", each -> each.points().high()),
        points("minimum", IndicatorScore::minimum),
        points("maximum", IndicatorScore::maximum),
        text("verdict", each -> each.score().verdict().name()),
        text("reason", each -> each.score().reason().name()),
        text("evidence", each -> each.score().indicator().evidence().code()),
        text("citation", each -> each.score().indicator().citation()));
  }

  private StringColumn text(String name, Function<Line, String> cell) {
    return StringColumn.create(name, lines.stream().map(cell));
  }

  /** {@return a column that is missing where there is no value} */
  private StringColumn ofValue(String name, Function<ValueInUse, @Nullable String> cell) {
    return text(
        name,
        each -> {
          ValueInUse value = each.score().value();
          String text = value == null ? null : cell.apply(value);
          return text == null ? "" : text;
        });
  }

  private DateColumn dates() {
    DateColumn dates = DateColumn.create("date");
    for (Line each : lines) {
      ValueInUse value = each.score().value();
      if (value == null) {
        dates.appendMissing();
      } else {
        dates.append(value.date());
      }
    }
    return dates;
  }

  /** {@return a column that is missing where standards are met or not, or a figure is not known} */
  private DoubleColumn points(String name, Function<IndicatorScore, @Nullable Points> points) {
    DoubleColumn column = DoubleColumn.create(name);
    for (Line each : lines) {
      Points known = points.apply(each.score());
      if (known == null || each.score().indicator().scale() instanceof PassScale) {
        column.appendMissing();
      } else {
        column.append(known.value().toDouble());
      }
    }
    return column;
  }
}
