package io.github.cityward.cli;

import io.github.cityward.export.CsvText;
import io.github.cityward.milestone.StatusEnd;
import io.github.cityward.milestone.TargetStanding;
import io.github.cityward.town.Basis;
import io.github.cityward.town.ProgrammeTarget;
import java.time.LocalDate;
import java.util.List;

/** Where programme targets stand as a table: a row per target. */
final class TargetsCsv {
  private static final List<String> HEADER =
      List.of(
          "id",
          "name",
          "status",
          "target",
          "unit",
          "by",
          "actual",
          "actual_date",
          "basis",
          "missing",
          "source",
          "ended",
          "citation");

  private TargetsCsv() {}

  static String of(List<TargetStanding> standings, LocalDate on, CsvText csv) {
    return csv.of(HEADER, standings.stream().map(each -> row(each, on)));
  }

  private static List<String> row(TargetStanding standing, LocalDate on) {
    ProgrammeTarget target = standing.target();
    boolean known = target.isActualKnownOn(on);
    Basis basis = target.basis();
    StatusEnd ended = standing.ended();
    return List.of(
        target.id(),
        target.name(),
        standing.status().name(),
        RoadmapCsv.text(target.target()),
        target.unit(),
        RoadmapCsv.text(target.by()),
        known ? RoadmapCsv.text(target.actual()) : "",
        known ? RoadmapCsv.text(target.actualDate()) : "",
        known && basis != null ? basis.code() : "",
        RoadmapCsv.text(standing.missing()),
        target.source(),
        ended == null ? "" : ended.from().toString(),
        ended == null ? "" : ended.abolition().citation());
  }
}
