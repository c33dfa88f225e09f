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
import io.github.cityward.source.TextFile;
import io.github.cityward.source.YamlFile;
import io.github.cityward.source.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a town from its folder: {@code town.yaml} says what it is, {@code observations.csv} what
 * was measured. Strict: what is not understood is a problem, never skipped.
 */
public final class TownReader {
  /** The file that says what the town is. */
  public static final String TOWN_FILE = "town.yaml";

  /** The file that holds its observations. */
  public static final String OBSERVATIONS_FILE = "observations.csv";

  private static final String WORKBOOK = ".xlsx";

  private TownReader() {}

  /**
   * {@return the town in {@code folder}, or every problem of what says what it is and what was
   * measured} Its further tables are not looked at, nor are those of the units that it names as its
   * parts.
   */
  public static Result<Town> read(Path folder) {
    return read(folder, Limits.defaults());
  }

  /**
   * {@return the town in {@code folder} as {@link #read(Path)} reads it, as far as {@code limits}
   * allow}
   */
  public static Result<Town> read(Path folder, Limits limits) {
    return read(folder, QuantityCatalog.bundled(), limits);
  }

  /**
   * {@return the town in {@code folder} as {@link #read(Path)} reads it, as far as {@code limits}
   * allow}
   *
   * @param catalog the quantities that may be observed; {@link
   *     io.github.cityward.rules.RuleSet#catalog()} has those that rules bring along
   */
  public static Result<Town> read(Path folder, QuantityCatalog catalog, Limits limits) {
    return read(folder, catalog, limits, TownReader::readPart);
  }

  /**
   * {@return the town in {@code folder} as {@link #read(Path)} reads it, as far as {@code limits}
   * allow}
   *
   * @param catalog the quantities that may be observed
   * @param parts how the units are read that it names as its parts; {@link #readPart} reads folders
   */
  public static Result<Town> read(
      Path folder, QuantityCatalog catalog, Limits limits, PartReader parts) {
    return read(folder, false, catalog, limits, files(folder, false, catalog, parts));
  }

  /**
   * {@return the town in {@code folder} with what is said of its future, or every problem of all
   * its files}
   */
  public static Result<Town> readWhole(Path folder) {
    return readWhole(folder, Limits.defaults());
  }

  /**
   * {@return the town in {@code folder} as {@link #readWhole(Path)} reads it, as far as {@code
   * limits} allow}
   */
  public static Result<Town> readWhole(Path folder, Limits limits) {
    return readWhole(folder, QuantityCatalog.bundled(), limits);
  }

  /**
   * {@return the town in {@code folder} as {@link #readWhole(Path)} reads it, as far as {@code
   * limits} allow}
   *
   * @param catalog the quantities that the town may speak of; {@link
   *     io.github.cityward.rules.RuleSet#catalog()} has those that rules bring along
   */
  public static Result<Town> readWhole(Path folder, QuantityCatalog catalog, Limits limits) {
    return readWhole(folder, catalog, limits, TownReader::readPart);
  }

  /**
   * {@return the town in {@code folder} as {@link #readWhole(Path)} reads it, as far as {@code
   * limits} allow}
   *
   * @param catalog the quantities that the town may speak of
   * @param parts how the units are read that it names as its parts; {@link #readPart} reads folders
   */
  public static Result<Town> readWhole(
      Path folder, QuantityCatalog catalog, Limits limits, PartReader parts) {
    return read(folder, true, catalog, limits, files(folder, true, catalog, parts));
  }

  private static NamedParts files(
      Path folder, boolean whole, QuantityCatalog catalog, PartReader parts) {
    return new PartFiles(folder, folder.resolve(TOWN_FILE), parts, whole, catalog);
  }

  /** {@return the town in {@code folder}, whose parts are not looked for} */
  static Result<Town> readAlone(Path folder, QuantityCatalog catalog) {
    return read(folder, false, catalog, Limits.defaults(), NamedParts.PASSED_OVER);
  }

  /**
   * {@return the unit in {@code folder} as one of the parts of a town, or every problem of it} It
   * has no parts of its own.
   *
   * @param whole whether its further tables are read too
   * @param catalog the quantities that may be observed
   */
  public static Result<Town> readPart(
      Path folder, boolean whole, QuantityCatalog catalog, Limits limits) {
    if (!Files.isDirectory(folder)) {
      String name = String.valueOf(folder.getFileName());
      boolean workbook = name.toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
      return Result.failed(
          List.of(
              Problem.of(
                  workbook ? ProblemCode.PART_IS_WORKBOOK : ProblemCode.PART_NO_FOLDER,
                  Place.nowhere(),
                  name)));
    }
    return read(folder, whole, catalog, limits, NamedParts.REFUSED);
  }

  private static Result<Town> read(
      Path folder, boolean whole, QuantityCatalog catalog, Limits limits, NamedParts parts) {
    Problems problems = new Problems(limits);
    if (!Files.isDirectory(folder)) {
      ProblemCode code = Files.exists(folder) ? ProblemCode.NOT_A_FOLDER : ProblemCode.FILE_MISSING;
      problems.report(code, Place.field(folder.toString()));
      return Result.failed(problems.all());
    }
    Optional<YamlNode.Mapping> root =
        TextFile.read(folder.resolve(TOWN_FILE), TOWN_FILE, problems)
            .flatMap(each -> YamlFile.read(each, problems));
    Optional<Town.Profile> profile = root.flatMap(new TownFileReader(problems)::read);
    TownTables reader = new TownTables(catalog, problems);
    for (TownTable each : whole ? TownTable.values() : new TownTable[] {TownTable.OBSERVATIONS}) {
      if (each.isRequired() || Files.exists(folder.resolve(each.file()))) {
        TextFile.read(folder.resolve(each.file()), each.file(), problems)
            .flatMap(table -> CsvTable.read(table, each.asRead(), problems))
            .ifPresent(table -> reader.read(each, table.rows()));
      }
    }
    profile.ifPresent(reader::check);
    List<Cell> names = root.map(new TownFileReader(problems)::parts).orElse(List.of());
    Place named = root.map(each -> each.placeOf(TownKeys.PARTS)).orElse(Place.file(TOWN_FILE));
    List<Town> units = parts.read(names, named, profile.orElse(null), problems);
    return profile.isPresent() && problems.isEmpty()
        ? Result.of(reader.town(profile.get()).madeOf(units), problems.doubts())
        : Result.failed(problems.all());
  }
}
