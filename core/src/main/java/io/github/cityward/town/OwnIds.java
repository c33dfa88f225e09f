package io.github.cityward.town;

import io.github.cityward.ProblemCode;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids of a table in which each row has one of its own. */
final class OwnIds {
  static final String ID = "id";

  private final Problems problems;
  private final Map<String, CsvTable.Row> byId = new LinkedHashMap<>();

  OwnIds(List<CsvTable.Row> rows, Problems problems) {
    this.problems = problems;
    rows.forEach(row -> byId.putIfAbsent(row.text(ID), row));
  }

  /** {@return the ids that another cell may name} */
  Map<String, String> known() {
    return Words.same(byId.keySet());
  }

  /** {@return whether {@code row} is the first of its id; an id that is none is reported} */
  boolean isFirst(CsvTable.Row row) {
    CsvTable.Row first = byId.getOrDefault(row.text(ID), row);
    if (row != first) {
      problems.report(
          ProblemCode.ID_TWICE,
          row.cell(ID).place(),
          row.cell(ID).shown(),
          String.valueOf(first.line()));
      return false;
    }
    if (row.text(ID).isBlank()) {
      problems.report(ProblemCode.EMPTY_TEXT, row.cell(ID).place());
    }
    return true;
  }
}
