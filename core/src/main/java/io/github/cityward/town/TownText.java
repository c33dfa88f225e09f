package io.github.cityward.town;

import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TableColumns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A town as it is written, every piece of text with its place: what a folder and a workbook have in
 * common. {@link #town()} checks it as a folder is checked.
 *
 * @param place the whole
 * @param keys what {@code town.yaml} says, as {@code town.yaml} or the sheet {@code town} holds it;
 *     null where it is missing
 * @param tables the tables that are there
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
public record TownText(Place place, @Nullable Keys keys, Map<TownTable, Table> tables) {
  /** The name of the part that says what the town is. */
  public static final String KEYS = "town";

  /**
   * The columns that tables may have for people, beside their own: names, thresholds, articles.
   * They are not read.
   */
  public static final Set<String> COLUMNS_FOR_PEOPLE =
      Set.of("name_vi", "name_en", "threshold", "article", "derived_from", "meaning");

  public TownText {
    Map<TownTable, Table> sorted = new EnumMap<>(TownTable.class);
    sorted.putAll(tables);
    tables = Collections.unmodifiableMap(sorted);
  }

  /**
   * A piece of text.
   *
   * @param text what is written
   * @param place where it stands
   */
  public record Piece(String text, Place place) {}

  /**
   * What the town is.
   *
   * @param place where it stands
   * @param entries its keys; a signatory has an entry of his own, an attribute the key {@code
   *     attributes.border} or {@code border}
   */
  public record Keys(Place place, List<Entry> entries) {
    public Keys {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A key with its value.
   *
   * @param key the key
   * @param value the value; empty where there is none
   */
  public record Entry(Piece key, Piece value) {}

  /**
   * A table.
   *
   * @param place where it stands
   * @param header the names of its columns
   * @param rows its rows
   */
  public record Table(Place place, List<Piece> header, List<Row> rows) {
    public Table {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }

    /** {@return the names of its columns} */
    public List<String> columnNames() {
      return header.stream().map(Piece::text).toList();
    }

    /** {@return what is wrong with the header of a table that must have {@code columns}} */
    public List<Problem> columnProblems(List<String> columns) {
      return columnProblems(columns, List.of());
    }

    /**
     * {@return what is wrong with the header of a table that must have {@code columns} and may have
     * {@code optional} ones}
     */
    public List<Problem> columnProblems(List<String> columns, List<String> optional) {
      Problems problems = new Problems();
      if (header.isEmpty()) {
        problems.report(ProblemCode.SHEET_EMPTY, place, String.join(",", columns));
      } else {
        new TableColumns(columns, optional, COLUMNS_FOR_PEOPLE)
            .check(
                header.stream().map(each -> new Cell(each.text(), each.place())).toList(),
                header.get(0).place(),
                problems);
      }
      return problems.all();
    }
  }

  /**
   * A row of a table.
   *
   * @param line the line on which it stands, from 1
   * @param cells its cells, as many as the header has
   */
  public record Row(int line, List<Piece> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** {@return the names of all parts that a town may have} */
  public static List<String> parts() {
    return Stream.concat(Stream.of(KEYS), Stream.of(TownTable.values()).map(TownTable::code))
        .toList();
  }

  /** {@return the town in {@code folder} as it is written, or every problem of its files} */
  public static Result<TownText> read(Path folder) {
    return read(folder, QuantityCatalog.bundled());
  }

  /**
   * {@return the same}
   *
   * @param catalog the quantities that may be observed
   */
  public static Result<TownText> read(Path folder, QuantityCatalog catalog) {
    return TownTextReader.read(folder, catalog);
  }

  /** {@return {@code town} in the quantities' own units, without its parts} */
  public static TownText of(Town town) {
    return new WrittenTown(town, List.of()).text();
  }

  /**
   * {@return {@code town} in the quantities' own units, its parts being named by their ids}
   *
   * @param ending what stands behind the ids
   */
  public static TownText namingParts(Town town, String ending) {
    return new WrittenTown(town, town.parts().stream().map(each -> each.id() + ending).toList())
        .text();
  }

  /**
   * {@return the town, or every problem of what says what it is and what was measured, and of the
   * columns of its further tables} The units that it names as its parts stand elsewhere and are not
   * looked for.
   */
  public Result<Town> town() {
    return town(QuantityCatalog.bundled(), Limits.defaults());
  }

  /**
   * {@return what {@link #town()} gives, as far as {@code limits} allow}
   *
   * @param catalog the quantities that may be observed
   */
  public Result<Town> town(QuantityCatalog catalog, Limits limits) {
    return town(false, catalog, limits);
  }

  /**
   * {@return the town, or every problem of all that is written, its further tables too, as far as
   * {@code limits} allow}
   *
   * @param catalog the quantities that the town may speak of
   */
  public Result<Town> wholeTown(QuantityCatalog catalog, Limits limits) {
    return town(true, catalog, limits);
  }

  /**
   * {@return the town with the units that it names as its parts, or every problem of it and of
   * them}
   *
   * @param file the workbook that holds it, from which its parts are seen
   * @param reader how they are read
   * @param whole whether further tables are read too, of the town and of its parts
   * @param catalog the quantities that they may speak of
   */
  public Result<Town> townOfParts(
      Path file, PartReader reader, boolean whole, QuantityCatalog catalog, Limits limits) {
    return town(whole, catalog, limits, new PartFiles(file, file, reader, whole, catalog));
  }

  /**
   * {@return the town as one of the units of another, which has no parts of its own, or every
   * problem of it}
   *
   * @param whole whether further tables are read too
   * @param catalog the quantities that it may speak of
   */
  public Result<Town> part(boolean whole, QuantityCatalog catalog, Limits limits) {
    return town(whole, catalog, limits, NamedParts.REFUSED);
  }

  private List<Cell> partNames() {
    List<Entry> entries = keys == null ? List.of() : keys.entries();
    return entries.stream()
        .filter(each -> each.key().text().equals(TownKeys.PARTS))
        .filter(each -> !each.value().text().isEmpty())
        .map(each -> new Cell(each.value().text(), each.value().place().named(TownKeys.PARTS)))
        .toList();
  }

  private Place placeOfParts() {
    return partNames().stream().map(Cell::place).findFirst().orElse(place);
  }

  private Result<Town> town(boolean whole, QuantityCatalog catalog, Limits limits) {
    return town(whole, catalog, limits, NamedParts.PASSED_OVER);
  }

  private Result<Town> town(
      boolean whole, QuantityCatalog catalog, Limits limits, NamedParts parts) {
    Problems problems = new Problems(limits);
    Optional<Town.Profile> profile = Optional.empty();
    if (keys == null) {
      problems.report(ProblemCode.SHEET_MISSING, place, KEYS, String.join(", ", parts()));
    } else {
      profile = new TownKeys(problems).read(keys);
    }
    TownTables reader = new TownTables(catalog, problems);
    for (TownTable each : TownTable.values()) {
      Table table = tables.get(each);
      if (table != null) {
        List<CsvTable.Row> rows = rows(each, table, problems);
        if (whole || each == TownTable.OBSERVATIONS) {
          reader.read(each, rows);
        }
      } else if (each.isRequired()) {
        problems.report(ProblemCode.SHEET_MISSING, place, each.code(), String.join(", ", parts()));
      }
    }
    profile.ifPresent(reader::check);
    List<Town> units = parts.read(partNames(), placeOfParts(), profile.orElse(null), problems);
    return profile.isPresent() && problems.isEmpty()
        ? Result.of(reader.town(profile.get()).madeOf(units), problems.doubts())
        : Result.failed(problems.all());
  }

  /**
   * {@return the rows of {@code table}, or none after what is wrong with its header was reported}
   */
  private static List<CsvTable.Row> rows(TownTable kind, Table table, Problems problems) {
    List<Problem> wrong = table.columnProblems(kind.columns(), kind.optionalColumns());
    wrong.forEach(problems::note);
    if (!wrong.isEmpty()) {
      return List.of();
    }
    List<String> header = table.columnNames();
    List<String> absent = kind.asRead().absentFrom(header);
    List<CsvTable.Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      Map<String, Cell> cells = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        String column = header.get(i);
        Piece piece = row.cells().get(i);
        cells.put(column, new Cell(piece.text(), piece.place().named(column)));
      }
      Place behind = row.cells().get(row.cells().size() - 1).place();
      absent.forEach(each -> cells.put(each, new Cell("", behind.named(each))));
      rows.add(new CsvTable.Row(row.line(), cells));
    }
    return rows;
  }
}
