package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Verdict;
import io.github.cityward.charts.ChartImage;
import io.github.cityward.charts.CriterionChart;
import io.github.cityward.charts.ShortfallChart;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.knowm.xchart.XYChart;

/** Draws the charts of the report, each with a text for who does not see it. */
final class Figures {
  private final Assessment assessment;
  private final Phrases phrases;

  Figures(Assessment assessment, Phrases phrases) {
    this.assessment = assessment;
    this.phrases = phrases;
  }

  List<Figure> all() {
    Locale locale = phrases.locale();
    return List.of(
        figure("criteria", "figure.criteria", CriterionChart.of(assessment, locale), criteria()),
        figure(
            "shortfalls",
            "figure.shortfalls",
            ShortfallChart.of(assessment, locale),
            shortfalls()));
  }

  private Figure figure(String file, String caption, XYChart chart, String words) {
    return new Figure(file, phrases.say(caption), words, ChartImage.png(chart));
  }

  private String criteria() {
    return assessment.criteria().stream()
        .map(
            each ->
                phrases.say(
                    "figure.criteria-words",
                    each.criterion().code(),
                    phrases.of(each.points()),
                    phrases.of(each.minimum()),
                    phrases.of(each.maximum()),
                    phrases.of(each.verdict())))
        .collect(Collectors.joining(" "));
  }

  private String shortfalls() {
    long certain =
        assessment.shortfalls().stream().filter(each -> each.verdict() == Verdict.NOT_MET).count();
    long possible = assessment.shortfalls().size() - certain;
    return phrases.say(
        "figure.shortfalls-words",
        phrases.count(certain),
        phrases.count(possible),
        Section.SHORTFALLS.number());
  }
}
