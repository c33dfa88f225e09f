package io.github.cityward.workbook;

import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import io.github.cityward.town.TownTable;
import io.github.cityward.town.TownText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Reads a town from an {@code .xlsx} workbook: the sheet {@code town} holds the keys of {@code
 * town.yaml} with their values, each other sheet the table of the file of its name. As strict as
 * the reader of a folder, with each place as {@code town.xlsx [observations!C14]}.
 *
 * <ul>
 *   <li>A number is the decimal of at most 15 significant digits that is stored, so 2.4 where the
 *       file says 2.3999999999999999; more digits are written as text. A cell in percent format is
 *       multiplied by 100, a date cell is its day.
 *   <li>A formula, an error, a time of day and merged cells are problems; so are macros, links to
 *       other files and a package that holds more than its {@link Limits} allow.
 *   <li>Hidden rows and sheets are read. The sheet with instructions, columns for people ({@link
 *       TownText#COLUMNS_FOR_PEOPLE}) and rows of {@code observations} in which only the quantity
 *       and the unit stand are passed over.
 * </ul>
 */
public final class WorkbookReader {
  private final String file;
  private final Faults faults = new Faults();
  private final QuantityCatalog catalog;
  private final Map<TownTable, TownText.Table> tables = new EnumMap<>(TownTable.class);
  private TownText.@Nullable Keys keys;

  private WorkbookReader(String file, QuantityCatalog catalog) {
    this.file = file;
    this.catalog = catalog;
  }

  /** {@return whether {@code path} is named as a workbook is, so that no folder is meant} */
  public static boolean isNamedLikeWorkbook(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return Stream.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods").anyMatch(name::endsWith);
  }

  /**
   * {@return the town in {@code workbook}, or every problem of it but of the rows of its further
   * sheets}
   */
  public static Result<Town> read(Path workbook) {
    return read(workbook, Limits.defaults());
  }

  /**
   * {@return the town in {@code workbook} as {@link #read(Path)} reads it, as far as {@code limits}
   * allow}
   */
  public static Result<Town> read(Path workbook, Limits limits) {
    return read(workbook, QuantityCatalog.bundled(), limits);
  }

  /**
   * {@return the town in {@code workbook} as {@link #read(Path)} reads it, as far as {@code limits}
   * allow}
   *
   * @param catalog the quantities that may be observed; {@link
   *     io.github.cityward.rules.RuleSet#catalog()} has those that rules bring along
   */
  public static Result<Town> read(Path workbook, QuantityCatalog catalog, Limits limits) {
    return read(workbook, false, catalog, limits);
  }

  /** {@return the town in {@code workbook}, or every problem of all its sheets} */
  public static Result<Town> readWhole(Path workbook) {
    return readWhole(workbook, Limits.defaults());
  }

  /**
   * {@return the town in {@code workbook} as {@link #readWhole(Path)} reads it, as far as {@code
   * limits} allow}
   */
  public static Result<Town> readWhole(Path workbook, Limits limits) {
    return readWhole(workbook, QuantityCatalog.bundled(), limits);
  }

  /**
   * {@return the town in {@code workbook} as {@link #readWhole(Path)} reads it, as far as {@code
   * limits} allow}
   *
   * @param catalog the quantities that the town may speak of; {@link
   *     io.github.cityward.rules.RuleSet#catalog()} has those that rules bring along
   */
  public static Result<Town> readWhole(Path workbook, QuantityCatalog catalog, Limits limits) {
    return read(workbook, true, catalog, limits);
  }

  private static Result<Town> read(
      Path workbook, boolean whole, QuantityCatalog catalog, Limits limits) {
    return readBoth(
            workbook,
            catalog,
            text -> text.townOfParts(workbook, WorkbookReader::readPart, whole, catalog, limits),
            limits)
        .map(Both::town);
  }

  /**
   * {@return the unit in {@code part}, a folder or a workbook, as one of the parts of a town, or
   * every problem of it} {@link io.github.cityward.town.TownReader#read(Path, QuantityCatalog,
   * Limits, io.github.cityward.town.PartReader)} takes it.
   *
   * @param whole whether its further tables are read too
   * @param catalog the quantities that may be observed
   */
  public static Result<Town> readPart(
      Path part, boolean whole, QuantityCatalog catalog, Limits limits) {
    return Files.isDirectory(part) || !isNamedLikeWorkbook(part)
        ? TownReader.readPart(part, whole, catalog, limits)
        : readBoth(part, catalog, text -> text.part(whole, catalog, limits), limits)
            .map(Both::town);
  }

  /**
   * {@return the town in {@code workbook} as it is written, or every problem of it} {@link
   * TownText#town()} gives the town.
   */
  @API(status = API.Status.INTERNAL, since = "0.1.0")
  public static Result<TownText> readText(Path workbook) {
    return readText(workbook, QuantityCatalog.bundled());
  }

  /**
   * {@return the same}
   *
   * @param catalog the quantities that may be observed
   */
  @API(status = API.Status.INTERNAL, since = "0.1.0")
  public static Result<TownText> readText(Path workbook, QuantityCatalog catalog) {
    Limits limits = Limits.defaults();
    return readBoth(workbook, catalog, text -> text.town(catalog, limits), limits).map(Both::text);
  }

  private record Both(TownText text, Town town) {}

  private static Result<Both> readBoth(
      Path workbook,
      QuantityCatalog catalog,
      Function<TownText, Result<Town>> understood,
      Limits limits) {
    WorkbookReader reader = new WorkbookReader(String.valueOf(workbook.getFileName()), catalog);
    if (!Files.isRegularFile(workbook)) {
      ProblemCode code =
          Files.exists(workbook) ? ProblemCode.NOT_A_WORKBOOK : ProblemCode.FILE_MISSING;
      return Result.failed(List.of(Problem.of(code, Place.field(workbook.toString()))));
    }
    try {
      reader.readSheets(new WorkbookParts(PackageFile.open(workbook, reader.file, limits)));
    } catch (BrokenWorkbook e) {
      return Result.failed(List.of(e.problem()));
    } catch (AccessDeniedException e) {
      return failed(ProblemCode.ACCESS_DENIED, reader.file);
    } catch (IOException e) {
      return failed(ProblemCode.FILE_UNREADABLE, reader.file, String.valueOf(e.getMessage()));
    }
    TownText text = new TownText(Place.file(reader.file), reader.keys, reader.tables);
    Result<Town> town = understood.apply(text);
    List<Problem> problems = reader.faults.and(town.problems());
    return problems.isEmpty() ? town.map(read -> new Both(text, read)) : Result.failed(problems);
  }

  private static <T> Result<T> failed(ProblemCode code, String file, String... arguments) {
    return Result.failed(List.of(Problem.of(code, Place.file(file), arguments)));
  }

  private void readSheets(WorkbookParts parts) throws BrokenWorkbook {
    Set<String> seen = new HashSet<>();
    for (WorkbookParts.SheetPart sheet : parts.sheets()) {
      Place place = Place.sheet(file, sheet.name());
      Optional<TownTable> table =
          Stream.of(TownTable.values()).filter(each -> each.code().equals(sheet.name())).findAny();
      if (!seen.add(sheet.name())) {
        faults.report(ProblemCode.REPEATED_SHEET, place, sheet.name());
      } else if (sheet.name().equals(TownText.KEYS)) {
        keys = keys(place, new SheetReader(parts, sheet, file, faults).rows());
      } else if (table.isPresent()) {
        List<SheetRow> rows = new SheetReader(parts, sheet, file, faults).rows();
        tables.put(table.get(), table(table.get(), place, rows));
      } else if (!Instructions.sheetNames().contains(sheet.name()) && !isEmpty(parts, sheet)) {
        faults.report(
            ProblemCode.UNKNOWN_SHEET, place, sheet.name(), String.join(", ", TownText.parts()));
      }
    }
  }

  private boolean isEmpty(WorkbookParts parts, WorkbookParts.SheetPart sheet)
      throws BrokenWorkbook {
    return new SheetReader(parts, sheet, file, new Faults()).rows().isEmpty();
  }

  private TownText.Table table(TownTable kind, Place place, List<SheetRow> rows) {
    SheetTable sheet = new SheetTable(place, rows, kind.columns(), faults);
    return kind == TownTable.OBSERVATIONS ? sheet.observations(catalog) : sheet.table();
  }

  private TownText.Keys keys(Place place, List<SheetRow> rows) {
    SheetTable sheet = new SheetTable(place, rows, TownSheets.KEY_COLUMNS, faults);
    sheet.table().columnProblems(TownSheets.KEY_COLUMNS).forEach(faults::note);
    return sheet.keys();
  }
}
