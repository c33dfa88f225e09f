package io.github.cityward.town;

import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.UnitType;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what programmes want to reach: one row for each target. */
final class TargetReader {
  private static final Map<String, Basis> BASES = Words.all(Basis.values());

  private final Problems problems;
  private final List<ProgrammeTarget> read = new ArrayList<>();

  TargetReader(Problems problems) {
    this.problems = problems;
  }

  void readAll(List<CsvTable.Row> rows) {
    OwnIds ids = new OwnIds(rows, problems);
    for (CsvTable.Row row : rows) {
      if (ObservationReader.endsHere(row, problems)) {
        return;
      }
      ids.isFirst(row);
      read.add(target(row));
    }
  }

  /** {@return what was read; of no use if something was reported} */
  List<ProgrammeTarget> targets() {
    return List.copyOf(read);
  }

  private ProgrammeTarget target(CsvTable.Row row) {
    Optional<Rational> target = OptionalCell.number(row.cell("target"), problems);
    Optional<LocalDate> by = OptionalCell.date(row.cell("by"), problems);
    Optional<Rational> actual = OptionalCell.number(row.cell("actual"), problems);
    Optional<LocalDate> actualDate = OptionalCell.date(row.cell("actual_date"), problems);
    boolean reached = !row.cell("actual").isEmpty();
    Optional<Basis> basis =
        !reached && row.cell("basis").isEmpty()
            ? Optional.empty()
            : row.cell("basis").oneOf(BASES, problems);
    boolean needsSource = reached && basis.filter(Basis.ASSUMED::equals).isEmpty();
    if (needsSource && row.text("source").isBlank()) {
      problems.report(ProblemCode.NO_SOURCE, row.cell("source").place());
    }
    Optional<UnitType> status = OptionalCell.status(row.cell("status"), problems);
    return new ProgrammeTarget(
        row.text(OwnIds.ID),
        row.text("name"),
        target.orElse(null),
        row.text("unit"),
        by.orElse(null),
        actual.filter(any -> basis.isPresent()).orElse(null),
        actualDate.orElse(null),
        basis.orElse(null),
        row.text("source"),
        status.orElse(null));
  }
}
