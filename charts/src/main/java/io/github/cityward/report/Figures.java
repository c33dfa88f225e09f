package io.github.cityward.report;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.ChartImage;
import io.github.cityward.charts.CriterionChart;
import io.github.cityward.charts.DataBasisChart;
import io.github.cityward.charts.GroupRadarChart;
import io.github.cityward.charts.ShortfallChart;
import io.github.cityward.charts.StatusGridChart;
import io.github.cityward.rules.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.knowm.xchart.XYChart;

/** Draws the charts of the report, each with a text for who does not see it. */
record Figures(Assessment assessment, Locale locale) {
  /**
   * {@return the charts} That of groups is left out where it would only say that there are none.
   */
  List<Figure> all() {
    List<Figure> all = new ArrayList<>();
    all.add(figure("criteria", CriterionChart::of, CriterionChart::inWords));
    if (assessment.rules().measure() == Measure.POINTS) {
      all.add(figure("groups", GroupRadarChart::of, GroupRadarChart::inWords));
    }
    all.addAll(leaves("shortfalls", ShortfallChart::leaves, ShortfallChart::inWords));
    all.addAll(leaves("status", StatusGridChart::leaves, StatusGridChart::inWords));
    all.add(figure("data", DataBasisChart::of, DataBasisChart::inWords));
    return all;
  }

  private Figure figure(
      String file,
      BiFunction<Assessment, Locale, XYChart> factory,
      BiFunction<Assessment, Locale, String> inWords) {
    return figure(file, factory.apply(assessment, locale), inWords.apply(assessment, locale));
  }

  /** The words of all leaves stand at the first, in one piece. */
  private List<Figure> leaves(
      String file,
      BiFunction<Assessment, Locale, List<XYChart>> factory,
      BiFunction<Assessment, Locale, String> inWords) {
    List<XYChart> leaves = factory.apply(assessment, locale);
    String words = inWords.apply(assessment, locale);
    if (leaves.size() == 1) {
      return List.of(figure(file, leaves.get(0), words));
    }
    Wording wording = Wording.of(Figures.class, locale);
    List<Figure> figures = new ArrayList<>();
    for (XYChart each : leaves) {
      int number = figures.size() + 1;
      figures.add(
          figure(file + "-" + number, each, number == 1 ? words : continued(each, wording)));
    }
    return figures;
  }

  /** The words stand at the first leaf, but what is not the law says so on each. */
  private String continued(XYChart leaf, Wording wording) {
    String words = wording.say("figures.continued", leaf.getTitle());
    return assessment.rules().isIllustrative()
        ? words + " " + wording.say("notice.illustrative")
        : words;
  }

  private static Figure figure(String file, XYChart chart, String words) {
    return new Figure(
        file, chart.getTitle(), words, ChartImage.png(chart), ChartImage.svg(chart, words));
  }
}
