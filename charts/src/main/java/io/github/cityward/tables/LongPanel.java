package io.github.cityward.tables;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownTable;
import io.github.cityward.town.TownText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Observations of towns, a row for each. */
record LongPanel(List<Line> lines) {
  private static final String DATE = "date";
  private static final String VALUE = "value";
  private static final Set<String> REQUIRED = Set.of(TownRows.TOWN, "quantity", DATE, VALUE);
  private static final List<String> COLUMNS =
      Stream.concat(Stream.of(TownRows.TOWN), TownTable.OBSERVATIONS.allColumns().stream())
          .toList();

  /** A town and one of its observations. */
  private record Line(Town town, Observation observation) {
    /** {@return whether an end of the value could only be written down as another number} */
    boolean isEndless() {
      return observation.value() instanceof Range range
          && (isEndless(range.low()) || isEndless(range.high()));
    }

    private static boolean isEndless(@Nullable Rational end) {
      return end != null && end.decimal().isEmpty();
    }

    String value() {
      Value value = observation.value();
      return value == null ? "" : value.toString();
    }

    String basis() {
      return observation.basis() == null ? "" : observation.basis().code();
    }
  }

  static Table of(List<Town> towns) {
    ProfileTable.requireDifferent(towns);
    LongPanel panel =
        new LongPanel(
            towns.stream()
                .flatMap(town -> town.observations().stream().map(each -> new Line(town, each)))
                .toList());
    panel.requireDigits();
    return panel.table();
  }

  private void requireDigits() {
    List<Problem> problems =
        lines.stream()
            .filter(Line::isEndless)
            .map(
                each ->
                    Problem.of(
                        ProblemCode.NOT_A_NUMBER,
                        place(each.town(), each.observation()),
                        each.value()))
            .toList();
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
  }

  /** {@return where an observation of a town stands that is in no table} */
  static Place place(Town town, Observation observation) {
    return Place.field(town.id() + " " + observation.date() + " " + observation.quantity());
  }

  private Table table() {
    Table panel =
        Table.create(
            "observations",
            text(TownRows.TOWN, each -> each.town().id()),
            text("quantity", each -> each.observation().quantity().id()),
            DateColumn.create(DATE, lines.stream().map(each -> each.observation().date())),
            text(VALUE, Line::value),
            text("unit", each -> each.observation().quantity().unit()),
            text("basis", Line::basis),
            text("source", each -> each.observation().source()),
            text("note", each -> each.observation().note()));
    if (lines.stream().anyMatch(each -> each.observation().noteEn() != null)) {
      panel.addColumns(
          text("note_en", each -> Objects.requireNonNullElse(each.observation().noteEn(), "")));
    }
    return panel;
  }

  private StringColumn text(String name, Function<Line, String> cell) {
    return StringColumn.create(name, lines.stream().map(cell));
  }

  static Result<List<Town>> read(Table panel, QuantityCatalog catalog) {
    TableReading table = table(panel);
    TownRows towns = new TownRows(catalog);
    int rows = table.isRight() ? table.rows() : 0;
    for (int row = 0; row < rows; row++) {
      String id = table.text(TownRows.TOWN, row);
      towns.begin(id, table.at(row, TownRows.TOWN));
      towns.observe(id, row + 1, cells(table, row));
    }
    return table.inItsColumns(towns.build(table.problems()));
  }

  static Result<List<Town>> read(Table panel, Table profiles, QuantityCatalog catalog) {
    TownRows towns = new TownRows(catalog);
    TableReading known = new TableReading(profiles);
    ProfileTable.read(known, towns);
    TableReading table = table(panel);
    int rows = known.isRight() && table.isRight() ? table.rows() : 0;
    for (int row = 0; row < rows; row++) {
      String id = table.text(TownRows.TOWN, row);
      if (towns.has(id)) {
        towns.observe(id, row + 1, cells(table, row));
      } else {
        table.report(ProblemCode.UNKNOWN_WORD, row, TownRows.TOWN, id, towns.ids());
      }
    }
    return towns.build(
        Stream.concat(known.problems().stream(), table.problems().stream()).toList());
  }

  private static TableReading table(Table panel) {
    TableReading table = new TableReading(panel);
    table.requireColumns(COLUMNS, REQUIRED);
    for (String each : COLUMNS) {
      switch (each) {
        case DATE -> table.requireType(each, ColumnType.LOCAL_DATE, ColumnType.STRING);
        case VALUE ->
            table.requireType(
                each,
                Stream.concat(Stream.of(ColumnType.STRING), TableReading.NUMBERS.stream())
                    .toArray(ColumnType[]::new));
        default -> table.requireType(each, ColumnType.STRING);
      }
    }
    return table;
  }

  private static List<TownText.Piece> cells(TableReading table, int row) {
    return TownTable.OBSERVATIONS.allColumns().stream()
        .map(each -> new TownText.Piece(table.text(each, row), table.at(row, each)))
        .toList();
  }
}
