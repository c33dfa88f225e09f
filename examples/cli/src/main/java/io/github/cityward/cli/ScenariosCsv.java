package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.export.CsvText;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.scenario.ScenarioComparison;
import io.github.cityward.scenario.ScenarioOutcome;
import io.github.cityward.town.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios as a table: of each a row for the total, one for every criterion and one for every
 * condition on the commune-level units.
 */
record ScenariosCsv(CsvText csv) {
  private static final List<String> HEADER =
      List.of("scenario", "rules", "code", "low", "high", "minimum", "maximum", "verdict");

  /** {@return the table, the scenario that others are compared with first} */
  String of(ScenarioComparison comparison) {
    List<List<String>> rows = new ArrayList<>(rows(comparison.base(), comparison.before()));
    for (ScenarioOutcome each : comparison.outcomes()) {
      rows.addAll(rows(each.scenario(), each.assessment()));
    }
    boolean illustrative =
        comparison.before().rules().isIllustrative()
            || comparison.outcomes().stream()
                .anyMatch(each -> each.assessment().rules().isIllustrative());
    return csv.of(HEADER, rows.stream(), illustrative);
  }

  private List<List<String>> rows(Scenario scenario, Assessment assessment) {
    List<String> head = List.of(csv.text(scenario.name()), csv.text(assessment.rules().id()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        row(
            head,
            "total",
            assessment.points(),
            assessment.minimum(),
            assessment.maximum(),
            assessment.verdict()));
    for (CriterionScore each : assessment.criteria()) {
      rows.add(
          row(
              head,
              each.criterion().code(),
              each.points(),
              each.minimum(),
              each.maximum(),
              each.verdict()));
    }
    for (ConditionScore each : assessment.conditions()) {
      rows.add(
          row(
              head,
              each.condition().code(),
              each.points(),
              each.minimum(),
              each.maximum(),
              each.verdict()));
    }
    return rows;
  }

  private List<String> row(
      List<String> head,
      String code,
      Interval points,
      @Nullable Points minimum,
      Points maximum,
      Verdict verdict) {
    List<String> row = new ArrayList<>(head);
    row.addAll(
        List.of(
            csv.text(code),
            points.low().toString(),
            points.high().toString(),
            minimum == null ? "" : minimum.toString(),
            maximum.toString(),
            verdict.name()));
    return row;
  }
}
