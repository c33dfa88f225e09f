package io.github.cityward.tables;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.Provenance;
import io.github.cityward.assess.TownColumns;
import io.github.cityward.assess.TownScores;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Criterion;
import io.github.cityward.town.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A wide panel with the scores of its towns. */
final class ScoredTable {
  private final TableReading reading;
  private final QuantityCatalog catalog;

  private ScoredTable(Table panel, QuantityCatalog catalog) {
    this.reading = new TableReading(panel);
    this.catalog = catalog;
  }

  static Table of(Table panel, BatchAssessor assessor, LocalDate day) {
    ScoredTable scored = new ScoredTable(panel, assessor.rules().catalog());
    List<Quantity> quantities = WidePanel.quantities(scored.reading, scored.catalog);
    scored.requireNames();
    List<LocalDate> days = scored.days(day);
    List<ValueColumn> columns =
        new ArrayList<>(
            quantities.stream()
                .filter(each -> scored.reading.isRight(each.id()))
                .map(scored::column)
                .toList());
    scored.reading.requireRight();
    if (columns.isEmpty()) {
      columns.add(unknown(assessor, panel.rowCount()));
    }
    TownScores scores = assessor.scores();
    assessor.assess(new TownColumns(columns), days::get, scores);
    return Table.create(
        panel.name(),
        Stream.concat(
            panel.copy().columns().stream(),
            scoreColumns(scores, panel.rowCount(), assessor, day).stream()));
  }

  /** Towns are counted by their values: where no quantity has a column, one is unknown of all. */
  private static ValueColumn unknown(BatchAssessor assessor, int rows) {
    ValueColumn column = new ValueColumn(assessor.quantities().iterator().next(), rows);
    IntStream.range(0, rows).forEach(row -> column.addMissing());
    return column;
  }

  private void requireNames() {
    int rows = reading.isRight(TownRows.TOWN) ? reading.rows() : 0;
    for (int row = 0; row < rows; row++) {
      if (reading.text(TownRows.TOWN, row).isBlank()) {
        reading.report(ProblemCode.EMPTY_TEXT, row, TownRows.TOWN);
      }
    }
  }

  private List<LocalDate> days(LocalDate day) {
    boolean areRight = reading.isRight(WidePanel.DATE);
    return IntStream.range(0, reading.rows())
        .mapToObj(row -> areRight ? reading.day(WidePanel.DATE, row, day) : day)
        .toList();
  }

  private ValueColumn column(Quantity quantity) {
    Column<?> cells = reading.column(quantity.id());
    ValueColumn values = new ValueColumn(quantity, cells.size());
    for (int row = 0; row < cells.size(); row++) {
      if (cells.isMissing(row)) {
        values.addMissing();
      } else if (!add(cells.get(row), values)) {
        values.addMissing();
        reading.note(problems(quantity, row));
      }
    }
    return values;
  }

  /** {@return whether the quantity can have what stands in a cell, which is then its value} */
  private static boolean add(Object cell, ValueColumn values) {
    Quantity quantity = values.quantity();
    if (cell instanceof Double number) {
      boolean possible = values.allows(number);
      if (possible) {
        values.add(number);
      }
      return possible;
    }
    if (cell instanceof Number number) {
      Rational whole = Rational.of(number.longValue());
      boolean possible = quantity.kind().allows(whole);
      if (possible) {
        values.add(quantity.valueAt(whole));
      }
      return possible;
    }
    quantity.level(String.valueOf(cell)).ifPresent(values::add);
    return quantity.level(String.valueOf(cell)).isPresent();
  }

  /** {@return what a town’s files would be told of such a value} */
  private List<Problem> problems(Quantity quantity, int row) {
    String anyDay = "2000-01-01";
    TownRows town = new TownRows(catalog);
    town.begin(TownRows.TOWN, reading.at(row, TownRows.TOWN));
    town.observe(
        TownRows.TOWN, row + 1, WidePanel.cells(reading, row, quantity, anyDay, Basis.ASSUMED, ""));
    return reading.inItsColumns(town.build(List.of())).problems();
  }

  private static List<Column<?>> scoreColumns(
      TownScores scores, int rows, BatchAssessor assessor, LocalDate day) {
    List<Column<?>> columns = new ArrayList<>();
    columns.add(
        StringColumn.create(
            "verdict", IntStream.range(0, rows).mapToObj(each -> scores.verdict(each).name())));
    columns.add(numbers("points_low", rows, scores::low));
    columns.add(numbers("points_high", rows, scores::high));
    List<Criterion> criteria = assessor.rules().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      int criterion = i;
      String code = criteria.get(i).code();
      columns.add(numbers(code + "_low", rows, row -> scores.low(criterion, row)));
      columns.add(numbers(code + "_high", rows, row -> scores.high(criterion, row)));
    }
    columns.addAll(ResultColumns.marks(Provenance.of(assessor, day), rows));
    return columns;
  }

  private static DoubleColumn numbers(String name, int rows, IntToDoubleFunction number) {
    return DoubleColumn.create(name, IntStream.range(0, rows).mapToDouble(number));
  }
}
