package io.github.cityward.scoresheet;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CombinationScore;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Combination;
import io.github.cityward.rules.Requirement;
import io.github.cityward.workbook.SheetDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of the criteria: formulas over the sheet of the standards. A group of standards stands
 * above the criterion that counts it as one. Mutable, for one writer.
 */
final class CriterionSheet {
  private final Phrases phrases;
  private final Formulas formulas;
  private final StandardSheet standards;
  private final LineSheet sheet;
  private final Map<String, CellAddress> groups = new HashMap<>();
  private final List<LineSheet.Cells> criteria = new ArrayList<>();
  private boolean rounded;
  private boolean near;
  private boolean missed;

  CriterionSheet(Phrases phrases, StandardSheet standards) {
    this.phrases = phrases;
    this.formulas = new Formulas(phrases);
    this.standards = standards;
    this.sheet = new LineSheet(phrases);
  }

  SheetDraft draft() {
    return sheet.draft();
  }

  /**
   * Where the whole stands.
   *
   * @param total its total
   * @param verdict the verdict on all lines
   * @param word what the formula of that verdict gives
   */
  record Whole(LineSheet.Cells total, CellAddress verdict, String word) {}

  /** Adds a criterion whose standards stand on their sheet. */
  void add(CriterionScore score, CriterionRow words) {
    score.combinations().forEach(each -> add(score, each));
    boolean inexact = isRounded(score);
    rounded |= inexact;
    List<CellAddress> lows =
        score.indicators().stream().map(standards::cells).map(StandardSheet.Cells::low).toList();
    List<CellAddress> highs =
        score.indicators().stream().map(standards::cells).map(StandardSheet.Cells::high).toList();
    List<CellAddress> counted = verdicts(score, score.criterion().requirements());
    criteria.add(
        add(
            new Line(
                words.title(),
                phrases.countsStandards() ? least(counted) : formulas.sum(lows),
                phrases.countsStandards() ? most(counted) : formulas.sum(highs),
                true,
                score.points(),
                score.minimum(),
                score.maximum(),
                inexact,
                score.verdict())));
  }

  private LineSheet.Cells add(Line line) {
    LineSheet.Cells cells = sheet.add(line);
    sheet.draft().emphasise();
    boolean isNear = LineSheet.isNear(line);
    near |= isNear;
    missed |= !isNear && line.verdict() == Verdict.NOT_MET;
    return cells;
  }

  /** Adds the total and the verdict on all lines. */
  Whole addTotal(Assessment assessment) {
    Line line =
        new Line(
            phrases.say("total"),
            formulas.sum(criteria.stream().map(LineSheet.Cells::low).toList()),
            formulas.sum(criteria.stream().map(LineSheet.Cells::high).toList()),
            false,
            assessment.points(),
            assessment.minimum(),
            assessment.maximum(),
            rounded || isRounded(assessment.minimum()),
            assessment.totalVerdict());
    LineSheet.Cells total = add(line);
    List<CellAddress> lines =
        new ArrayList<>(criteria.stream().map(LineSheet.Cells::verdict).toList());
    lines.add(total.verdict());
    List<Verdict> verdicts =
        new ArrayList<>(assessment.criteria().stream().map(CriterionScore::verdict).toList());
    verdicts.add(assessment.totalVerdict());
    for (ConditionScore each : assessment.conditions()) {
      lines.add(sheet.addCondition(each));
      verdicts.add(each.verdict());
    }
    if (assessment.isAbolished()) {
      lines.add(sheet.addEnded());
      verdicts.add(Verdict.NOT_MET);
    }
    boolean misses =
        missed || verdicts.subList(criteria.size() + 1, verdicts.size()).contains(Verdict.NOT_MET);
    String word = near && !misses ? phrases.say("near") : phrases.of(assessment.verdict());
    CellAddress whole =
        all(verdicts) == assessment.verdict()
            ? sheet.addWhole(lines, word, assessment.verdict())
            : sheet.addWhole(assessment.verdict());
    return new Whole(total, whole, word);
  }

  /** {@return the verdict on a condition that asks for all of these} */
  private static Verdict all(List<Verdict> verdicts) {
    if (verdicts.contains(Verdict.NOT_MET)) {
      return Verdict.NOT_MET;
    }
    return verdicts.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.MET;
  }

  /** A combination is met where so many of its parts are; a choice where each that may apply is. */
  private void add(CriterionScore criterion, CombinationScore score) {
    boolean combination = score.requirement() instanceof Combination;
    List<CellAddress> parts = parts(criterion, score.requirement());
    String certain = "IF(%s=%d,1,0)".formatted(formulas.count(parts, Verdict.MET), parts.size());
    String possible =
        "IF(%s=%d,0,1)".formatted(formulas.count(parts, Verdict.NOT_MET), parts.size());
    LineSheet.Cells cells =
        sheet.add(
            new Line(
                score.requirement().code() + " " + phrases.of(score.requirement().name()),
                combination ? least(parts) : certain,
                combination ? most(parts) : possible,
                false,
                score.met(),
                new Points(Rational.of(score.needs())),
                new Points(Rational.of(score.of())),
                false,
                score.verdict()));
    groups.put(score.requirement().code(), cells.verdict());
  }

  private List<CellAddress> parts(CriterionScore criterion, Requirement requirement) {
    return requirement instanceof Combination combination
        ? verdicts(criterion, combination.requirements())
        : criterion.indicators().stream()
            .filter(each -> requirement.indicators().contains(each.indicator()))
            .map(this::verdict)
            .toList();
  }

  private List<CellAddress> verdicts(CriterionScore criterion, List<Requirement> requirements) {
    return requirements.stream()
        .map(
            each ->
                criterion
                    .applicable(each)
                    .map(this::verdict)
                    .orElseGet(() -> Objects.requireNonNull(groups.get(each.code()), each.code())))
        .toList();
  }

  private CellAddress verdict(IndicatorScore score) {
    return standards.cells(score).verdict();
  }

  private String least(List<CellAddress> verdicts) {
    return formulas.count(verdicts, Verdict.MET);
  }

  private String most(List<CellAddress> verdicts) {
    return formulas.count(verdicts, Verdict.MET)
        + "+"
        + formulas.count(verdicts, Verdict.UNDETERMINED);
  }

  private static boolean isRounded(CriterionScore score) {
    return isRounded(score.minimum())
        || isRounded(score.maximum())
        || score.indicators().stream()
            .map(IndicatorScore::points)
            .flatMap(CriterionSheet::ends)
            .anyMatch(CriterionSheet::isRounded);
  }

  private static Stream<Points> ends(Interval points) {
    return Stream.of(points.low(), points.high());
  }

  private static boolean isRounded(@Nullable Points points) {
    return points != null && new CellPoints(points).isRounded();
  }
}
