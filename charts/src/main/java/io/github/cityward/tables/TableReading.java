package io.github.cityward.tables;

import io.github.cityward.DateText;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.assess.ValueColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A table under way to be understood, with everything that was found wrong in it so far. */
final class TableReading {
  /** Columns of numbers that hold decimals, or whole numbers, without loss. */
  static final List<ColumnType> NUMBERS =
      List.of(ColumnType.DOUBLE, ColumnType.INTEGER, ColumnType.LONG, ColumnType.SHORT);

  private final Table table;
  private final List<Problem> problems = new ArrayList<>();

  TableReading(Table table) {
    this.table = table;
  }

  int rows() {
    return table.rowCount();
  }

  List<String> columns() {
    return table.columnNames();
  }

  boolean has(String column) {
    return columns().contains(column);
  }

  /** {@return where a cell stands; rows are counted from 0 here and from 1 for people} */
  Place at(int row, String column) {
    return Place.at(name(), row + 1, columns().indexOf(column) + 1).named(column);
  }

  /** {@return the result, each problem being named by the column of its cell} */
  <T> Result<T> inItsColumns(Result<T> read) {
    return read.isPresent()
        ? read
        : Result.failed(read.problems().stream().map(this::inItsColumn).toList());
  }

  private Problem inItsColumn(Problem problem) {
    Place place = problem.place();
    return place.column() == 0
        ? problem
        : new Problem(
            problem.code(), place.named(columns().get(place.column() - 1)), problem.arguments());
  }

  private Place at(String column) {
    return Place.file(name()).named(column);
  }

  private String name() {
    return table.name() == null ? "table" : table.name();
  }

  void report(ProblemCode code, String column, String... arguments) {
    problems.add(Problem.of(code, at(column), arguments));
  }

  void report(ProblemCode code, int row, String column, String... arguments) {
    problems.add(Problem.of(code, at(row, column), arguments));
  }

  void note(List<Problem> found) {
    problems.addAll(found);
  }

  boolean isRight() {
    return problems.isEmpty();
  }

  /** {@return whether there is such a column and nothing is wrong with it as a whole} */
  boolean isRight(String column) {
    return has(column) && problems.stream().noneMatch(each -> each.place().equals(at(column)));
  }

  /**
   * Throws all that was found wrong, if anything was, in the order of the table: its columns, then
   * row by row.
   */
  void requireRight() {
    if (!isRight()) {
      throw new ProblemsException(
          problems.stream()
              .sorted(
                  Comparator.comparingInt((Problem each) -> each.place().line())
                      .thenComparingInt(each -> columns().indexOf(each.place().field())))
              .toList());
    }
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Reports columns that are not {@code known}, and required ones that are missing. */
  void requireColumns(List<String> known, Set<String> required) {
    String all = String.join(", ", known);
    columns().stream()
        .filter(each -> !known.contains(each))
        .forEach(each -> report(ProblemCode.UNKNOWN_COLUMN, each, each, all));
    known.stream()
        .filter(each -> required.contains(each) && !has(each))
        .forEach(each -> report(ProblemCode.MISSING_COLUMN, each, each, all));
  }

  /** Reports a column, if there is one, that is of another type than {@code types}. */
  void requireType(String column, ColumnType... types) {
    if (has(column) && !Arrays.asList(types).contains(column(column).type())) {
      report(
          ProblemCode.WRONG_COLUMN_TYPE,
          column,
          column,
          column(column).type().name(),
          Arrays.stream(types).map(ColumnType::name).collect(Collectors.joining(", ")));
    }
  }

  Column<?> column(String name) {
    return table.column(name);
  }

  /** {@return what stands in a cell, as a file has it; empty where it is missing} */
  String text(String name, int row) {
    if (!has(name) || column(name).isMissing(row)) {
      return "";
    }
    Object cell = column(name).get(row);
    return cell instanceof Double number ? text(number) : String.valueOf(cell);
  }

  private static String text(double number) {
    return Double.isInfinite(number)
        ? String.valueOf(number)
        : ValueColumn.decimal(number).toString();
  }

  /** {@return the day of a row; {@code day} where none is written} */
  LocalDate day(String column, int row, LocalDate day) {
    String written = text(column, row);
    if (written.isEmpty()) {
      return day;
    }
    Result<LocalDate> read = DateText.read(written, at(row, column));
    problems.addAll(read.problems());
    return read.toOptional().orElse(day);
  }
}
