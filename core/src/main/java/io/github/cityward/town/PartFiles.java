package io.github.cityward.town;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Cell;
import io.github.cityward.source.NamedFile;
import io.github.cityward.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the units that a town names as its parts, from where the file lies that names them.
 *
 * @param town the folder of the town, or its workbook
 * @param file what names them: a file of that folder, or the workbook
 * @param reader how a unit is read
 * @param whole whether the further tables of units are read too
 */
record PartFiles(Path town, Path file, PartReader reader, boolean whole, QuantityCatalog catalog)
    implements NamedParts {
  @Override
  public List<Town> read(
      List<Cell> names, Place place, Town.@Nullable Profile profile, Problems problems) {
    PartList parts = new PartList(profile, problems);
    parts.expect(names.size(), place);
    Map<Path, Cell> seen = new HashMap<>();
    Optional<Path> own = real(town);
    for (Cell name : names) {
      Optional<Path> path = NamedFile.at(file, name.text());
      Optional<Path> real = path.flatMap(PartFiles::real);
      Cell first = real.map(each -> seen.putIfAbsent(each, name)).orElse(null);
      if (path.isEmpty() || real.isEmpty()) {
        problems.report(ProblemCode.PART_MISSING, name.place(), name.shown());
      } else if (real.equals(own)) {
        problems.report(ProblemCode.PART_IS_WHOLE, name.place(), name.shown());
      } else if (first != null) {
        problems.report(
            ProblemCode.PART_TWICE,
            name.place(),
            name.shown(),
            String.valueOf(first.place().line()));
      } else {
        problems
            .take(
                named(reader.read(path.get(), whole, catalog, problems.limits()), name, path.get()))
            .ifPresent(part -> parts.add(part, name.shown(), name.place()));
      }
    }
    return parts.parts();
  }

  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Files of a unit are named from the town; what is no unit at all is told where it is named. */
  private static Result<Town> named(Result<Town> read, Cell name, Path path) {
    Path from = path.getFileSystem().getPath(name.text()).normalize();
    Path folder = Files.isDirectory(path) ? from : from.getParent();
    String prefix = folder == null ? "" : folder.toString().replace('\\', '/');
    List<Problem> problems =
        read.problems().stream().map(each -> named(each, name, prefix)).toList();
    return read.toOptional()
        .map(
            part ->
                Result.of(
                    part, read.doubts().stream().map(each -> named(each, name, prefix)).toList()))
        .orElseGet(() -> Result.failed(problems));
  }

  /** A reader of one unit knows only the last piece of its name. */
  private static String last(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static Problem named(Problem problem, Cell name, String prefix) {
    if (problem.place().file() == null) {
      String last = last(name.text());
      return new Problem(
          problem.code(),
          name.place(),
          problem.arguments().stream()
              .map(each -> each.equals(last) ? name.shown() : each)
              .toList());
    }
    return prefix.isEmpty() ? problem : problem.within(prefix);
  }
}
