package io.github.cityward.tables;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Values of towns, a row for each town and day, a column for each quantity. */
final class WidePanel {
  static final String DATE = "date";

  private WidePanel() {}

  static Table of(List<Town> towns) {
    ProfileTable.requireDifferent(towns);
    requireSingleNumbers(towns);
    StringColumn names = StringColumn.create(TownRows.TOWN);
    DateColumn dates = DateColumn.create(DATE);
    List<Map<String, Value>> rows = new ArrayList<>();
    for (Town town : towns) {
      values(town)
          .forEach(
              (date, values) -> {
                names.append(town.id());
                dates.append(date);
                rows.add(values);
              });
    }
    Table table = Table.create("values", names, dates);
    Stream.concat(
            QuantityCatalog.bundled().all().stream(),
            towns.stream().flatMap(WidePanel::ownQuantities).distinct())
        .filter(each -> rows.stream().anyMatch(row -> row.containsKey(each.id())))
        .forEach(each -> table.addColumns(column(each, rows)));
    return table;
  }

  /** {@return the quantities of a town that the library does not have, as they come} */
  private static Stream<Quantity> ownQuantities(Town town) {
    return town.observations().stream()
        .map(Observation::quantity)
        .filter(each -> QuantityCatalog.bundled().find(each.id()).isEmpty());
  }

  /** {@return the values of a town by their days, and of each day by their quantities} */
  private static Map<LocalDate, Map<String, Value>> values(Town town) {
    Map<LocalDate, Map<String, Value>> values = new TreeMap<>();
    for (Observation each : town.observations()) {
      Value value = each.value();
      if (value != null) {
        values
            .computeIfAbsent(each.date(), day -> new LinkedHashMap<>())
            .putIfAbsent(each.quantity().id(), value);
      }
    }
    return values;
  }

  private static Column<?> column(Quantity quantity, List<Map<String, Value>> rows) {
    if (quantity.kind() == Kind.LEVEL) {
      StringColumn column = StringColumn.create(quantity.id());
      rows.forEach(row -> column.append(text(row.get(quantity.id()))));
      return column;
    }
    DoubleColumn column = DoubleColumn.create(quantity.id());
    for (Map<String, Value> row : rows) {
      if (row.get(quantity.id()) instanceof Range range && range.low() != null) {
        column.append(range.low().toDouble());
      } else {
        column.appendMissing();
      }
    }
    return column;
  }

  private static String text(@Nullable Value value) {
    return value instanceof Level level ? level.code() : "";
  }

  private static void requireSingleNumbers(List<Town> towns) {
    List<Problem> problems = new ArrayList<>();
    for (Town town : towns) {
      for (Observation each : town.observations()) {
        if (each.value() instanceof Range range) {
          problem(range).ifPresent(code -> problems.add(problem(code, town, each, range)));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
  }

  private static Optional<ProblemCode> problem(Range range) {
    Rational number = range.low();
    if (!range.isExact() || number == null) {
      return Optional.of(ProblemCode.RANGE_IN_TABLE);
    }
    double nearest = number.toDouble();
    return Double.isFinite(nearest) && ValueColumn.decimal(nearest).equals(number)
        ? Optional.empty()
        : Optional.of(ProblemCode.NO_DOUBLE);
  }

  private static Problem problem(
      ProblemCode code, Town town, Observation observation, Range range) {
    return Problem.of(code, LongPanel.place(town, observation), range.toString());
  }

  static Result<List<Town>> read(
      Table panel, QuantityCatalog catalog, LocalDate day, Basis basis, String source) {
    TableReading table = new TableReading(panel);
    List<Quantity> quantities = quantities(table, catalog);
    TownRows towns = new TownRows(catalog);
    int rows = table.isRight() ? table.rows() : 0;
    for (int row = 0; row < rows; row++) {
      String id = table.text(TownRows.TOWN, row);
      towns.begin(id, table.at(row, TownRows.TOWN));
      String written = table.text(DATE, row);
      String date = written.isEmpty() ? day.toString() : written;
      for (Quantity each : quantities) {
        if (!table.text(each.id(), row).isEmpty()) {
          towns.observe(id, row + 1, cells(table, row, each, date, basis, source));
        }
      }
    }
    return table.inItsColumns(towns.build(table.problems()));
  }

  /** {@return an observation as a row holds it; all of it stands in the quantity's cell} */
  static List<TownText.Piece> cells(
      TableReading table, int row, Quantity quantity, String date, Basis basis, String source) {
    return Stream.of(
            quantity.id(), date, table.text(quantity.id(), row), "", basis.code(), source, "", "")
        .map(text -> new TownText.Piece(text, table.at(row, quantity.id())))
        .toList();
  }

  /** {@return the quantities of the columns; what is wrong with the columns is reported} */
  static List<Quantity> quantities(TableReading reading, QuantityCatalog catalog) {
    if (!reading.has(TownRows.TOWN)) {
      reading.report(ProblemCode.MISSING_COLUMN, TownRows.TOWN, TownRows.TOWN, "town, date, …");
    }
    reading.requireType(TownRows.TOWN, ColumnType.STRING);
    reading.requireType(DATE, ColumnType.LOCAL_DATE, ColumnType.STRING);
    List<Quantity> quantities = new ArrayList<>();
    for (String column : reading.columns()) {
      if (!column.equals(TownRows.TOWN) && !column.equals(DATE)) {
        catalog
            .find(column)
            .ifPresentOrElse(
                quantities::add,
                () ->
                    reading.report(
                        ProblemCode.UNKNOWN_QUANTITY, column, column, catalog.nearest(column)));
      }
    }
    for (Quantity each : quantities) {
      if (!each.observed()) {
        reading.report(ProblemCode.NOT_OBSERVED, each.id(), each.id());
      }
      if (each.kind() == Kind.LEVEL) {
        reading.requireType(each.id(), ColumnType.STRING);
      } else {
        reading.requireType(each.id(), TableReading.NUMBERS.toArray(ColumnType[]::new));
      }
    }
    return quantities;
  }
}
