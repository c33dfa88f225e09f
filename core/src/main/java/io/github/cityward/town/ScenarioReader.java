package io.github.cityward.town;

import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads scenarios: a row for each thing that is otherwise. */
final class ScenarioReader {
  private static final String SCENARIO = "scenario";
  private static final String CHANGE = "change";
  private static final String ITEM = "item";
  private static final String VALUE = "value";
  static final List<String> COLUMNS = List.of(SCENARIO, CHANGE, ITEM, VALUE);

  /** What can be otherwise. */
  private enum Kind {
    VALUE,
    PROJECT,
    RULES
  }

  private static final Map<String, Kind> KINDS = Words.all(Kind.values());

  private final Map<String, Project> projects;
  private final LocalDate day;
  private final QuantityCatalog catalog;
  private final NamedRules rules;
  private final Problems problems;
  private final List<Scenario> read = new ArrayList<>();

  ScenarioReader(
      Town town, LocalDate day, QuantityCatalog catalog, NamedRules rules, Problems problems) {
    this.projects =
        town.projects().stream()
            .collect(
                Collectors.toMap(
                    Project::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    this.day = day;
    this.catalog = catalog;
    this.rules = rules;
    this.problems = problems;
  }

  void readAll(List<CsvTable.Row> rows) {
    Map<String, List<CsvTable.Row>> byName = new LinkedHashMap<>();
    rows.forEach(
        row -> byName.computeIfAbsent(row.text(SCENARIO), any -> new ArrayList<>()).add(row));
    byName.forEach(this::scenario);
  }

  /** {@return what was read; of no use if something was reported} */
  List<Scenario> scenarios() {
    return List.copyOf(read);
  }

  private void scenario(String name, List<CsvTable.Row> rows) {
    if (name.isBlank()) {
      problems.report(ProblemCode.EMPTY_TEXT, rows.get(0).cell(SCENARIO).place());
    }
    Map<String, Project> ready = new LinkedHashMap<>();
    Map<String, CsvTable.Row> seen = new LinkedHashMap<>();
    List<ScenarioChange> changes = new ArrayList<>();
    for (CsvTable.Row row : rows) {
      if (ObservationReader.endsHere(row, problems)) {
        return;
      }
      Optional<ScenarioChange> change = change(row);
      change.ifPresent(changes::add);
      if (change.isPresent() && change.get() instanceof ScenarioChange.ReadyProject project) {
        ready.put(project.project().id(), project.project());
      }
      requireOnce(row, seen);
    }
    rows.stream()
        .filter(row -> row.text(CHANGE).equals(Words.of(Kind.PROJECT)))
        .forEach(row -> requireTogether(row.cell(ITEM), ready));
    read.add(new Scenario(name, changes));
  }

  private Optional<ScenarioChange> change(CsvTable.Row row) {
    Optional<Kind> kind = row.cell(CHANGE).oneOf(KINDS, problems);
    if (kind.isPresent() && kind.get() != Kind.VALUE && !row.cell(VALUE).isEmpty()) {
      problems.report(
          ProblemCode.VALUE_OF_NOTHING,
          row.cell(VALUE).place(),
          row.cell(VALUE).shown(),
          row.text(CHANGE));
    }
    return kind.flatMap(
        each ->
            switch (each) {
              case VALUE -> value(row);
              case PROJECT -> project(row.cell(ITEM));
              case RULES -> rules.read(row.cell(ITEM)).map(ScenarioChange.OtherRules::new);
            });
  }

  private Optional<ScenarioChange> value(CsvTable.Row row) {
    Optional<Quantity> quantity = ValueText.observed(row.cell(ITEM), catalog, problems);
    if (row.text(VALUE).isBlank()) {
      problems.report(ProblemCode.EMPTY_TEXT, row.cell(VALUE).place());
      return Optional.empty();
    }
    Cell unit = new Cell("", row.cell(VALUE).place());
    return quantity.flatMap(
        each ->
            new ValueText(each, row.cell(VALUE), unit)
                .read(problems)
                .map(value -> new ScenarioChange.OtherValue(each, value)));
  }

  private Optional<ScenarioChange> project(Cell cell) {
    Optional<Project> project = cell.oneOf(projects, problems);
    if (project.isEmpty()) {
      return Optional.empty();
    }
    if (project.get().effects().isEmpty()) {
      problems.report(ProblemCode.PROJECT_WITHOUT_EFFECT, cell.place(), cell.text());
      return Optional.empty();
    }
    LocalDate ready = project.get().ready();
    if (!project.get().isReadyBy(day)) {
      problems.report(
          ready == null ? ProblemCode.PROJECT_NEVER_READY : ProblemCode.PROJECT_NOT_READY,
          cell.place(),
          cell.text(),
          String.valueOf(ready),
          day.toString());
      return Optional.empty();
    }
    return project.map(ScenarioChange.ReadyProject::new);
  }

  private void requireOnce(CsvTable.Row row, Map<String, CsvTable.Row> seen) {
    String changed =
        row.text(CHANGE).equals(Words.of(Kind.RULES)) ? row.text(CHANGE) : row.text(ITEM);
    CsvTable.Row first = seen.putIfAbsent(changed, row);
    if (first != null) {
      problems.report(
          ProblemCode.CHANGED_TWICE,
          row.cell(ITEM).place(),
          Cell.shown(row.text(SCENARIO)),
          Cell.shown(changed),
          String.valueOf(first.line()));
    }
  }

  /** What a project requires has to be ready too, and what it excludes must not. */
  private void requireTogether(Cell cell, Map<String, Project> ready) {
    Project project = ready.get(cell.text());
    if (project == null) {
      return;
    }
    project.requires().stream()
        .filter(each -> !ready.containsKey(each))
        .forEach(
            each -> problems.report(ProblemCode.PROJECT_ALONE, cell.place(), project.id(), each));
    ready.values().stream()
        .filter(each -> !each.equals(project) && project.bars(each))
        .forEach(
            each ->
                problems.report(
                    ProblemCode.PROJECTS_TOGETHER, cell.place(), project.id(), each.id()));
  }
}
