package io.github.cityward.audit;

import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a dossier: a table of the columns {@code town}, {@code rules}, {@code item} and {@code
 * reported}, in any order. Strict: what is not understood is a problem, never skipped.
 *
 * <p>{@code rules} is the id of a bundled rule set, or the path of a rule file in the folder of the
 * dossier or where the program runs, or below. {@code reported} is what the score sheet prints; it
 * is empty where the sheet prints nothing.
 */
public final class DossierReader {
  private DossierReader() {}

  /** {@return the dossier in {@code file}, or every problem of the file} */
  public static Result<Dossier> read(Path file) {
    return read(file, Limits.defaults());
  }

  /** {@return the dossier in {@code file}, or every problem, as far as {@code limits} allow} */
  public static Result<Dossier> read(Path file, Limits limits) {
    Problems problems = new Problems(limits);
    SheetRules rules = SheetRules.beside(file, RuleLibrary.bundled());
    return read(TextFile.read(file, String.valueOf(file.getFileName()), problems), rules, problems);
  }

  /**
   * {@return the dossier in {@code bytes}, or every problem} Its rule sets are bundled ones: the
   * bytes cannot name a file.
   *
   * @param name the name that problems show
   */
  public static Result<Dossier> read(String name, byte[] bytes) {
    return read(name, bytes, Limits.defaults());
  }

  /**
   * {@return the dossier in {@code bytes} as {@link #read(String, byte[])} reads it, as far as
   * {@code limits} allow}
   */
  public static Result<Dossier> read(String name, byte[] bytes, Limits limits) {
    Problems problems = new Problems(limits);
    SheetRules rules = SheetRules.bundled(RuleLibrary.bundled());
    return read(TextFile.decode(name, bytes, problems), rules, problems);
  }

  private static Result<Dossier> read(
      Optional<TextFile> file, SheetRules rules, Problems problems) {
    Optional<CsvTable> table =
        file.flatMap(text -> CsvTable.read(text, SheetRowReader.COLUMNS, problems));
    SheetRowReader reader = new SheetRowReader(rules, problems);
    table.ifPresent(found -> found.rows().forEach(reader::read));
    if (problems.isEmpty() && reader.rows() == 0) {
      problems.report(ProblemCode.NO_ROWS, Place.file(file.map(TextFile::name).orElse("")));
    }
    return problems.isEmpty()
        ? Result.of(new Dossier(reader.sheets(), reader.rows()))
        : Result.failed(problems.all());
  }
}
