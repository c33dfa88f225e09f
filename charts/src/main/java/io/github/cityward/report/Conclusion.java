package io.github.cityward.report;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words and draws the verdict. */
final class Conclusion {
  private final Assessment assessment;
  private final Wording wording;
  private final Wording core;
  private final NumberText numbers;

  Conclusion(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.wording = Wording.of(Conclusion.class, locale);
    this.core = Wording.of(Assessment.class, locale);
    this.numbers = NumberText.in(locale);
  }

  Page.Result words() {
    Points minimum = assessment.minimum();
    String need =
        minimum == null
            ? wording.say("result.minimum-unknown")
            : wording.say("result.minimum", numbers.of(minimum));
    String sentence =
        wording.say(
            assessment.points().isExact() ? "result.exact" : "result.between",
            numbers.of(assessment.points().low()),
            numbers.of(assessment.points().high()),
            numbers.of(assessment.maximum()),
            need,
            wording.say("result.why." + assessment.verdict(), decisive()));
    return new Page.Result(
        kind(assessment.verdict()),
        core.say("verdict." + assessment.verdict()),
        sentence,
        drawing(sentence));
  }

  /** {@return the lines whose verdict is the verdict of the whole} */
  private String decisive() {
    Points minimum = assessment.minimum();
    List<String> lines = new ArrayList<>();
    if (minimum != null && assessment.totalVerdict() == assessment.verdict()) {
      lines.add(wording.say("result.total"));
    }
    assessment.criteria().stream()
        .filter(each -> each.verdict() == assessment.verdict())
        .forEach(each -> lines.add(wording.say("result.criterion", each.criterion().code())));
    return String.join(", ", lines);
  }

  private Page.Drawing drawing(String words) {
    Interval points = assessment.points();
    Points minimum = assessment.minimum();
    double line = minimum == null ? -1 : share(minimum);
    return new Page.Drawing(
        length(share(points.low())),
        length(share(points.high()) - share(points.low())),
        minimum == null ? "" : length(line),
        minimum == null ? "" : wording.say("result.line", numbers.of(minimum)),
        line > 80 ? "end" : line < 20 ? "start" : "middle",
        numbers.of(Points.ZERO),
        numbers.of(assessment.maximum()),
        words);
  }

  /** In percent of all points; for drawing only. */
  private double share(Points points) {
    double all = assessment.maximum().value().toDouble();
    return all == 0 ? 0 : 100 * points.value().toDouble() / all;
  }

  static String length(double percent) {
    return String.format(Locale.ROOT, "%.3f", percent);
  }

  /** The style of a verdict. */
  static String kind(Verdict verdict) {
    return switch (verdict) {
      case MET -> "met";
      case NOT_MET -> "not-met";
      case UNDETERMINED -> "undetermined";
    };
  }
}
