package io.github.cityward.audit;

import io.github.cityward.ProblemCode;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.source.Cell;
import io.github.cityward.source.NamedFile;
import io.github.cityward.source.Nearest;
import io.github.cityward.source.Problems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the rule sets that the rows of one dossier name; each is read once. */
final class SheetRules {
  private final RuleLibrary library;
  private final @Nullable Path dossier;
  private final Map<String, Optional<RuleSet>> found = new HashMap<>();

  private SheetRules(RuleLibrary library, @Nullable Path dossier) {
    this.library = library;
    this.dossier = dossier;
  }

  /** {@return the rule sets of {@code library}, and rule files by their path} */
  static SheetRules beside(Path dossier, RuleLibrary library) {
    return new SheetRules(library, dossier);
  }

  /** {@return the rule sets of {@code library} alone} */
  static SheetRules bundled(RuleLibrary library) {
    return new SheetRules(library, null);
  }

  /** {@return the rule set that {@code cell} names, or nothing after what is wrong was reported} */
  Optional<RuleSet> find(Cell cell, Problems problems) {
    Optional<RuleSet> known = found.get(cell.text());
    if (known == null) {
      known = look(cell, problems);
      found.put(cell.text(), known);
    }
    return known;
  }

  private Optional<RuleSet> look(Cell cell, Problems problems) {
    Optional<RuleSet> bundled = library.find(cell.text());
    if (bundled.isPresent()) {
      return bundled;
    }
    Optional<Path> file = file(cell.text());
    if (file.isPresent()) {
      return problems.take(RuleReader.read(file.get(), library, problems.limits()));
    }
    problems.report(
        ProblemCode.UNKNOWN_SHEET_RULES,
        cell.place(),
        cell.shown(),
        Nearest.to(cell.text(), library.ids()));
    return Optional.empty();
  }

  private Optional<Path> file(String text) {
    if (dossier == null) {
      return Optional.empty();
    }
    Path here = dossier.getFileSystem().getPath("");
    return Stream.of(dossier, here)
        .flatMap(each -> NamedFile.from(each, text).stream())
        .findFirst();
  }
}
