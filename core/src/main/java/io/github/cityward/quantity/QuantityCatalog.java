package io.github.cityward.quantity;

import io.github.cityward.Name;
import io.github.cityward.ProblemsException;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Nearest;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The quantities that the law and the towns speak of, by id. Immutable and safe to share. */
public final class QuantityCatalog {
  /**
   * How the id of a quantity begins that somebody brings along, such as {@code own.income}: no
   * quantity of the library will ever be called so.
   */
  public static final String OWN = "own.";

  private static final String FILE = "quantities.csv";
  private static final List<String> COLUMNS =
      List.of(
          "quantity",
          "kind",
          "unit",
          "scope",
          "name_vi",
          "name_en",
          "observed",
          "derived_from",
          "derived_from_evidence",
          "derived_from_remark",
          "aggregation");

  private final Map<String, Quantity> quantities;
  private final List<Derivation> derivations;

  private QuantityCatalog(Map<String, Quantity> quantities, List<Derivation> derivations) {
    this.quantities = quantities;
    this.derivations = List.copyOf(derivations);
  }

  /**
   * How a quantity follows from others.
   *
   * @param quantity the quantity that follows
   * @param formula the formula over the ids of others, such as {@code population.urban /
   *     area.natural}
   * @param evidence the word for what the formula rests on: {@code secondary} or {@code unverified}
   */
  public record Derivation(Quantity quantity, String formula, String evidence) {}

  /** {@return the quantities that come with the library} The first call reads them. */
  public static QuantityCatalog bundled() {
    return Bundled.CATALOG;
  }

  /** Read when it is first asked for, and once: a program that takes many towns asks with each. */
  private static final class Bundled {
    static final QuantityCatalog CATALOG = read();
  }

  private static QuantityCatalog read() {
    Problems problems = new Problems();
    Optional<CsvTable> table =
        TextFile.decode(FILE, bytes(), problems)
            .flatMap(file -> CsvTable.read(file, COLUMNS, problems));
    CsvTable rows = table.orElseThrow(() -> new ProblemsException(problems.all()));
    Map<String, Quantity> quantities = new LinkedHashMap<>();
    rows.rows().forEach(row -> quantities.put(row.text("quantity"), quantity(row)));
    List<Derivation> derivations =
        rows.rows().stream()
            .filter(row -> !row.text("derived_from").isEmpty())
            .map(
                row ->
                    new Derivation(
                        Objects.requireNonNull(quantities.get(row.text("quantity"))),
                        row.text("derived_from"),
                        row.text("derived_from_evidence")))
            .toList();
    return new QuantityCatalog(quantities, derivations);
  }

  /**
   * {@return these quantities, and {@code further} ones behind them}
   *
   * @throws IllegalArgumentException if one of them has the id of another; the message names it
   */
  public QuantityCatalog with(Collection<Quantity> further) {
    if (further.isEmpty()) {
      return this;
    }
    Map<String, Quantity> all = new LinkedHashMap<>(quantities);
    for (Quantity each : further) {
      if (all.putIfAbsent(each.id(), each) != null) {
        throw new IllegalArgumentException(
            each.id() + " is the id of another quantity. Give each an id of its own.");
      }
    }
    return new QuantityCatalog(all, derivations);
  }

  /** {@return the quantity with this id, if there is one} */
  public Optional<Quantity> find(String id) {
    return Optional.ofNullable(quantities.get(id));
  }

  /**
   * {@return the quantity with this id}
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  public Quantity get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    id + " is no known quantity. Nearest: " + nearest(id) + "."));
  }

  /** {@return all quantities, in a stable order} */
  public Collection<Quantity> all() {
    return Collections.unmodifiableCollection(quantities.values());
  }

  /** {@return how quantities follow from others, in a stable order} */
  public List<Derivation> derivations() {
    return derivations;
  }

  /**
   * {@return the ids nearest to a mistyped one, joined by commas} Who writes the beginning of a
   * name for the id is told the ids of that name, three at most.
   */
  public String nearest(String id) {
    String named =
        quantities.values().stream()
            .filter(each -> begins(each.name().vi(), id) || begins(each.name().en(), id))
            .limit(3)
            .map(Quantity::id)
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? Nearest.to(id, quantities.keySet()) : named;
  }

  private static boolean begins(String name, String written) {
    return !written.isBlank() && name.regionMatches(true, 0, written, 0, written.length());
  }

  private static Quantity quantity(CsvTable.Row row) {
    String[] kind = row.text("kind").split(": ", 2);
    return new Quantity(
        row.text("quantity"),
        Kind.valueOf(kind[0].toUpperCase(Locale.ROOT)),
        row.text("unit"),
        row.text("scope"),
        new Name(row.text("name_vi"), row.text("name_en")),
        kind.length == 1 ? List.of() : Arrays.asList(kind[1].split("<")),
        row.text("observed").equals("yes"),
        aggregation(row.text("aggregation")));
  }

  private static Aggregation aggregation(String written) {
    String[] words = written.split(":", 2);
    return switch (words[0]) {
      case "sum" -> new Aggregation.Sum();
      case "weighted" -> new Aggregation.Weighted(words.length == 1 ? null : words[1]);
      case "highest" -> new Aggregation.Highest();
      case "none" -> Aggregation.NONE;
      default ->
          throw new IllegalArgumentException(
              written + " is no aggregation. Write sum, weighted, weighted:ID, highest or none.");
    };
  }

  private static byte[] bytes() {
    try (InputStream in = QuantityCatalog.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(in, FILE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
