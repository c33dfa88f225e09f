package io.github.cityward.town;

import io.github.cityward.ProblemCode;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.source.Cell;
import io.github.cityward.source.NamedFile;
import io.github.cityward.source.Problems;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Rules as a table names them: the id of a rule set, or a file beside the table.
 *
 * @param library the rule sets that have ids
 * @param table where the table is
 */
record NamedRules(RuleLibrary library, Path table, Problems problems) {
  /** {@return the rules that {@code cell} names, or nothing after what is wrong was reported} */
  Optional<RuleSet> read(Cell cell) {
    Optional<RuleSet> known = library.find(cell.text());
    if (known.isPresent()) {
      return known;
    }
    Optional<Path> file = NamedFile.from(table, cell.text());
    if (file.isEmpty()) {
      problems.report(
          ProblemCode.UNKNOWN_RULES, cell.place(), cell.shown(), String.join(", ", library.ids()));
    }
    return file.flatMap(each -> problems.take(RuleReader.read(each, library, problems.limits())));
  }
}
