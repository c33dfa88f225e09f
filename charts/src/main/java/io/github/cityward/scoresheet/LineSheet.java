package io.github.cityward.scoresheet;

import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Points;
import io.github.cityward.workbook.SheetColumn;
import io.github.cityward.workbook.SheetDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet of lines: low, high and verdict are formulas; beside them stands what is exact, and
 * whether both agree. Mutable, for one writer.
 */
final class LineSheet {
  private static final int NARROW = 14;
  private static final int WIDE = 48;
  private static final Points NEAR = Points.parse(Formulas.NEAR);

  private final Phrases phrases;
  private final Formulas formulas;
  private final String name;
  private final String title;
  private final String low;
  private final String high;
  private final String minimum;
  private final String maximum;
  private final String verdict;
  private final String exactLow;
  private final String exactHigh;
  private final String exactVerdict;
  private final String check;
  private final SheetDraft draft;

  /** Where a line stands. */
  record Cells(CellAddress low, CellAddress high, CellAddress maximum, CellAddress verdict) {}

  LineSheet(Phrases phrases) {
    this.phrases = phrases;
    this.formulas = new Formulas(phrases);
    this.name = phrases.say("sheet.criteria");
    this.title = phrases.say("column.criterion");
    this.low = phrases.say("column.low");
    this.high = phrases.say("column.high");
    this.minimum = phrases.say("column.minimum");
    this.maximum = phrases.say("column.maximum");
    this.verdict = phrases.say("column.verdict");
    this.exactLow = phrases.say("column.exact-low");
    this.exactHigh = phrases.say("column.exact-high");
    this.exactVerdict = phrases.say("column.exact-verdict");
    this.check = phrases.say("column.check");
    this.draft =
        new SheetDraft(
            name,
            List.of(
                new SheetColumn(title, SheetColumn.Holds.TEXT, WIDE),
                number(low),
                number(high),
                number(minimum),
                number(maximum),
                number(verdict),
                number(exactLow),
                number(exactHigh),
                number(exactVerdict),
                number(check)));
  }

  private static SheetColumn number(String heading) {
    return new SheetColumn(heading, SheetColumn.Holds.NUMBER, NARROW);
  }

  SheetDraft draft() {
    return draft;
  }

  /** Adds a line. */
  Cells add(Line line) {
    CellPoints most = new CellPoints(line.maximum());
    CellPoints worst = new CellPoints(line.exact().low());
    CellPoints best = new CellPoints(line.exact().high());
    Map<String, String> row = new HashMap<>();
    row.put(title, line.title());
    row.put(
        minimum,
        line.minimum() == null ? phrases.say("unknown") : new CellPoints(line.minimum()).text());
    row.put(maximum, most.text());
    row.put(exactLow, worst.text());
    row.put(exactHigh, best.text());
    row.put(exactVerdict, phrases.of(line.verdict()));
    draft.add(row);
    String ceiling = draft.address(maximum);
    draft.calculate(low, line.cut() ? formulas.cut(line.low(), ceiling) : line.low(), worst.text());
    draft.calculate(
        high, line.cut() ? formulas.cut(line.high(), ceiling) : line.high(), best.text());
    draft.calculate(verdict, verdictOf(line), wordOf(line));
    draft.calculate(
        check,
        formulas.check(
            List.of(
                formulas.sameAmount(draft.address(low), draft.address(exactLow)),
                formulas.sameAmount(draft.address(high), draft.address(exactHigh)),
                sameVerdict())),
        phrases.say("check.agrees"));
    return new Cells(cell(low), cell(high), cell(maximum), cell(verdict));
  }

  /** Adds a condition on the commune-level units, which stand in no sheet: it has no formula. */
  CellAddress addCondition(ConditionScore score) {
    Map<String, String> row = new HashMap<>();
    row.put(title, score.condition().code() + " " + phrases.of(score.condition().name()));
    row.put(low, new CellPoints(score.points().low()).text());
    row.put(high, new CellPoints(score.points().high()).text());
    row.put(
        minimum,
        score.minimum() == null ? phrases.say("unknown") : new CellPoints(score.minimum()).text());
    row.put(maximum, new CellPoints(score.maximum()).text());
    return addFixed(row, score.verdict());
  }

  /** Adds that no unit can have the status any more. */
  CellAddress addEnded() {
    return addFixed(new HashMap<>(Map.of(title, phrases.say("ended"))), Verdict.NOT_MET);
  }

  /** Adds the verdict on the whole where it is not that on all lines. */
  CellAddress addWhole(Verdict exact) {
    return addFixed(new HashMap<>(Map.of(title, phrases.say("whole"))), exact);
  }

  private CellAddress addFixed(Map<String, String> row, Verdict exact) {
    row.put(verdict, phrases.of(exact));
    row.put(exactVerdict, phrases.of(exact));
    draft.add(row);
    draft.emphasise();
    return cell(verdict);
  }

  /** Adds the verdict on all lines; {@code word} is what its formula gives. */
  CellAddress addWhole(List<CellAddress> verdicts, String word, Verdict exact) {
    draft.add(Map.of(title, phrases.say("whole"), exactVerdict, phrases.of(exact)));
    draft.emphasise();
    draft.calculate(verdict, formulas.all(verdicts), word);
    draft.calculate(check, formulas.check(List.of(sameVerdict())), phrases.say("check.agrees"));
    return cell(verdict);
  }

  private String sameVerdict() {
    return formulas.sameVerdict(draft.address(verdict), draft.address(exactVerdict));
  }

  private CellAddress cell(String column) {
    return new CellAddress(name, draft.address(column));
  }

  private String verdictOf(Line line) {
    return line.minimum() == null
        ? formulas.verdictOnUnknownLine(draft.address(low), draft.address(maximum))
        : formulas.verdict(
            draft.address(low), draft.address(high), draft.address(minimum), line.rounded());
  }

  private String wordOf(Line line) {
    return isNear(line) ? phrases.say("near") : phrases.of(line.verdict());
  }

  /** {@return whether the formula cannot tell which side of the line the points lie on} */
  static boolean isNear(Line line) {
    Points minimum = line.minimum();
    return line.rounded()
        && minimum != null
        && line.exact().low().compareTo(minimum.plus(NEAR)) < 0
        && line.exact().high().compareTo(minimum.minus(NEAR)) > 0
        && (isNear(line.exact().low(), minimum) || isNear(line.exact().high(), minimum));
  }

  private static boolean isNear(Points points, Points minimum) {
    return points.compareTo(minimum.minus(NEAR)) > 0 && points.compareTo(minimum.plus(NEAR)) < 0;
  }
}
