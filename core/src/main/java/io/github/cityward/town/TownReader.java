package io.github.cityward.town;

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

  /** {@return the town in {@code folder}, or every problem of its files} */
  public static Result<Town> read(Path folder) {
    Problems problems = new Problems();
    if (!Files.isDirectory(folder)) {
      ProblemCode code = Files.exists(folder) ? ProblemCode.NOT_A_FOLDER : ProblemCode.FILE_MISSING;
      problems.report(code, Place.field(folder.toString()));
      return Result.failed(problems.all());
    }
    Optional<Town.Profile> profile =
        TextFile.read(folder.resolve(TOWN_FILE), TOWN_FILE, problems)
            .flatMap(file -> YamlFile.read(file, problems))
            .flatMap(new TownFileReader(problems)::read);
    ObservationReader reader = new ObservationReader(QuantityCatalog.bundled(), problems);
    TextFile.read(folder.resolve(OBSERVATIONS_FILE), OBSERVATIONS_FILE, problems)
        .flatMap(file -> CsvTable.read(file, TownTable.OBSERVATIONS.columns(), problems))
        .ifPresent(table -> reader.readAll(table.rows()));
    return profile.isPresent() && problems.isEmpty()
        ? Result.of(new Town(profile.get(), reader.observations()), problems.doubts())
        : Result.failed(problems.all());
  }
}
