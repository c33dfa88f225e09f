package io.github.cityward.simulate;

import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rank correlations from a table. */
final class CorrelationReader {
  private static final List<String> COLUMNS = List.of("quantity", "other", "rank_correlation");

  private final QuantityCatalog catalog;
  private final Problems problems;
  private final List<RankCorrelation.Pair> pairs = new ArrayList<>();

  CorrelationReader(QuantityCatalog catalog, Limits limits) {
    this.catalog = catalog;
    problems = new Problems(limits);
  }

  Result<RankCorrelation> read(Path path) {
    String name = path.toString();
    TextFile.read(path, name, problems)
        .flatMap(file -> CsvTable.read(file, COLUMNS, problems))
        .ifPresent(table -> table.rows().forEach(this::read));
    RankCorrelation all = RankCorrelation.unchecked(pairs);
    if (problems.isEmpty()) {
      all.impossible()
          .ifPresent(
              each ->
                  problems.report(
                      ProblemCode.CORRELATIONS_IMPOSSIBLE,
                      Place.file(name),
                      each.least(),
                      each.nearest()));
    }
    return problems.isEmpty() ? Result.of(all) : Result.failed(problems.all());
  }

  private void read(CsvTable.Row row) {
    Optional<Quantity> one = quantity(row.cell("quantity"));
    Optional<Quantity> other = quantity(row.cell("other"));
    Optional<Double> rho = rho(row.cell("rank_correlation"));
    if (one.isEmpty() || other.isEmpty() || rho.isEmpty()) {
      return;
    }
    boolean twice = pairs.stream().anyMatch(each -> each.joins(one.get(), other.get()));
    if (twice || one.equals(other)) {
      problems.report(
          ProblemCode.PAIR_TWICE, row.cell("other").place(), one.get().id(), other.get().id());
      return;
    }
    pairs.add(new RankCorrelation.Pair(one.get(), other.get(), rho.get()));
  }

  private Optional<Quantity> quantity(Cell cell) {
    Optional<Quantity> quantity = catalog.find(cell.text());
    if (quantity.isEmpty()) {
      problems.report(
          ProblemCode.UNKNOWN_QUANTITY, cell.place(), cell.shown(), catalog.nearest(cell.text()));
    }
    return quantity;
  }

  private Optional<Double> rho(Cell cell) {
    Optional<Rational> number =
        ValueText.number(new DecimalText(cell.text()), cell.place(), problems);
    if (number.isPresent() && Math.abs(number.get().toDouble()) > 1) {
      problems.report(ProblemCode.CORRELATION_OUT_OF_RANGE, cell.place(), cell.shown());
      return Optional.empty();
    }
    return number.map(Rational::toDouble);
  }
}
