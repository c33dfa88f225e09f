package io.github.cityward.json;

import io.github.cityward.Cityward;
import io.github.cityward.Problem;
import io.github.cityward.assess.Assessment;
import io.github.cityward.forecast.Backtest;
import io.github.cityward.forecast.Choice;
import io.github.cityward.forecast.Forecast;
import io.github.cityward.forecast.ProjectedYear;
import io.github.cityward.forecast.Projection;
import io.github.cityward.forecast.Series;
import io.github.cityward.forecast.Turn;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.forecast/1}. */
record ForecastJson(JsonText json, Locale locale) {
  private static final int DECIMALS = 10;

  void write(Projection projection) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.forecast/1");
          json.text("version", Cityward.version());
          json.object(
              "town",
              town -> {
                town.text("id", projection.town().id());
                town.text("name", projection.town().name());
              });
          json.text("known", projection.known().toString());
          json.count("observationsLeftOut", projection.later());
          json.array(
              "years",
              items -> {
                for (ProjectedYear each : projection.years()) {
                  items.object(item -> year(each));
                }
              });
          methods(projection.choices());
          notForecast(projection.notForecast());
        });
  }

  private void year(ProjectedYear year) throws IOException {
    Assessment assessment = year.assessment();
    json.count("year", year.year());
    json.text("date", assessment.date().toString());
    json.object(
        "rules",
        item -> {
          item.identity(assessment.rules());
          item.flag("acceptUnverified", assessment.acceptUnverified());
          item.flag("mayChange", year.lawMayChange());
        });
    json.flag("joined", year.joined());
    json.result(assessment);
    json.object("within90", item -> item.result(year.within90()));
    json.number("assumed", assessment.dataShare().assumed().rounded(DECIMALS));
    json.array(
        "turned",
        items -> {
          for (Turn each : year.turned()) {
            items.object(item -> turn(each));
          }
        });
    json.array(
        "forecasts",
        items -> {
          for (Forecast each : year.forecasts()) {
            items.object(item -> forecast(each));
          }
        });
    new WarningsJson(json, locale).write(assessment.warnings());
  }

  private void turn(Turn turn) throws IOException {
    json.text("code", turn.indicator().code());
    json.text("before", turn.before().name());
    json.text("after", turn.after().name());
  }

  private void forecast(Forecast forecast) throws IOException {
    json.text("quantity", forecast.quantity().id());
    json.text("method", forecast.method());
    json.value("value", Range.exactly(forecast.value()));
    json.number("low90", end(forecast.within90().low()));
    json.number("high90", end(forecast.within90().high()));
    json.text("unit", forecast.quantity().unit());
  }

  private static @Nullable BigDecimal end(@Nullable Rational end) {
    return end == null ? null : end.rounded(DECIMALS);
  }

  private void methods(List<Choice> choices) throws IOException {
    json.array(
        "methods",
        items -> {
          for (Choice each : choices) {
            items.object(item -> choice(each));
          }
        });
  }

  private void choice(Choice choice) throws IOException {
    json.text("quantity", choice.series().quantity().id());
    json.text("method", choice.forecaster().method());
    json.array(
        "points",
        items -> {
          for (Series.Point each : choice.series().points()) {
            items.object(
                item -> {
                  item.text("date", each.date().toString());
                  item.number("value", decimal(each.value()));
                });
          }
        });
    json.count("valuesLeftOut", choice.series().leftOut().size());
    json.array(
        "backtest",
        items -> {
          for (Backtest.Score each : choice.backtest().scores()) {
            items.object(
                item -> {
                  item.text("method", each.method());
                  item.count("origins", each.origins());
                  item.number("meanAbsoluteError", decimal(each.meanAbsoluteError()));
                  item.number("scaledError", decimal(each.scaledError()));
                });
          }
        });
  }

  /** Null for what is infinite: the error of a method where to expect no change had none. */
  private static @Nullable BigDecimal decimal(double number) {
    return Double.isFinite(number)
        ? Rational.of(new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_UP))
            .rounded(DECIMALS)
        : null;
  }

  private void notForecast(List<Problem> problems) throws IOException {
    json.array(
        "notForecast",
        items -> {
          for (Problem each : problems) {
            items.object(
                item -> {
                  item.text("quantity", each.arguments().get(0));
                  item.text("code", each.code().name());
                  item.text("message", each.message(locale));
                });
          }
        });
  }
}
