package io.github.cityward.town;

import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what may be built: one row for each effect of a project. */
final class ProjectReader {
  private static final String COST = "cost";
  private static final String EFFECT = "effect";
  private static final String EXCLUDES = "excludes";
  private static final String ID = "id";
  private static final String ONE_OF = "one_of";
  private static final String PRICE_YEAR = "price_year";
  private static final String QUANTITY = "quantity";
  private static final String RAMP_UP = "ramp_up";
  private static final String REQUIRES = "requires";
  private static final String RUNNING_COST = "running_cost";

  /** What is the same in every row of a project. */
  private static final List<String> OF_PROJECTS =
      Stream.concat(
              Stream.of("name", COST, PRICE_YEAR, RUNNING_COST, REQUIRES, EXCLUDES, ONE_OF),
              ProjectWorkReader.COLUMNS.stream())
          .toList();

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final QuantityCatalog catalog;
  private final Problems problems;
  private final List<Project> read = new ArrayList<>();

  ProjectReader(QuantityCatalog catalog, Problems problems) {
    this.catalog = catalog;
    this.problems = problems;
  }

  void readAll(List<CsvTable.Row> rows) {
    Map<String, List<CsvTable.Row>> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.computeIfAbsent(row.text(ID), any -> new ArrayList<>()).add(row));
    Map<String, String> ids = Words.same(byId.keySet());
    Circles circles = new Circles(problems);
    for (List<CsvTable.Row> ofProject : byId.values()) {
      if (ObservationReader.endsHere(ofProject.get(0), problems)) {
        return;
      }
      Project project = project(ofProject, ids);
      read.add(project);
      circles.add(project.id(), project.requires(), ofProject.get(0).cell(REQUIRES).place());
    }
    circles.report(ProblemCode.REQUIRES_IN_A_CIRCLE);
    checkGroups(byId);
  }

  /** {@return what was read; of no use if something was reported} */
  List<Project> projects() {
    return List.copyOf(read);
  }

  private Project project(List<CsvTable.Row> rows, Map<String, String> ids) {
    CsvTable.Row first = rows.get(0);
    if (first.text(ID).isBlank()) {
      problems.report(ProblemCode.EMPTY_TEXT, first.cell(ID).place());
    }
    Optional<Rational> cost = cost(first.cell(COST));
    Optional<Rational> runningCost = cost(first.cell(RUNNING_COST));
    Optional<Integer> priceYear = year(first.cell(PRICE_YEAR));
    ProjectWork work = new ProjectWorkReader(problems).read(first);
    List<String> requires = IdList.of(first.cell(REQUIRES), ids, problems);
    List<String> excludes = IdList.of(first.cell(EXCLUDES), ids, problems);
    excludes.stream()
        .filter(each -> each.equals(first.text(ID)) || requires.contains(each))
        .forEach(
            each ->
                problems.report(
                    ProblemCode.REQUIRES_AND_EXCLUDES,
                    first.cell(EXCLUDES).place(),
                    first.text(ID),
                    each));
    List<ProjectEffect> effects = new ArrayList<>();
    Set<Quantity> changed = new HashSet<>();
    for (CsvTable.Row row : rows) {
      OF_PROJECTS.forEach(each -> requireSame(row.cell(each), first, each));
      Optional<ProjectEffect> effect = effect(row);
      checkGrowth(row, effect);
      effect.ifPresent(effects::add);
      if (effect.isPresent() && !changed.add(effect.get().quantity())) {
        problems.report(
            ProblemCode.EFFECT_TWICE,
            row.cell(QUANTITY).place(),
            row.text(ID),
            row.cell(QUANTITY).shown());
      }
    }
    return new Project(
        first.text(ID),
        first.text("name"),
        cost.orElse(null),
        priceYear.orElse(null),
        runningCost.orElse(null),
        // What was reported may contradict itself.
        problems.isEmpty() ? work : ProjectWork.UNKNOWN,
        effects,
        requires,
        excludes,
        first.cell(ONE_OF).isEmpty() ? null : first.text(ONE_OF));
  }

  /** What is set is so from the first day. */
  private void checkGrowth(CsvTable.Row row, Optional<ProjectEffect> effect) {
    Cell rampUp = row.cell(RAMP_UP);
    boolean grows = !rampUp.isEmpty() && !rampUp.text().equals("0");
    if (grows && effect.filter(ProjectEffect.Setting.class::isInstance).isPresent()) {
      problems.report(
          ProblemCode.GROWING_VALUE,
          row.cell(EFFECT).place(),
          row.cell(EFFECT).shown(),
          rampUp.shown());
    }
  }

  /** A project does not require another of its own group. */
  private void checkGroups(Map<String, List<CsvTable.Row>> byId) {
    Map<String, String> groups = new HashMap<>();
    read.stream()
        .filter(each -> each.oneOf() != null)
        .forEach(each -> groups.put(each.id(), String.valueOf(each.oneOf())));
    for (Project project : read) {
      for (String required : project.requires()) {
        String group = groups.get(required);
        if (group != null && group.equals(project.oneOf())) {
          problems.report(
              ProblemCode.REQUIRES_OF_ITS_GROUP,
              byId.getOrDefault(project.id(), List.of()).get(0).cell(REQUIRES).place(),
              project.id(),
              required,
              group);
        }
      }
    }
  }

  private Optional<Integer> year(Cell cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (!YEAR.matcher(cell.text()).matches()) {
      problems.report(ProblemCode.NOT_A_YEAR, cell.place(), cell.shown());
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(cell.text()));
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

  private Optional<Rational> cost(Cell cell) {
    Optional<Rational> cost = OptionalCell.number(cell, problems);
    if (cost.isPresent() && cost.get().signum() < 0) {
      problems.report(ProblemCode.COST_BELOW_ZERO, cell.place(), cell.shown());
      return Optional.empty();
    }
    return cost;
  }

  private Optional<ProjectEffect> effect(CsvTable.Row row) {
    Cell effect = row.cell(EFFECT);
    if (effect.isEmpty() && row.cell(QUANTITY).isEmpty()) {
      return Optional.empty();
    }
    Optional<Quantity> quantity = ValueText.observed(row.cell(QUANTITY), catalog, problems);
    if (effect.isEmpty()) {
      problems.report(ProblemCode.EMPTY_EFFECT, effect.place());
      return Optional.empty();
    }
    return effect.text().startsWith("=")
        ? quantity.flatMap(each -> setting(each, effect))
        : addition(quantity, effect);
  }

  private Optional<ProjectEffect> setting(Quantity quantity, Cell effect) {
    Cell value = new Cell(effect.text().substring(1), effect.place());
    return new ValueText(quantity, value, new Cell("", effect.place()))
        .read(problems)
        .map(each -> new ProjectEffect.Setting(quantity, each));
  }

  private Optional<ProjectEffect> addition(Optional<Quantity> quantity, Cell effect) {
    if (quantity.filter(each -> each.kind() == Kind.LEVEL).isPresent()) {
      problems.report(
          ProblemCode.LEVEL_ADDED,
          effect.place(),
          effect.shown(),
          quantity.get().id(),
          String.join(", ", quantity.get().levels()));
      return Optional.empty();
    }
    Optional<Rational> amount =
        ValueText.number(new DecimalText(effect.text()), effect.place(), problems);
    if (quantity.isEmpty() || amount.isEmpty()) {
      return Optional.empty();
    }
    // A sign says which way; how much must be possible.
    Rational size = amount.get().signum() < 0 ? amount.get().negate() : amount.get();
    return ValueText.isPossible(quantity.get(), size, effect.shown(), effect.place(), problems)
        ? Optional.of(new ProjectEffect.Addition(quantity.get(), amount.get()))
        : Optional.empty();
  }
}
