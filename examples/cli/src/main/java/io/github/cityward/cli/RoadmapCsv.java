package io.github.cityward.cli;

import io.github.cityward.export.CsvText;
import io.github.cityward.milestone.Schedule;
import io.github.cityward.milestone.ScheduledStep;
import io.github.cityward.milestone.StatusEnd;
import io.github.cityward.source.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When steps can be done as a table: a row per step. */
final class RoadmapCsv {
  private static final List<String> HEADER =
      List.of(
          "id",
          "name",
          "kind",
          "start",
          "finish",
          "slack_days",
          "critical",
          "late",
          "by",
          "done",
          "ended",
          "citation");

  private RoadmapCsv() {}

  static String of(Schedule schedule, CsvText csv) {
    return csv.of(HEADER, schedule.steps().stream().map(each -> row(each, schedule)));
  }

  private static List<String> row(ScheduledStep scheduled, Schedule schedule) {
    Optional<StatusEnd> end = schedule.endOf(scheduled.step());
    return List.of(
        scheduled.step().id(),
        scheduled.step().name(),
        Words.of(scheduled.step().kind()),
        text(scheduled.start()),
        text(scheduled.finish()),
        text(scheduled.slackDays()),
        scheduled.isCritical() ? "yes" : "no",
        scheduled.isLate() ? "yes" : "no",
        text(scheduled.step().by()),
        text(scheduled.step().done()),
        text(end.map(StatusEnd::from).orElse(null)),
        text(end.map(each -> each.abolition().citation()).orElse(null)));
  }

  /** Nothing where it is not known. */
  static String text(@Nullable Object known) {
    return known == null ? "" : known.toString();
  }
}
