package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.Measure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps standards from their minimum points, and what may keep them. */
public final class GapText {
  private GapText() {}

  /** {@return the shortfalls, nearest first, after the answer} */
  public static String of(Assessment assessment, Audience audience) {
    return written(assessment, audience.told(assessment.rules().measure()));
  }

  private static String written(Assessment assessment, Audience audience) {
    String rows =
        assessment.rules().measure() == Measure.POINTS
            ? points(assessment, audience)
            : standards(assessment, audience);
    return Summary.of(assessment, audience)
        + "\n"
        + audience.screen().wrap(Summary.subject(assessment, audience), 2)
        + "\n"
        + CriteriaTable.of(assessment, audience)
        + "\n"
        + (rows.isEmpty() ? audience.say("gap.none") + "\n" : rows)
        + Undeclared.extents(List.of(assessment), audience);
  }

  private static String points(Assessment assessment, Audience audience) {
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
          details(assessment, each, audience));
    }
    return table.write(audience.screen());
  }

  /** A standard that is met or not lacks no points. */
  private static String standards(Assessment assessment, Audience audience) {
    TextTable table =
        TextTable.of(
            audience.headings("heading.code", "heading.verdict"),
            audience.headings("heading.name", "heading.needs"));
    for (Shortfall each : assessment.shortfalls()) {
      table.row(
          List.of(Cell.of(each.indicator().code()), audience.verdict(each.verdict())),
          details(assessment, each, audience));
    }
    return table.write(audience.screen());
  }

  /**
   * What there is and what is needed, and that a formula which nobody checked would give a value.
   */
  private static List<Cell> details(Assessment assessment, Shortfall shortfall, Audience audience) {
    String code = shortfall.indicator().code();
    return List.of(
        Cell.of(shortfall.indicator().name().in(audience.locale())),
        Cell.of(
            Stream.concat(
                    Stream.of(Needs.of(shortfall, audience)),
                    assessment.indicator(code).stream()
                        .flatMap(
                            score ->
                                audience.words().uncountedFormulas(assessment, score).stream()))
                .collect(Collectors.joining("; "))));
  }

  /** What is not certain is at most so much. */
  private static String points(Shortfall shortfall, Audience audience) {
    String points = audience.points(shortfall.points());
    return shortfall.verdict() == Verdict.NOT_MET || shortfall.points() == null
        ? points
        : "≤ " + points;
  }
}
