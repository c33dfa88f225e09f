package io.github.cityward.forecast;

import io.github.cityward.ProblemsException;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** From which days on quantities are measured in another way everywhere, each with its source. */
final class KnownBreaks {
  private static final String FILE = "breaks.csv";
  private static final List<String> COLUMNS = List.of("quantity", "from", "why", "source");

  private KnownBreaks() {}

  /** {@return the first days by quantity} Each call reads them anew. */
  static Map<Quantity, Set<LocalDate>> bundled() {
    QuantityCatalog catalog = QuantityCatalog.bundled();
    Map<Quantity, Set<LocalDate>> days = new HashMap<>();
    for (CsvTable.Row row : table().rows()) {
      days.computeIfAbsent(catalog.get(row.text("quantity")), quantity -> new TreeSet<>())
          .add(LocalDate.parse(row.text("from")));
    }
    return days;
  }

  private static CsvTable table() {
    Problems problems = new Problems();
    try (InputStream in = KnownBreaks.class.getResourceAsStream(FILE)) {
      return TextFile.decode(FILE, Objects.requireNonNull(in, FILE).readAllBytes(), problems)
          .flatMap(file -> CsvTable.read(file, COLUMNS, problems))
          .orElseThrow(() -> new ProblemsException(problems.all()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
