package io.github.cityward.cli;

import io.github.cityward.export.CsvText;
import io.github.cityward.plan.LeftOut;
import io.github.cityward.plan.Plan;
import io.github.cityward.town.Project;
import java.util.List;
import java.util.stream.Stream;

/** A plan as a table: a row per project of the town. */
record PlanCsv(CsvText csv) {
  private static final List<String> HEADER =
      List.of("id", "name", "cost", "ready", "state", "reason");

  /** Where projects have more to say of time than when they are ready. */
  private static final String START = "start";

  /** {@return the table} */
  String of(Plan plan) {
    Stream<List<String>> rows =
        Stream.of(
                plan.projects().stream().map(each -> row(each, "CHOSEN", "", start(each))),
                plan.notChosen().stream().map(each -> row(each, "NOT_CHOSEN", "", "")),
                plan.late().stream().map(each -> row(each, "LATE", "", "")),
                plan.leftOut().stream().map(this::row))
            .flatMap(each -> each);
    return csv.of(
        plan.isTimed() ? Stream.concat(HEADER.stream(), Stream.of(START)).toList() : HEADER,
        plan.isTimed() ? rows : rows.map(each -> each.subList(0, HEADER.size())),
        plan.task().assessor().rules().isIllustrative());
  }

  private List<String> row(LeftOut leftOut) {
    return row(leftOut.project(), "LEFT_OUT", leftOut.reason().name(), "");
  }

  private List<String> row(Project project, String state, String reason, String start) {
    return List.of(
        csv.text(project.id()),
        csv.text(project.name()),
        project.cost() == null ? "" : project.cost().toString(),
        project.ready() == null ? "" : project.ready().toString(),
        state,
        reason,
        start);
  }

  private static String start(Project project) {
    return String.valueOf(project.work().earliest());
  }
}
