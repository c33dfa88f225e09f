package io.github.cityward.cli;

import io.github.cityward.Limits;
import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import io.github.cityward.town.TownText;
import io.github.cityward.workbook.WorkbookReader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a town is: a folder or a workbook.
 *
 * @param path what the command line names
 */
record TownPath(Path path) {
  /** {@return the town, which speaks of quantities of {@code catalog}, or every problem of it} */
  Result<Town> read(QuantityCatalog catalog) {
    Limits limits = Limits.defaults();
    return isWorkbook()
        ? WorkbookReader.read(path, catalog, limits)
        : TownReader.read(path, catalog, limits, WorkbookReader::readPart);
  }

  /** {@return the same, or every problem of it and of its further tables} */
  Result<Town> readWhole(QuantityCatalog catalog) {
    Limits limits = Limits.defaults();
    return isWorkbook()
        ? WorkbookReader.readWhole(path, catalog, limits)
        : TownReader.readWhole(path, catalog, limits, WorkbookReader::readPart);
  }

  /** {@return the town as it is written, or every problem of it} */
  Result<TownText> readText(QuantityCatalog catalog) {
    return isWorkbook() ? WorkbookReader.readText(path, catalog) : TownText.read(path, catalog);
  }

  /** {@return {@code problem} of this town, its file being named from where the command runs} */
  Problem named(Problem problem) {
    if (!isWorkbook()) {
      return problem.within(path.toString());
    }
    Path folder = path.getParent();
    return folder == null ? problem : problem.within(folder.toString());
  }

  private boolean isWorkbook() {
    return WorkbookReader.isNamedLikeWorkbook(path) && !Files.isDirectory(path);
  }
}
