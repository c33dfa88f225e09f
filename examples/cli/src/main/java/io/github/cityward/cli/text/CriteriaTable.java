package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Reason;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.UnitsCondition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The total, the criteria and what the commune-level units must reach, each against its line. */
final class CriteriaTable {
  private static final int CELLS = 20;

  private CriteriaTable() {}

  /** {@return the heads of what is said of any node that earns points} */
  static List<String> headings(Audience audience) {
    return audience.screen().hasRoomForBars()
        ? audience.headings(
            "heading.code", "heading.bar", "heading.points", "heading.limits", "heading.verdict")
        : audience.headings("heading.code", "heading.points", "heading.limits", "heading.verdict");
  }

  /** {@return what is said of a node, with a bar where there is room for it} */
  static List<Cell> cells(
      Cell code, PointsBar bar, int length, List<Cell> others, Audience audience) {
    List<Cell> cells = new ArrayList<>(List.of(code));
    if (audience.screen().hasRoomForBars()) {
      cells.add(bar.draw(length));
    }
    cells.addAll(others);
    return cells;
  }

  static String of(Assessment assessment, Audience audience) {
    TextTable table = TextTable.of(headings(audience), audience.headings("heading.name"));
    table.row(
        cells(
            Cell.of(audience.say("total"), Style.STRONG),
            PointsBar.of(assessment),
            CELLS,
            List.of(
                Cell.of(audience.words().points(assessment), Style.STRONG),
                Cell.of(limits(assessment, audience)),
                audience.verdict(assessment.totalVerdict())),
            audience),
        List.of(Cell.of(assessment.rules().name().in(audience.locale()))));
    for (CriterionScore score : assessment.criteria()) {
      table.row(
          cells(
              Cell.of(score.criterion().code()),
              PointsBar.of(score),
              CELLS,
              List.of(
                  Cell.of(audience.words().points(score)),
                  Cell.of(limits(assessment, score.minimum(), score.maximum(), audience)),
                  audience.verdict(score.verdict())),
              audience),
          List.of(Cell.of(score.criterion().name().in(audience.locale()))));
    }
    for (ConditionScore score : assessment.conditions()) {
      table.row(
          cells(
              Cell.of(score.condition().code()),
              PointsBar.of(score),
              CELLS,
              List.of(
                  Cell.of(audience.words().points(score)),
                  Cell.of(audience.limits(score.minimum(), score.maximum())),
                  audience.verdict(score.verdict())),
              audience),
          List.of(Cell.of(condition(score.condition(), score.reason(), audience))));
    }
    return table.write(audience.screen())
        + (audience.screen().hasRoomForBars() ? PointsBar.key(audience) : "");
  }

  /** {@return what a condition on the commune-level units asks for, and why it is open} */
  static String condition(UnitsCondition condition, Reason reason, Audience audience) {
    String name = condition.name().in(audience.locale());
    String article = audience.words().citation(condition.citation());
    return reason.isPlain()
        ? audience.say("condition.name", name, article)
        : audience.say("condition.name-why", name, article, audience.words().of(reason));
  }

  /** From the points needed in all to the most there are; of standards, how many of how many. */
  static String limits(Assessment assessment, Audience audience) {
    return limits(assessment, assessment.minimum(), assessment.maximum(), audience);
  }

  static String limits(
      Assessment assessment, @Nullable Points minimum, Points maximum, Audience audience) {
    return assessment.rules().measure() == Measure.POINTS
        ? audience.limits(minimum, maximum)
        : audience.points(minimum) + "/" + audience.points(maximum);
  }
}
