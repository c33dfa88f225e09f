package io.github.cityward.town;

import io.github.cityward.DateText;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the tables of projects, steps and targets row by row: that what must be there is, that
 * numbers, dates, words and quantities are such, and that ids name one row and are known where they
 * are named.
 */
final class FurtherTables {
  private static final String ID = "id";
  private static final String QUANTITY = "quantity";

  /** What is the same in every row of a project. */
  private static final List<String> OF_PROJECTS =
      List.of("name", "cost", "ready", "requires", "excludes");

  private static final Map<String, String> STEPS =
      Words.same(List.of("standard", "procedure", "programme", "investment"));

  private static final Map<String, Basis> BASES = Words.all(Basis.values());

  private final QuantityCatalog catalog;
  private final Problems problems;

  FurtherTables(QuantityCatalog catalog, Problems problems) {
    this.catalog = catalog;
    this.problems = problems;
  }

  /** Reports what is wrong with the rows of a table of projects, steps or targets. */
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
        case PROJECTS -> project(row, byId.getOrDefault(row.text(ID), row), ids);
        case ROADMAP -> step(row, byId.getOrDefault(row.text(ID), row), ids);
        case TARGETS -> target(row, byId.getOrDefault(row.text(ID), row));
        case OBSERVATIONS, UNCERTAINTY ->
            throw new IllegalArgumentException(kind + " is read elsewhere");
      }
    }
  }

  private void project(CsvTable.Row row, CsvTable.Row first, Map<String, String> ids) {
    if (row == first) {
      requireId(row);
      number(row.cell("cost"));
      date(row.cell("ready"));
      names(row.cell("requires"), ids);
      names(row.cell("excludes"), ids);
    } else {
      OF_PROJECTS.forEach(each -> requireSame(row.cell(each), first, each));
    }
    Cell effect = row.cell("effect");
    if (effect.isEmpty() && row.cell(QUANTITY).isEmpty()) {
      return;
    }
    Optional<Quantity> quantity = ObservationReader.quantity(row.cell(QUANTITY), catalog, problems);
    if (effect.text().startsWith("=")) {
      quantity.ifPresent(each -> value(each, effect.text().substring(1), effect));
    } else {
      number(effect);
    }
  }

  private void requireSame(Cell cell, CsvTable.Row first, String column) {
    if (!cell.text().equals(first.text(column))) {
      problems.report(
          ProblemCode.ROWS_DIFFER,
          cell.place(),
          first.text(ID),
          cell.shown(),
          first.cell(column).shown(),
          String.valueOf(first.line()));
    }
  }

  private void step(CsvTable.Row row, CsvTable.Row first, Map<String, String> ids) {
    requireOwnId(row, first);
    names(row.cell("after"), ids);
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

  /** The ids that a cell names, joined by semicolons, are those of rows of the table. */
  private void names(Cell cell, Map<String, String> ids) {
    if (!cell.isEmpty()) {
      for (String each : cell.text().split(";", -1)) {
        new Cell(each.strip(), cell.place()).oneOf(ids, problems);
      }
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

  private void value(Quantity quantity, String text, Cell cell) {
    new ValueText(quantity, new Cell(text, cell.place()), new Cell("", cell.place()))
        .read(problems);
  }
}
