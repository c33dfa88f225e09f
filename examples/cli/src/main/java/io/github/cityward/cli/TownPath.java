package io.github.cityward.cli;

import io.github.cityward.Problem;
import io.github.cityward.Result;
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
  /** {@return the town, or every problem of it} */
  Result<Town> read() {
    return isWorkbook() ? WorkbookReader.read(path) : TownReader.read(path);
  }

  /** {@return the town, or every problem of it and of its further tables} */
  Result<Town> readWhole() {
    return isWorkbook() ? WorkbookReader.readWhole(path) : TownReader.readWhole(path);
  }

  /** {@return the town as it is written, or every problem of it} */
  Result<TownText> readText() {
    return isWorkbook() ? WorkbookReader.readText(path) : TownText.read(path);
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
