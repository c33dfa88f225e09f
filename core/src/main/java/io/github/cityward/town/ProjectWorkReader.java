package io.github.cityward.town;

import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Rational;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads when a project may be carried out, and how long that takes. */
record ProjectWorkReader(Problems problems) {
  static final List<String> COLUMNS = List.of("ready", "earliest", "latest", "days", "ramp_up");

  private static final Rational MOST_DAYS = Rational.of(StepDays.MOST);

  /** {@return the work; of no use if something was reported} */
  ProjectWork read(CsvTable.Row row) {
    int before = problems.count();
    Optional<LocalDate> ready = OptionalCell.date(row.cell("ready"), problems);
    Optional<LocalDate> earliest = OptionalCell.date(row.cell("earliest"), problems);
    Optional<LocalDate> latest = OptionalCell.date(row.cell("latest"), problems);
    int days = days(row.cell("days"));
    int rampUp = days(row.cell("ramp_up"));
    checkWindow(row, earliest, latest);
    if (problems.count() > before) {
      return ProjectWork.UNKNOWN;
    }
    LocalDate start = ready.map(each -> each.minusDays(days)).or(() -> earliest).orElse(null);
    return new ProjectWork(start, ready.isPresent() ? start : latest.orElse(null), days, rampUp);
  }

  private int days(Cell cell) {
    Optional<Rational> days = OptionalCell.number(cell, problems);
    if (days.isEmpty()) {
      return 0;
    }
    Rational number = days.get();
    if (!number.isWhole() || number.signum() < 0 || number.compareTo(MOST_DAYS) > 0) {
      problems.report(
          ProblemCode.NO_PROJECT_DAYS, cell.place(), cell.shown(), String.valueOf(StepDays.MOST));
      return 0;
    }
    return number.decimal().orElseThrow().intValueExact();
  }

  private void checkWindow(
      CsvTable.Row row, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    Cell first = row.cell("earliest");
    Cell last = row.cell("latest");
    if (!row.cell("ready").isEmpty() && !(first.isEmpty() && last.isEmpty())) {
      problems.report(
          ProblemCode.READY_IN_A_WINDOW, row.cell("ready").place(), row.cell("ready").shown());
    } else if (first.isEmpty() && !last.isEmpty()) {
      problems.report(ProblemCode.LATEST_ALONE, last.place(), last.shown());
    }
    if (earliest.isPresent() && latest.filter(earliest.get()::isAfter).isPresent()) {
      problems.report(
          ProblemCode.LATEST_BEFORE_EARLIEST,
          last.place(),
          latest.get().toString(),
          earliest.get().toString());
    }
  }
}
