package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Points;
import java.util.Locale;

/**
 * The interval on the line from no points to all, in percent of its length.
 *
 * @param low where the points end that are certain
 * @param width how far the points reach that are not
 * @param line where the line to be reached lies; empty if it is not known
 * @param lineLabel the text at that line
 * @param align how that text lies to it
 * @param labelPlace the same for paper, as a style
 * @param lowest no points
 * @param highest all points
 * @param words the alternative text
 */
record IntervalDrawing(
    String low,
    String width,
    String line,
    String lineLabel,
    String align,
    String labelPlace,
    String lowest,
    String highest,
    String words) {

  static IntervalDrawing of(Assessment assessment, Phrases phrases, String words) {
    Points minimum = assessment.minimum();
    double low = share(assessment.points().low(), assessment);
    double high = share(assessment.points().high(), assessment);
    double line = minimum == null ? 0 : share(minimum, assessment);
    return new IntervalDrawing(
        length(low),
        length(high - low),
        minimum == null ? "" : length(line),
        minimum == null ? "" : phrases.say("result.line", phrases.of(minimum)),
        align(line),
        labelPlace(line),
        phrases.of(Points.ZERO),
        phrases.of(assessment.maximum()),
        words);
  }

  private static String align(double line) {
    return line > 80 ? "end" : line < 20 ? "start" : "middle";
  }

  /** Between two equal margins the text is centred at the line. */
  private static String labelPlace(double line) {
    return switch (align(line)) {
      case "end" -> "text-align:right;margin-right:" + length(100 - line) + "%";
      case "start" -> "margin-left:" + length(line) + "%";
      default ->
          "text-align:center;"
              + (line < 50
                  ? "margin-right:" + length(100 - 2 * line) + "%"
                  : "margin-left:" + length(2 * line - 100) + "%");
    };
  }

  /** In percent of all points; for drawing only. */
  private static double share(Points points, Assessment assessment) {
    double all = assessment.maximum().value().toDouble();
    return all == 0 ? 0 : 100 * points.value().toDouble() / all;
  }

  static String length(double percent) {
    return String.format(Locale.ROOT, "%.3f", percent);
  }
}
