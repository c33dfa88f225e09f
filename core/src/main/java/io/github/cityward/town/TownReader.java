package io.github.cityward.town;

import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import io.github.cityward.source.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private TownReader() {}

  /**
   * {@return the town in {@code folder}, or every problem of what says what it is and what was
   * measured} Its further tables are not looked at.
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
    return read(folder, List.of(TownTable.OBSERVATIONS), catalog, limits);
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
    return read(folder, List.of(TownTable.values()), catalog, limits);
  }

  private static Result<Town> read(
      Path folder, List<TownTable> tables, QuantityCatalog catalog, Limits limits) {
    Problems problems = new Problems(limits);
    if (!Files.isDirectory(folder)) {
      ProblemCode code = Files.exists(folder) ? ProblemCode.NOT_A_FOLDER : ProblemCode.FILE_MISSING;
      problems.report(code, Place.field(folder.toString()));
      return Result.failed(problems.all());
    }
    Optional<Town.Profile> profile =
        TextFile.read(folder.resolve(TOWN_FILE), TOWN_FILE, problems)
            .flatMap(file -> YamlFile.read(file, problems))
            .flatMap(new TownFileReader(problems)::read);
    TownTables reader = new TownTables(catalog, problems);
    for (TownTable each : tables) {
      if (each.isRequired() || Files.exists(folder.resolve(each.file()))) {
        TextFile.read(folder.resolve(each.file()), each.file(), problems)
            .flatMap(file -> CsvTable.read(file, each.asRead(), problems))
            .ifPresent(table -> reader.read(each, table.rows()));
      }
    }
    profile.ifPresent(reader::check);
    return profile.isPresent() && problems.isEmpty()
        ? Result.of(reader.town(profile.get()), problems.doubts())
        : Result.failed(problems.all());
  }
}
