package io.github.cityward.town;

import io.github.cityward.DateText;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the tables of steps and targets row by row: that what must be there is, that numbers,
 * dates and words are such, and that ids name one row and are known where they are named.
 */
final class FurtherTables {
  private static final String ID = "id";

  private static final Map<String, String> STEPS =
      Words.same(List.of("standard", "procedure", "programme", "investment"));

  private static final Map<String, Basis> BASES = Words.all(Basis.values());

  private final Problems problems;

  FurtherTables(Problems problems) {
    this.problems = problems;
  }

  /** Reports what is wrong with the rows of a table of steps or targets. */
  void check(TownTable kind, List<CsvTable.Row> rows) {
    Map<String, CsvTable.Row> byId = new LinkedHashMap<>();
    for (CsvTable.Row row : rows) {
      byId.putIfAbsent(row.text(ID), row);
    }
    Map<String, String> ids = Words.same(byId.keySet());
    for (CsvTable.Row row : rows) {
      if (ObservationReader.endsHere(row, problems)) {
        return;
      }
      switch (kind) {
        case ROADMAP -> step(row, byId.getOrDefault(row.text(ID), row), ids);
        case TARGETS -> target(row, byId.getOrDefault(row.text(ID), row));
        case OBSERVATIONS, UNCERTAINTY, PROJECTS ->
            throw new IllegalArgumentException(kind + " is read elsewhere");
      }
    }
  }

  private void step(CsvTable.Row row, CsvTable.Row first, Map<String, String> ids) {
    requireOwnId(row, first);
    IdList.of(row.cell("after"), ids, problems);
    number(row.cell("min_days"));
    number(row.cell("likely_days"));
    number(row.cell("max_days"));
    row.cell("kind").oneOf(STEPS, problems);
    date(row.cell("by"));
    date(row.cell("done"));
  }

  private void target(CsvTable.Row row, CsvTable.Row first) {
    requireOwnId(row, first);
    number(row.cell("target"));
    date(row.cell("by"));
    number(row.cell("actual"));
    date(row.cell("actual_date"));
    if (!row.cell("basis").isEmpty()) {
      row.cell("basis").oneOf(BASES, problems);
    }
  }

  private void requireOwnId(CsvTable.Row row, CsvTable.Row first) {
    if (row == first) {
      requireId(row);
    } else {
      problems.report(
          ProblemCode.ID_TWICE,
          row.cell(ID).place(),
          row.cell(ID).shown(),
          String.valueOf(first.line()));
    }
  }

  private void requireId(CsvTable.Row row) {
    if (row.text(ID).isBlank()) {
      problems.report(ProblemCode.EMPTY_TEXT, row.cell(ID).place());
    }
  }

  private void date(Cell cell) {
    if (!cell.isEmpty()) {
      problems.take(DateText.read(cell.text(), cell.place()));
    }
  }

  private void number(Cell cell) {
    if (!cell.isEmpty()) {
      ValueText.number(new DecimalText(cell.text()), cell.place(), problems);
    }
  }
}
