package io.github.cityward.town;

import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.UnitType;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the road to a status: one row for each step. */
final class RoadmapReader {
  private static final Map<String, RoadmapStep.Kind> KINDS = Words.all(RoadmapStep.Kind.values());
  private static final List<String> DAYS = List.of("min_days", "likely_days", "max_days");
  private static final Rational MOST_DAYS = Rational.of(StepDays.MOST);

  private final Problems problems;
  private final List<RoadmapStep> read = new ArrayList<>();

  RoadmapReader(Problems problems) {
    this.problems = problems;
  }

  void readAll(List<CsvTable.Row> rows) {
    OwnIds ids = new OwnIds(rows, problems);
    Map<String, String> known = ids.known();
    Circles circles = new Circles(problems);
    Map<String, CsvTable.Row> byId = new LinkedHashMap<>();
    for (CsvTable.Row row : rows) {
      if (ObservationReader.endsHere(row, problems)) {
        return;
      }
      boolean first = ids.isFirst(row);
      RoadmapStep step = step(row, known);
      if (first) {
        read.add(step);
        byId.put(step.id(), row);
        circles.add(step.id(), step.after(), row.cell("after").place());
      }
    }
    circles.report(ProblemCode.STEPS_IN_A_CIRCLE);
    checkDoneDays(byId);
  }

  /** {@return what was read; of no use if something was reported} */
  List<RoadmapStep> steps() {
    return List.copyOf(read);
  }

  private RoadmapStep step(CsvTable.Row row, Map<String, String> ids) {
    List<String> after = IdList.of(row.cell("after"), ids, problems);
    StepDays days = days(row);
    Optional<RoadmapStep.Kind> kind = row.cell("kind").oneOf(KINDS, problems);
    Optional<LocalDate> by = OptionalCell.date(row.cell("by"), problems);
    Optional<LocalDate> done = OptionalCell.date(row.cell("done"), problems);
    Optional<UnitType> status = OptionalCell.status(row.cell("status"), problems);
    return new RoadmapStep(
        row.text(OwnIds.ID),
        row.text("name"),
        after,
        days,
        kind.orElse(RoadmapStep.Kind.PROCEDURE),
        row.text("target"),
        by.orElse(null),
        done.orElse(null),
        status.orElse(null));
  }

  private StepDays days(CsvTable.Row row) {
    Map<String, Rational> known = new LinkedHashMap<>();
    for (String column : DAYS) {
      days(row.cell(column)).ifPresent(each -> known.put(column, each));
    }
    return areRising(known, row)
        ? new StepDays(known.get("min_days"), known.get("likely_days"), known.get("max_days"))
        : StepDays.UNKNOWN;
  }

  private Optional<Rational> days(Cell cell) {
    Optional<Rational> days = OptionalCell.number(cell, problems);
    if (days.isPresent() && (days.get().signum() < 0 || days.get().compareTo(MOST_DAYS) > 0)) {
      problems.report(
          ProblemCode.DAYS_OUT_OF_RANGE, cell.place(), cell.shown(), String.valueOf(StepDays.MOST));
      return Optional.empty();
    }
    return days;
  }

  private boolean areRising(Map<String, Rational> known, CsvTable.Row row) {
    int before = problems.count();
    List<String> columns = List.copyOf(known.keySet());
    for (int i = 1; i < columns.size(); i++) {
      Cell low = row.cell(columns.get(i - 1));
      Cell high = row.cell(columns.get(i));
      if (number(known, columns.get(i - 1)).compareTo(number(known, columns.get(i))) > 0) {
        problems.report(
            ProblemCode.DAYS_NOT_RISING, low.place(), low.shown(), high.shown(), columns.get(i));
      }
    }
    return problems.count() == before;
  }

  private static Rational number(Map<String, Rational> known, String column) {
    return Objects.requireNonNull(known.get(column), column);
  }

  /** What comes after a step cannot be done before it. */
  private void checkDoneDays(Map<String, CsvTable.Row> rows) {
    Map<String, RoadmapStep> byId = new LinkedHashMap<>();
    read.forEach(each -> byId.put(each.id(), each));
    for (RoadmapStep step : byId.values()) {
      LocalDate done = step.done();
      CsvTable.Row row = rows.get(step.id());
      if (done == null || row == null) {
        continue;
      }
      for (String id : step.after()) {
        LocalDate before = Optional.ofNullable(byId.get(id)).map(RoadmapStep::done).orElse(null);
        if (before == null) {
          problems.doubt(ProblemCode.DONE_OUT_OF_TURN, row.cell("done").place(), step.id(), id);
        } else if (before.isAfter(done)) {
          problems.report(
              ProblemCode.DONE_TOO_EARLY,
              row.cell("done").place(),
              step.id(),
              done.toString(),
              id,
              before.toString());
        }
      }
    }
  }
}
