package io.github.cityward.notebook;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.FanChart;
import io.github.cityward.charts.Preface;
import io.github.cityward.forecast.ProjectedYear;
import io.github.cityward.forecast.Projection;
import java.util.List;
import java.util.Locale;

/** A town year by year; what has passed is not forecast, so there is no range. */
final class ProjectionView {
  private ProjectionView() {}

  static View of(Projection projection, Locale locale) {
    ViewWords heads = ViewWords.of(projection.last().assessment(), locale);
    HtmlTable table =
        HtmlTable.of(
            heads.heads(
                "head.year",
                "head.law",
                "head.points",
                "head.limits",
                "head.verdict",
                "head.within90"));
    for (ProjectedYear year : projection.years()) {
      Assessment assessment = year.assessment();
      ViewWords words = ViewWords.of(assessment, locale);
      table.row(
          List.of(
              String.valueOf(year.year()),
              words.words().citation(assessment.rules().instrument().number()),
              words.words().points(assessment),
              words.limits(assessment.minimum(), assessment.maximum()),
              words.words().of(assessment.verdict()),
              year.forecasts().isEmpty() ? words.say("passed") : state(year.within90(), words)));
    }
    return table.view(
        List.of(Preface.of(projection, locale)), FanChart.inWords(projection, locale));
  }

  private static String state(Assessment assessment, ViewWords words) {
    return words.say(
        "state", words.words().points(assessment), words.words().of(assessment.verdict()));
  }
}
