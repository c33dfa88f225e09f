package io.github.cityward.audit;

import io.github.cityward.ProblemCode;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Nearest;
import io.github.cityward.source.Problems;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a dossier row by row. */
final class SheetRowReader {
  static final List<String> COLUMNS = List.of("town", "rules", "item", "reported");

  private final SheetRules rules;
  private final Problems problems;
  private final Map<Key, Draft> drafts = new LinkedHashMap<>();
  private int rows;

  SheetRowReader(SheetRules rules, Problems problems) {
    this.rules = rules;
    this.problems = problems;
  }

  /** Which score sheet a row belongs to. */
  private record Key(String town, String sha256) {}

  /** A score sheet under way. */
  private static final class Draft {
    private final RuleSet rules;
    private final Map<String, Printed> figures = new LinkedHashMap<>();
    private final Map<String, Written> seen = new HashMap<>();
    private @Nullable Verdict verdict;

    private Draft(RuleSet rules) {
      this.rules = rules;
    }
  }

  private record Written(String text, int line) {}

  int rows() {
    return rows;
  }

  List<ScoreSheet> sheets() {
    return drafts.entrySet().stream()
        .map(
            each -> {
              Draft draft = each.getValue();
              return new ScoreSheet(
                  each.getKey().town(), draft.rules, draft.figures, draft.verdict);
            })
        .toList();
  }

  void read(CsvTable.Row row) {
    rows++;
    Cell town = row.cell("town");
    Cell item = row.cell("item");
    Cell named = row.cell("rules");
    isWritten(town);
    Optional<RuleSet> found = isWritten(named) ? rules.find(named, problems) : Optional.empty();
    if (!isWritten(item) || found.isEmpty() || !isKnown(item, found.get())) {
      return;
    }
    Draft draft =
        drafts.computeIfAbsent(
            new Key(town.text(), found.get().sha256()), key -> new Draft(found.get()));
    Cell reported = row.cell("reported");
    if (isRepeated(draft, item, reported, row.line()) || reported.isEmpty()) {
      return;
    }
    if (item.text().equals(SheetItems.VERDICT)) {
      verdict(reported).ifPresent(verdict -> draft.verdict = verdict);
    } else {
      figure(item.text(), reported, draft.rules)
          .ifPresent(figure -> draft.figures.put(item.text(), figure));
    }
  }

  private boolean isWritten(Cell cell) {
    if (cell.text().isBlank()) {
      problems.report(ProblemCode.EMPTY_TEXT, cell.place());
      return false;
    }
    return true;
  }

  private boolean isKnown(Cell item, RuleSet ruleSet) {
    Set<String> known = SheetItems.figures(ruleSet);
    known.add(SheetItems.VERDICT);
    if (known.contains(item.text())) {
      return true;
    }
    problems.report(
        ProblemCode.UNKNOWN_ITEM,
        item.place(),
        item.shown(),
        ruleSet.id(),
        Nearest.to(item.text(), known));
    return false;
  }

  private boolean isRepeated(Draft draft, Cell item, Cell reported, int line) {
    Written first = draft.seen.putIfAbsent(item.text(), new Written(reported.shown(), line));
    if (first == null) {
      return false;
    }
    problems.report(
        ProblemCode.ITEM_TWICE,
        reported.place(),
        item.text(),
        first.text(),
        String.valueOf(first.line()),
        reported.shown(),
        String.valueOf(line));
    return true;
  }

  private Optional<Verdict> verdict(Cell cell) {
    Optional<Verdict> verdict =
        Arrays.stream(Verdict.values()).filter(each -> each.name().equals(cell.text())).findFirst();
    if (verdict.isEmpty()) {
      String words =
          Arrays.stream(Verdict.values()).map(Verdict::name).collect(Collectors.joining(", "));
      problems.report(ProblemCode.UNKNOWN_WORD, cell.place(), cell.shown(), words);
    }
    return verdict;
  }

  private Optional<Printed> figure(String item, Cell cell, RuleSet ruleSet) {
    Optional<Rational> number =
        ValueText.number(new DecimalText(cell.text()), cell.place(), problems);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (SheetItems.isCount(item, ruleSet)
        && (number.get().signum() < 0 || !number.get().isWhole())) {
      problems.report(ProblemCode.COUNT_NOT_WHOLE, cell.place(), cell.shown(), item);
      return Optional.empty();
    }
    if (number.get().signum() < 0) {
      problems.report(ProblemCode.NEGATIVE, cell.place(), cell.shown(), item);
      return Optional.empty();
    }
    return Optional.of(new Printed(cell.text()));
  }
}
