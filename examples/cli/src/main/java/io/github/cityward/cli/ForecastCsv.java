package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.export.CsvText;
import io.github.cityward.forecast.Forecast;
import io.github.cityward.forecast.ProjectedYear;
import io.github.cityward.forecast.Projection;
import io.github.cityward.forecast.Turn;
import java.util.List;
import java.util.stream.Collectors;

/** A projection as a table: a row for each year. */
record ForecastCsv(CsvText csv) {
  private static final List<String> HEADER =
      List.of(
          "year",
          "date",
          "rules",
          "may_change",
          "joined",
          "verdict",
          "points_low",
          "points_high",
          "verdict_within90",
          "points_low_within90",
          "points_high_within90",
          "assumed",
          "turned",
          "forecasts",
          "conditions");

  /** {@return the table} */
  String of(Projection projection) {
    return csv.of(
        HEADER,
        projection.years().stream().map(this::row),
        projection.years().stream().anyMatch(each -> each.assessment().rules().isIllustrative()));
  }

  private List<String> row(ProjectedYear year) {
    Assessment assessment = year.assessment();
    Assessment within90 = year.within90();
    return List.of(
        String.valueOf(year.year()),
        assessment.date().toString(),
        csv.text(assessment.rules().id()),
        yes(year.lawMayChange()),
        yes(year.joined()),
        assessment.verdict().name(),
        assessment.points().low().toString(),
        assessment.points().high().toString(),
        within90.verdict().name(),
        within90.points().low().toString(),
        within90.points().high().toString(),
        assessment.dataShare().assumed().rounded(10).toPlainString(),
        csv.text(year.turned().stream().map(ForecastCsv::turn).collect(Collectors.joining("; "))),
        csv.text(
            year.forecasts().stream().map(ForecastCsv::forecast).collect(Collectors.joining("; "))),
        csv.text(
            assessment.conditions().stream()
                .map(each -> each.condition().code() + "=" + each.verdict())
                .collect(Collectors.joining("; "))));
  }

  private static String yes(boolean holds) {
    return holds ? "yes" : "no";
  }

  private static String turn(Turn turn) {
    return turn.indicator().code() + "=" + turn.after();
  }

  private static String forecast(Forecast forecast) {
    return forecast.quantity().id() + "=" + forecast.value() + " (" + forecast.method() + ")";
  }
}
