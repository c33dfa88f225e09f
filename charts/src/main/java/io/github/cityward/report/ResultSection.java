package io.github.cityward.report;

import io.github.cityward.assess.Verdict;
import java.util.List;

/**
 * The verdict, how sure it is, and the lines that decide it.
 *
 * @param kind the style of the verdict
 * @param verdict the verdict in a word
 * @param interval the points and what is needed
 * @param summary met or not, how sure, what is missing most
 * @param drawing the interval against the line
 * @param lines the total and the criteria
 */
record ResultSection(
    String kind,
    String verdict,
    Cited interval,
    String summary,
    IntervalDrawing drawing,
    List<Line> lines) {
  ResultSection {
    lines = List.copyOf(lines);
  }

  /** What must reach a minimum: the total or a criterion. */
  record Line(
      String name,
      String points,
      String minimum,
      String maximum,
      String missing,
      Worth worth,
      String kind,
      String verdict) {}

  /**
   * The numbers of a line as plain decimals, for who sorts by them: one, the least and the most, or
   * none where it is not known.
   */
  record Worth(String points, String minimum, String maximum, String missing) {}

  /** {@return the style of a verdict} */
  static String kind(Verdict verdict) {
    return switch (verdict) {
      case MET -> "met";
      case NOT_MET -> "not-met";
      case UNDETERMINED -> "undetermined";
    };
  }
}
