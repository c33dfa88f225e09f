package io.github.cityward.cli;

import io.github.cityward.export.CsvText;
import io.github.cityward.plan.CostFrontier;
import io.github.cityward.plan.FrontierPoint;
import io.github.cityward.town.Project;
import java.util.List;
import java.util.stream.Collectors;

/** What more costs as a table: a row per number of points, under the keys of its JSON. */
record FrontierCsv(CsvText csv) {
  private static final List<String> HEADER =
      List.of("least", "cost", "bound", "increase", "low", "high", "verdict", "projects");

  /** {@return the table} */
  String of(CostFrontier frontier) {
    return csv.of(
        HEADER,
        frontier.points().stream().map(this::row),
        frontier.goal().task().assessor().rules().isIllustrative());
  }

  private List<String> row(FrontierPoint point) {
    return List.of(
        String.valueOf(point.least()),
        point.cost().toString(),
        point.bound().toString(),
        point.increase().toString(),
        point.points().low().toString(),
        point.points().high().toString(),
        point.verdict().name(),
        csv.text(point.projects().stream().map(Project::id).collect(Collectors.joining(" "))));
  }
}
