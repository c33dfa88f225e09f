package io.github.cityward.town;

import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads national figures row by row: each is checked as an observation is, and its release. */
final class ReferenceReader {
  static final List<String> COLUMNS =
      List.of("quantity", "year", "value", "unit", "release", "basis", "source", "note");

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Map<String, Release> RELEASES = Words.all(Release.values());

  private final QuantityCatalog catalog;
  private final Problems problems;
  private final List<ReferenceSeries.Figure> figures = new ArrayList<>();
  private final Map<Published, CsvTable.Row> seen = new HashMap<>();

  ReferenceReader(QuantityCatalog catalog, Problems problems) {
    this.catalog = catalog;
    this.problems = problems;
  }

  private record Published(String quantity, String year, String release, String source) {}

  /** {@return the figures read so far} */
  List<ReferenceSeries.Figure> figures() {
    return List.copyOf(figures);
  }

  void read(CsvTable.Row row) {
    Release release = release(row.cell("release"));
    Cell year = row.cell("year");
    if (!YEAR.matcher(year.text()).matches()) {
      problems.report(ProblemCode.NOT_A_YEAR, year.place(), year.shown());
      return;
    }
    checkNational(row.cell("quantity"));
    checkRepeated(row);
    ObservationReader reader = new ObservationReader(catalog, problems);
    reader.read(column -> cell(row, column), row.line());
    reader.observations().forEach(each -> figures.add(new ReferenceSeries.Figure(each, release)));
  }

  /** A figure is dated by its year, and has one remark. */
  private static Cell cell(CsvTable.Row row, String column) {
    return switch (column) {
      case "date" -> row.cell("year");
      case "note_en" -> new Cell("", row.cell("note").place());
      default -> row.cell(column);
    };
  }

  private @Nullable Release release(Cell cell) {
    return cell.isEmpty() ? null : cell.oneOf(RELEASES, problems).orElse(null);
  }

  private void checkNational(Cell cell) {
    Optional<Quantity> other = catalog.find(cell.text()).filter(each -> !each.isNational());
    if (other.isPresent()) {
      List<String> national =
          catalog.all().stream().filter(Quantity::isNational).map(Quantity::id).toList();
      problems.report(
          ProblemCode.NOT_NATIONAL, cell.place(), cell.text(), String.join(", ", national));
    }
  }

  /** One source may have published a year more than once, but not the same release of it. */
  private void checkRepeated(CsvTable.Row row) {
    Published published =
        new Published(
            row.text("quantity"), row.text("year"), row.text("release"), row.text("source"));
    CsvTable.Row first = seen.putIfAbsent(published, row);
    if (first != null) {
      problems.report(
          ProblemCode.VALUE_TWICE,
          row.cell("value").place(),
          published.quantity(),
          published.year(),
          first.text("value"),
          String.valueOf(first.line()),
          row.text("value"),
          String.valueOf(row.line()));
    }
  }
}
