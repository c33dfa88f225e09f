package io.github.cityward.scoresheet;

import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.workbook.SheetColumn;
import io.github.cityward.workbook.SheetDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of the standards: what each earns, or whether it is met, is written there for the
 * formulas of {@link CriterionSheet} to add up. Mutable, for one writer.
 */
final class StandardSheet {
  private static final int NARROW = 12;
  private static final int MIDDLE = 20;
  private static final int WIDE = 42;

  private final Phrases phrases;
  private final String name;
  private final SheetDraft draft;
  private final Map<String, Cells> cells = new HashMap<>();

  /** Where a standard stands. */
  record Cells(CellAddress low, CellAddress high, CellAddress verdict) {}

  StandardSheet(Phrases phrases) {
    this.phrases = phrases;
    this.name = phrases.say("sheet.standards");
    this.draft = new SheetDraft(name, columns());
    if (phrases.countsStandards()) {
      draft.chooseInAll(verdict(), verdicts());
    }
  }

  SheetDraft draft() {
    return draft;
  }

  /** {@return where the standard stands that was added} */
  Cells cells(IndicatorScore score) {
    String code = score.indicator().code();
    return Objects.requireNonNull(cells.get(code), code);
  }

  private List<SheetColumn> columns() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(text(phrases.say("column.code"), NARROW));
    columns.add(text(phrases.say("column.criterion"), MIDDLE));
    columns.add(text(phrases.say("column.name"), WIDE));
    columns.add(text(phrases.say("column.quantity"), MIDDLE));
    columns.add(text(phrases.say("column.unit"), NARROW));
    columns.add(text(phrases.say("column.thresholds"), WIDE));
    columns.add(number(phrases.say("column.value"), MIDDLE));
    columns.add(text(phrases.say("column.day"), NARROW));
    columns.add(text(phrases.say("column.basis"), NARROW));
    if (!phrases.countsStandards()) {
      columns.add(number(low(), NARROW));
      columns.add(number(high(), NARROW));
      columns.add(number(phrases.say("column.minimum"), NARROW));
      columns.add(number(phrases.say("column.maximum"), NARROW));
      columns.add(text(phrases.say("column.rounded"), NARROW));
    }
    columns.add(text(verdict(), NARROW));
    columns.add(text(phrases.say("column.reason"), MIDDLE));
    columns.add(text(phrases.say("column.evidence"), MIDDLE));
    columns.add(text(phrases.say("column.citation"), MIDDLE));
    columns.add(text(phrases.say("column.sources"), NARROW));
    return columns;
  }

  private List<String> verdicts() {
    return Arrays.stream(Verdict.values()).map(phrases::of).toList();
  }

  private static SheetColumn text(String heading, int width) {
    return new SheetColumn(heading, SheetColumn.Holds.TEXT, width);
  }

  private static SheetColumn number(String heading, int width) {
    return new SheetColumn(heading, SheetColumn.Holds.NUMBER, width);
  }

  private String low() {
    return phrases.say("column.low");
  }

  private String high() {
    return phrases.say("column.high");
  }

  private String verdict() {
    return phrases.say("column.verdict");
  }

  /** Adds the standards of a criterion, below one another. */
  void add(CriterionScore criterion, CriterionRow words) {
    for (int i = 0; i < words.standards().size(); i++) {
      add(criterion.indicators().get(i), words.standards().get(i), words.title());
    }
  }

  private void add(IndicatorScore score, StandardRow words, String criterion) {
    Map<String, String> row = new HashMap<>();
    row.put(phrases.say("column.code"), words.code());
    row.put(phrases.say("column.criterion"), criterion);
    row.put(phrases.say("column.name"), words.name());
    row.put(phrases.say("column.quantity"), words.quantity());
    row.put(phrases.say("column.unit"), words.unit());
    row.put(phrases.say("column.thresholds"), String.join("\n", words.thresholds()));
    row.put(phrases.say("column.value"), value(score.value(), words));
    row.put(phrases.say("column.day"), words.day());
    row.put(phrases.say("column.basis"), words.basis());
    row.put(verdict(), words.verdict());
    row.put(phrases.say("column.reason"), words.reason());
    row.put(phrases.say("column.evidence"), words.evidence());
    row.put(phrases.say("column.citation"), words.citation());
    row.put(
        phrases.say("column.sources"),
        Stream.concat(words.dataSources().stream(), words.lawSources().stream())
            .map(each -> "[" + each + "]")
            .collect(Collectors.joining(" ")));
    if (!phrases.countsStandards()) {
      CellPoints low = new CellPoints(score.points().low());
      CellPoints high = new CellPoints(score.points().high());
      row.put(low(), low.text());
      row.put(high(), high.text());
      row.put(phrases.say("column.minimum"), points(score.minimum(), words.minimum()));
      row.put(phrases.say("column.maximum"), points(score.maximum(), words.maximum()));
      row.put(
          phrases.say("column.rounded"),
          low.isRounded() || high.isRounded() ? phrases.say("rounded") : "");
    }
    draft.add(row);
    cells.put(score.indicator().code(), here());
  }

  private Cells here() {
    CellAddress verdict = new CellAddress(name, draft.address(verdict()));
    return phrases.countsStandards()
        ? new Cells(verdict, verdict, verdict)
        : new Cells(
            new CellAddress(name, draft.address(low())),
            new CellAddress(name, draft.address(high())),
            verdict);
  }

  /** A figure that does not count is told in words. */
  private static String points(@Nullable Points points, String words) {
    return points == null ? words : new CellPoints(points).text();
  }

  /** One number stands as a number, in the unit of its row; ranges and levels in words. */
  private static String value(@Nullable ValueInUse value, StandardRow words) {
    return value != null
            && value.printed() instanceof Range range
            && range.low() != null
            && Objects.equals(range.low(), range.high())
        ? range.toString()
        : words.value();
  }
}
