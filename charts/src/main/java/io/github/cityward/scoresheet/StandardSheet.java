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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of the standards: what each earns, or whether it is met, is written there for the
 * formulas of {@link CriterionSheet} to add up. Mutable, for one writer.
 */
final class StandardSheet {
  private static final int NARROW = 9;
  private static final int MIDDLE = 15;
  private static final int WIDE = 28;

  private final Phrases phrases;
  private final String name;
  private final String low;
  private final String high;
  private final String verdict;
  private final List<Column> columns = new ArrayList<>();
  private final SheetDraft draft;
  private final Map<String, Cells> cells = new HashMap<>();

  /** Where a standard stands. */
  record Cells(CellAddress low, CellAddress high, CellAddress verdict) {}

  /** A standard as it is added. */
  private record Entry(CriterionRow criterion, StandardRow words, IndicatorScore score) {}

  /** A column, and what it says of a standard. */
  private record Column(SheetColumn column, Function<Entry, String> says) {}

  StandardSheet(Phrases phrases) {
    this.phrases = phrases;
    this.name = phrases.say("sheet.standards");
    this.low = phrases.say("column.low");
    this.high = phrases.say("column.high");
    this.verdict = phrases.say("column.verdict");
    text("column.code", MIDDLE, each -> each.words().code());
    text("column.criterion", MIDDLE, each -> each.criterion().title());
    text("column.name", WIDE, each -> each.words().name());
    text("column.quantity", MIDDLE, each -> each.words().quantity());
    text("column.unit", NARROW, each -> each.words().unit());
    text("column.thresholds", WIDE, each -> String.join("\n", each.words().thresholds()));
    number(phrases.say("column.value"), MIDDLE, StandardSheet::value);
    text("column.day", MIDDLE, each -> each.words().day());
    text("column.basis", MIDDLE, each -> each.words().basis());
    if (!phrases.countsStandards()) {
      addPoints();
    }
    column(verdict, SheetColumn.Holds.TEXT, MIDDLE, each -> each.words().verdict());
    text("column.reason", MIDDLE, each -> each.words().reason());
    text("column.evidence", MIDDLE, each -> each.words().evidence());
    text("column.citation", MIDDLE, each -> each.words().citation());
    text("column.sources", NARROW, StandardSheet::sources);
    text("column.read", MIDDLE, each -> each.score().indicator().source());
    this.draft = new SheetDraft(name, columns.stream().map(Column::column).toList());
    if (phrases.countsStandards()) {
      draft.chooseInAll(verdict, Arrays.stream(Verdict.values()).map(phrases::of).toList());
    }
  }

  private void addPoints() {
    number(low, MIDDLE, each -> new CellPoints(each.score().points().low()).text());
    number(high, MIDDLE, each -> new CellPoints(each.score().points().high()).text());
    number(
        phrases.say("column.minimum"),
        NARROW,
        each -> points(each.score().minimum(), each.words().minimum()));
    number(
        phrases.say("column.maximum"),
        NARROW,
        each -> points(each.score().maximum(), each.words().maximum()));
    String rounded = phrases.say("rounded");
    text("column.rounded", MIDDLE, each -> isRounded(each.score()) ? rounded : "");
  }

  private void text(String key, int width, Function<Entry, String> says) {
    column(phrases.say(key), SheetColumn.Holds.TEXT, width, says);
  }

  private void number(String heading, int width, Function<Entry, String> says) {
    column(heading, SheetColumn.Holds.NUMBER, width, says);
  }

  private void column(
      String heading, SheetColumn.Holds holds, int width, Function<Entry, String> says) {
    columns.add(new Column(new SheetColumn(heading, holds, width), says));
  }

  SheetDraft draft() {
    return draft;
  }

  /** {@return where the standard stands that was added} */
  Cells cells(IndicatorScore score) {
    String code = score.indicator().code();
    return Objects.requireNonNull(cells.get(code), code);
  }

  /** Adds the standards of a criterion, below one another. */
  void add(CriterionScore criterion, CriterionRow words) {
    for (int i = 0; i < words.standards().size(); i++) {
      IndicatorScore score = criterion.indicators().get(i);
      Entry entry = new Entry(words, words.standards().get(i), score);
      draft.add(columns.stream().map(each -> each.says().apply(entry)).toList());
      cells.put(score.indicator().code(), here());
    }
  }

  private Cells here() {
    CellAddress whether = new CellAddress(name, draft.address(verdict));
    return phrases.countsStandards()
        ? new Cells(whether, whether, whether)
        : new Cells(
            new CellAddress(name, draft.address(low)),
            new CellAddress(name, draft.address(high)),
            whether);
  }

  private static String sources(Entry entry) {
    return Stream.concat(entry.words().dataSources().stream(), entry.words().lawSources().stream())
        .map(each -> "[" + each + "]")
        .collect(Collectors.joining(" "));
  }

  private static boolean isRounded(IndicatorScore score) {
    return new CellPoints(score.points().low()).isRounded()
        || new CellPoints(score.points().high()).isRounded();
  }

  /** A figure that does not count is told in words. */
  private static String points(@Nullable Points points, String words) {
    return points == null ? words : new CellPoints(points).text();
  }

  /** One number stands as a number, in the unit of its row; ranges and levels in words. */
  private static String value(Entry entry) {
    ValueInUse value = entry.score().value();
    return value != null
            && value.printed() instanceof Range range
            && range.low() != null
            && Objects.equals(range.low(), range.high())
        ? range.toString()
        : entry.words().value();
  }
}
