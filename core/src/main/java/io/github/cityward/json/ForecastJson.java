package io.github.cityward.json;

import io.github.cityward.Cityward;
import io.github.cityward.Problem;
import io.github.cityward.assess.Assessment;
import io.github.cityward.forecast.Choice;
import io.github.cityward.forecast.Forecast;
import io.github.cityward.forecast.ProjectedYear;
import io.github.cityward.forecast.Projection;
import io.github.cityward.forecast.Turn;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.forecast/1}. */
record ForecastJson(JsonText json, Locale locale) {
  void write(Projection projection) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.forecast/1");
          json.text("version", Cityward.version());
          json.town(projection.town());
          json.text("known", projection.known().toString());
          json.count("observationsLeftOut", projection.later());
          json.objects("years", projection.years(), this::year);
          json.objects("methods", projection.choices(), this::choice);
          json.objects("notForecast", projection.notForecast(), this::notForecast);
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
    json.percent("assumed", assessment.dataShare().assumed());
    json.objects("turned", year.turned(), this::turn);
    json.objects("forecasts", year.forecasts(), this::forecast);
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
    return end == null ? null : end.rounded(10);
  }

  private void choice(Choice choice) throws IOException {
    json.text("quantity", choice.series().quantity().id());
    json.text("method", choice.forecaster().method());
    json.objects(
        "points",
        choice.series().points(),
        each -> {
          json.text("date", each.date().toString());
          json.number("value", decimal(each.value()));
        });
    json.count("valuesLeftOut", choice.series().leftOut().size());
    json.objects(
        "backtest",
        choice.backtest().scores(),
        each -> {
          json.text("method", each.method());
          json.count("origins", each.origins());
          json.number("meanAbsoluteError", decimal(each.meanAbsoluteError()));
          json.number("scaledError", decimal(each.scaledError()));
        });
  }

  /** Null for what is infinite: the error of a method where to expect no change had none. */
  private static @Nullable BigDecimal decimal(double number) {
    return Double.isFinite(number) ? Rational.printed(number) : null;
  }

  private void notForecast(Problem problem) throws IOException {
    json.text("quantity", problem.arguments().get(0));
    json.text("code", problem.code().name());
    json.text("message", problem.message(locale));
  }
}
