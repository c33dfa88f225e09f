package io.github.cityward.cli.text;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.assess.Assessment;
import io.github.cityward.forecast.Backtest;
import io.github.cityward.forecast.Choice;
import io.github.cityward.forecast.Forecast;
import io.github.cityward.forecast.ProjectedYear;
import io.github.cityward.forecast.Projection;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A town year by year: when it is met, under which law, and how its figures go on. */
public final class ForecastText {
  private static final int INDENT = 2;

  /** From here on a number is told without decimals. */
  private static final int MANY = 1_000;

  private final Projection projection;
  private final Audience audience;
  private final Screen screen;

  private ForecastText(Projection projection, Audience audience) {
    this.projection = projection;
    this.audience = audience;
    this.screen = audience.screen();
  }

  /** {@return the last year in words, the years by law, the figures and what keeps its value} */
  public static String of(Projection projection, Audience audience) {
    return new ForecastText(
            projection, audience.told(projection.last().assessment().rules().measure()))
        .write();
  }

  private String write() {
    Assessment last = projection.last().assessment();
    return Summary.of(last, audience)
        + line(Summary.subject(last, audience))
        + line(firstMet())
        + years()
        + units()
        + figures()
        + kept()
        + Warnings.of(last.warnings(), audience)
        + Undeclared.extents(
            projection.years().stream().map(ProjectedYear::assessment).toList(), audience);
  }

  private String line(String text) {
    return screen.wrap(text, INDENT);
  }

  private String firstMet() {
    String known = audience.day(projection.known());
    return projection
        .firstMet()
        .map(each -> audience.say("forecast.met", year(each.year()), known) + " " + within90())
        .orElseGet(
            () ->
                audience.say(
                        "forecast.not-met",
                        year(projection.years().get(0).year()),
                        year(projection.last().year()),
                        known)
                    + lastWithin90());
  }

  /** What the medians reach is not certain before all ranges reach it. */
  private String within90() {
    return projection
        .firstMetWithin90()
        .map(each -> audience.say("forecast.met-within90", year(each.year())))
        .orElseGet(() -> audience.say("forecast.open-within90"));
  }

  /** What the medians miss is open where the ranges do not miss it. */
  private String lastWithin90() {
    ProjectedYear last = projection.last();
    return last.within90().verdict() == last.assessment().verdict()
        ? ""
        : " "
            + audience.say(
                "forecast.last-within90",
                year(last.year()),
                audience.words().of(last.within90().verdict()));
  }

  /** A year has no mark between its thousands. */
  private static String year(int year) {
    return String.valueOf(year);
  }

  /** What is so in years that follow each other is told once of them. */
  private String units() {
    Map<String, Assessment> results = new LinkedHashMap<>();
    ProjectedYear first = projection.years().get(0);
    for (ProjectedYear each : projection.years()) {
      if (!open(each).equals(open(first))) {
        first = each;
      }
      String begin = year(first.year());
      results.remove(years(begin, each.year() - 1));
      results.put(years(begin, each.year()), each.assessment());
    }
    return UnitConditions.of(results, audience);
  }

  private List<String> open(ProjectedYear year) {
    return audience.words().openConditions(year.assessment());
  }

  private static String years(String first, int last) {
    return first.equals(year(last)) ? first : first + "–" + last;
  }

  /** Years under other laws stand in tables of their own. */
  private String years() {
    StringBuilder text = new StringBuilder();
    List<ProjectedYear> law = new ArrayList<>();
    for (ProjectedYear each : projection.years()) {
      if (!each.joined() && !law.isEmpty()) {
        text.append(years(law));
        law.clear();
      }
      law.add(each);
    }
    return text.append(years(law)).toString();
  }

  private String years(List<ProjectedYear> law) {
    Assessment first = law.get(0).assessment();
    String head =
        audience.say(
            "forecast.law",
            audience.words().citation(first.rules().instrument().number()),
            first.rules().id());
    boolean mayChange = law.stream().anyMatch(ProjectedYear::lawMayChange);
    TextTable table =
        TextTable.of(
            audience.headings(
                "heading.year", "heading.points", "heading.limits", "heading.verdict"),
            audience.headings("heading.within90", "heading.turned"));
    law.forEach(each -> table.row(cells(each), details(each)));
    return "\n"
        + line(head)
        + table.write(screen)
        + (mayChange ? line(audience.say("forecast.may-change")) : "");
  }

  private List<Cell> cells(ProjectedYear year) {
    Assessment assessment = year.assessment();
    return List.of(
        Cell.of(year(year.year())),
        Cell.of(audience.words().points(assessment), Style.STRONG),
        Cell.of(CriteriaTable.limits(assessment, audience)),
        audience.verdict(assessment.verdict()));
  }

  /** What has passed is not forecast, so there is no range. */
  private List<Cell> details(ProjectedYear year) {
    Assessment within90 = year.within90();
    return List.of(
        year.forecasts().isEmpty()
            ? Cell.EMPTY
            : Cell.of(
                audience.say(
                    "forecast.within90",
                    audience.words().points(within90),
                    audience.words().of(within90.verdict()))),
        Cell.of(
            year.turned().stream()
                .map(
                    each ->
                        audience.say(
                            "forecast.turned",
                            each.indicator().code(),
                            audience.words().of(each.before()),
                            audience.words().of(each.after())))
                .collect(Collectors.joining("; "))));
  }

  private String figures() {
    List<Forecast> forecasts = projection.last().forecasts();
    if (forecasts.isEmpty()) {
      return "\n" + line(audience.say("forecast.none"));
    }
    TextTable table =
        TextTable.of(
            audience.headings("heading.quantity", "heading.method", "heading.latest-and-forecast"),
            audience.headings("heading.name", "heading.error"));
    for (Forecast each : forecasts) {
      table.row(
          List.of(
              Cell.of(each.quantity().id()),
              Cell.of(audience.say("forecast.method." + each.method())),
              Cell.of(values(each))),
          List.of(Cell.of(each.quantity().name().in(audience.locale())), Cell.of(error(each))));
    }
    return "\n"
        + line(audience.say("forecast.figures", year(projection.last().year())))
        + table.write(screen);
  }

  private String values(Forecast forecast) {
    Quantity quantity = forecast.quantity();
    Range within90 = forecast.within90();
    String range =
        audience.value(new Range(rounded(within90.low()), rounded(within90.high())), quantity);
    String value =
        audience.value(new Range(rounded(forecast.value()), rounded(forecast.value())), quantity);
    return projection
        .town()
        .latest(quantity, projection.known())
        .map(latest -> latest.value())
        .map(latest -> audience.value(latest, quantity))
        .map(latest -> audience.say("forecast.values", latest, value, range))
        .orElse(value);
  }

  private String error(Forecast forecast) {
    String points = audience.say("forecast.points", forecast.points());
    return projection.choices().stream()
        .filter(each -> each.series().quantity().equals(forecast.quantity()))
        .filter(each -> each.series().points().size() == forecast.points())
        .findFirst()
        .map(Choice::backtest)
        .flatMap(each -> each.of(forecast.method()))
        .map(each -> points + "; " + error(each, forecast.quantity()))
        .orElse(points);
  }

  private String error(Backtest.Score score, Quantity quantity) {
    return audience.say(
        "forecast.error",
        audience.amount(
            Rational.of(Rational.of(new BigDecimal(score.meanAbsoluteError())).rounded(2)),
            quantity),
        score.origins());
  }

  /** More digits than a reader can use would only seem exact. */
  private static @Nullable Rational rounded(@Nullable Rational number) {
    return number == null
        ? null
        : Rational.of(number.rounded(Math.abs(number.toDouble()) < MANY ? 2 : 0));
  }

  private String kept() {
    List<Problem> problems = projection.notForecast();
    StringBuilder text = new StringBuilder();
    text.append(kept("forecast.short", ProblemCode.SERIES_TOO_SHORT, ForecastText::hasAndNeeds));
    text.append(
        kept("forecast.levels", ProblemCode.SERIES_OF_LEVELS, each -> each.arguments().get(0)));
    problems.stream()
        .filter(each -> each.code() != ProblemCode.SERIES_TOO_SHORT)
        .filter(each -> each.code() != ProblemCode.SERIES_OF_LEVELS)
        .forEach(each -> text.append(line("- " + each.message(audience.locale()))));
    if (projection.later() > 0) {
      text.append(
          line(
              audience.say(
                  "forecast.later", projection.later(), audience.day(projection.known()))));
    }
    return text.isEmpty() ? "" : "\n" + text;
  }

  /** Many quantities have too few values, and all for the same reason. */
  private String kept(String key, ProblemCode code, Function<Problem, String> each) {
    String all =
        projection.notForecast().stream()
            .filter(problem -> problem.code() == code)
            .map(each)
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : line(audience.say(key, all));
  }

  private static String hasAndNeeds(Problem problem) {
    List<String> said = problem.arguments();
    return said.get(0) + " (" + said.get(1) + "/" + said.get(3) + ")";
  }
}
