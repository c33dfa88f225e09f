package io.github.cityward.town;

import io.github.cityward.DateText;
import io.github.cityward.Limit;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Value;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads observations row by row, from whatever table they stand in. */
final class ObservationReader {
  private static final Map<String, Basis> BASES = Words.all(Basis.values());

  private final QuantityCatalog catalog;
  private final Problems problems;
  private final List<Observation> observations = new ArrayList<>();
  private final Map<Day, Written> seen = new HashMap<>();
  private final Map<Observation, Place> units = new LinkedHashMap<>();

  ObservationReader(QuantityCatalog catalog, Problems problems) {
    this.catalog = catalog;
    this.problems = problems;
  }

  private record Day(String quantity, LocalDate date) {}

  private record Written(String value, int line) {}

  /** Reads all rows. What is wrong from end to end is told of once, not row by row without end. */
  void readAll(List<CsvTable.Row> rows) {
    for (CsvTable.Row row : rows) {
      if (endsHere(row, problems)) {
        return;
      }
      read(row::cell, row.line());
    }
  }

  /** {@return whether so much is wrong that no more rows are read, after that was reported} */
  static boolean endsHere(CsvTable.Row row, Problems problems) {
    // One more than there are, since what is reported here is a problem itself.
    return problems.exceed(
        Limit.PROBLEMS, problems.count() + 1L, ProblemCode.MORE_PROBLEMS, row.place());
  }

  /** Reads one row, given as its cells by column, that begins on {@code line}. */
  void read(Function<String, Cell> row, int line) {
    Optional<Quantity> quantity = ValueText.observed(row.apply("quantity"), catalog, problems);
    Cell dateCell = row.apply("date");
    Optional<LocalDate> date = problems.take(DateText.read(dateCell.text(), dateCell.place()));
    Cell cell = row.apply("value");
    Optional<Value> value = quantity.flatMap(known -> value(known, cell, row.apply("unit")));
    Optional<Basis> basis = basis(row.apply("basis"), cell.isEmpty());
    String source = row.apply("source").text();
    boolean needsSource = !cell.isEmpty() && basis.filter(Basis.ASSUMED::equals).isEmpty();
    if (needsSource && source.isBlank()) {
      problems.report(ProblemCode.NO_SOURCE, row.apply("source").place());
    }
    if (quantity.isEmpty() || date.isEmpty()) {
      return;
    }
    if (!cell.isEmpty() && isRepeated(quantity.get(), date.get(), cell, line)) {
      return;
    }
    @Nullable Value known = value.filter(each -> basis.isPresent()).orElse(null);
    Observation observation =
        new Observation(
            quantity.get(),
            date.get(),
            known,
            basis.orElse(null),
            source,
            row.apply("note").text(),
            row.apply("note_en").text());
    observations.add(observation);
    if (quantity.get().id().equals(ExtentCheck.UNITS)) {
      units.put(observation, cell.place());
    }
  }

  /** Reports each number of commune-level units that does not fit what {@code profile} says. */
  void check(Town.Profile profile) {
    units.forEach((observation, place) -> ExtentCheck.check(profile, observation, place, problems));
  }

  /** {@return the observations read so far} */
  List<Observation> observations() {
    return List.copyOf(observations);
  }

  private Optional<Value> value(Quantity quantity, Cell cell, Cell unit) {
    ValueText text = new ValueText(quantity, cell, unit);
    if (cell.isEmpty()) {
      text.factor(problems);
      return Optional.empty();
    }
    return text.read(problems);
  }

  private Optional<Basis> basis(Cell cell, boolean mayBeEmpty) {
    return mayBeEmpty && cell.isEmpty() ? Optional.empty() : cell.oneOf(BASES, problems);
  }

  private boolean isRepeated(Quantity quantity, LocalDate date, Cell cell, int line) {
    Written first = seen.putIfAbsent(new Day(quantity.id(), date), new Written(cell.text(), line));
    if (first == null) {
      return false;
    }
    problems.report(
        ProblemCode.VALUE_TWICE,
        cell.place(),
        quantity.id(),
        date.toString(),
        first.value(),
        String.valueOf(first.line()),
        cell.text(),
        String.valueOf(line));
    return true;
  }
}
