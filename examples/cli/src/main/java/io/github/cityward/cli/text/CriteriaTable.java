package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import java.util.List;

/** The total and the criteria, each against its line. */
final class CriteriaTable {
  private static final int CELLS = 20;

  private CriteriaTable() {}

  /** {@return the heads of what is said of any node that earns points} */
  static List<String> headings(Audience audience) {
    return audience.headings(
        "heading.code", "heading.bar", "heading.points", "heading.limits", "heading.verdict");
  }

  static String of(Assessment assessment, Audience audience) {
    TextTable table = TextTable.of(headings(audience), audience.headings("heading.name"));
    table.row(
        List.of(
            Cell.of(audience.say("total"), Style.STRONG),
            PointsBar.of(assessment).draw(CELLS),
            Cell.of(audience.words().points(assessment), Style.STRONG),
            Cell.of(audience.limits(assessment.minimum(), assessment.maximum())),
            audience.verdict(assessment.totalVerdict())),
        List.of(Cell.of(assessment.rules().name().in(audience.locale()))));
    for (CriterionScore score : assessment.criteria()) {
      table.row(
          List.of(
              Cell.of(score.criterion().code()),
              PointsBar.of(score).draw(CELLS),
              Cell.of(audience.words().points(score)),
              Cell.of(audience.limits(score.minimum(), score.maximum())),
              audience.verdict(score.verdict())),
          List.of(Cell.of(score.criterion().name().in(audience.locale()))));
    }
    return table.write(audience.screen()) + PointsBar.key(audience);
  }
}
