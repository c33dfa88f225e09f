package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.CriterionChart;
import io.github.cityward.charts.DataBasisChart;
import io.github.cityward.charts.GroupRadarChart;
import io.github.cityward.charts.ShortfallChart;
import io.github.cityward.charts.ShortfallWaterfallChart;
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
   * {@return the charts} Those of groups and of what shortfalls may bring are left out where
   * standards are counted.
   */
  List<Figure> all() {
    List<Figure> all = new ArrayList<>();
    all.addAll(figure("criteria", CriterionChart::of, CriterionChart::inWords));
    if (assessment.rules().measure() == Measure.POINTS) {
      all.addAll(figure("groups", GroupRadarChart::of, GroupRadarChart::inWords));
    }
    all.addAll(leaves("shortfalls", ShortfallChart::leaves, ShortfallChart::inWords));
    if (assessment.rules().measure() == Measure.POINTS) {
      all.addAll(
          leaves(
              "shortfall-waterfall",
              ShortfallWaterfallChart::leaves,
              ShortfallWaterfallChart::inWords));
    }
    all.addAll(leaves("status", StatusGridChart::leaves, StatusGridChart::inWords));
    all.addAll(figure("data", DataBasisChart::of, DataBasisChart::inWords));
    return all;
  }

  private List<Figure> figure(
      String file,
      BiFunction<Assessment, Locale, XYChart> factory,
      BiFunction<Assessment, Locale, String> inWords) {
    return leaves(file, (each, reader) -> List.of(factory.apply(each, reader)), inWords);
  }

  private List<Figure> leaves(
      String file,
      BiFunction<Assessment, Locale, List<XYChart>> factory,
      BiFunction<Assessment, Locale, String> inWords) {
    return new Leaves(
            factory.apply(assessment, locale),
            inWords.apply(assessment, locale),
            assessment.rules().isIllustrative(),
            locale)
        .figures(file);
  }
}
