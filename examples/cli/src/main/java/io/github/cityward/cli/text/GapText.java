package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.assess.Verdict;
import java.util.List;

/** What keeps standards from their minimum points, and what may keep them. */
public final class GapText {
  private GapText() {}

  /** {@return the shortfalls, nearest first, after the answer} */
  public static String of(Assessment assessment, Audience audience) {
    TextTable table =
        TextTable.of(
            audience.headings("heading.code", "heading.missing-points", "heading.verdict"),
            audience.headings("heading.name", "heading.needs"));
    for (Shortfall each : assessment.shortfalls()) {
      table.row(
          List.of(
              Cell.of(each.indicator().code()),
              Cell.of(points(each, audience)),
              audience.verdict(each.verdict())),
          List.of(
              Cell.of(each.indicator().name().in(audience.locale())),
              Cell.of(Needs.of(each, audience))));
    }
    String rows = table.write(audience.screen());
    return Summary.of(assessment, audience)
        + "\n"
        + audience.screen().wrap(Summary.subject(assessment, audience), 2)
        + "\n"
        + CriteriaTable.of(assessment, audience)
        + "\n"
        + (rows.isEmpty() ? audience.say("gap.none") + "\n" : rows);
  }

  /** What is not certain is at most so much. */
  private static String points(Shortfall shortfall, Audience audience) {
    String points = audience.points(shortfall.points());
    return shortfall.verdict() == Verdict.NOT_MET || shortfall.points() == null
        ? points
        : "≤ " + points;
  }
}
