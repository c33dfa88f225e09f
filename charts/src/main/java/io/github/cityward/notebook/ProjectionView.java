package io.github.cityward.notebook;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.FanChart;
import io.github.cityward.charts.Preface;
import io.github.cityward.forecast.ProjectedYear;
import io.github.cityward.forecast.Projection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A town year by year; what has passed is not forecast, so there is no range. */
final class ProjectionView {
  private ProjectionView() {}

  static View of(Projection projection, Locale locale) {
    ViewWords heads = ViewWords.of(projection.last().assessment(), locale);
    boolean forecast = projection.years().stream().anyMatch(each -> !each.forecasts().isEmpty());
    List<String> columns =
        heads.heads("head.year", "head.law", "head.points", "head.limits", "head.verdict");
    HtmlTable table = new HtmlTable(forecast ? with(columns, heads.say("head.within90")) : columns);
    for (ProjectedYear year : projection.years()) {
      List<String> cells = cells(year, locale);
      table.row(forecast ? with(cells, within90(year, locale)) : cells);
    }
    Map<String, Assessment> years = new LinkedHashMap<>();
    projection.years().forEach(each -> years.put(String.valueOf(each.year()), each.assessment()));
    List<String> before = new ArrayList<>(heads.words().openConditions(years));
    String text = heads.joined(before, FanChart.inWords(projection, locale));
    before.add(Preface.of(projection, locale));
    return table.view(before, text);
  }

  private static List<String> with(List<String> cells, String last) {
    return Stream.concat(cells.stream(), Stream.of(last)).toList();
  }

  private static List<String> cells(ProjectedYear year, Locale locale) {
    Assessment assessment = year.assessment();
    ViewWords words = ViewWords.of(assessment, locale);
    return List.of(
        String.valueOf(year.year()),
        words.words().citation(assessment.rules().instrument().number()),
        words.words().points(assessment),
        words.limits(assessment.minimum(), assessment.maximum()),
        words.words().of(assessment.verdict()));
  }

  private static String within90(ProjectedYear year, Locale locale) {
    Assessment assessment = year.within90();
    ViewWords words = ViewWords.of(assessment, locale);
    return year.forecasts().isEmpty()
        ? words.say("passed")
        : words.say(
            "state", words.words().points(assessment), words.words().of(assessment.verdict()));
  }
}
