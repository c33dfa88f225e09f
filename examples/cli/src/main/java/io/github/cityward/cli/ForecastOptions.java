package io.github.cityward.cli;

import io.github.cityward.DateText;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.forecast.Forecaster;
import io.github.cityward.forecast.Forecasters;
import io.github.cityward.forecast.Projector;
import io.github.cityward.forecast.Series;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Problems;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which years, and how figures are to go on. */
final class ForecastOptions {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern TARGET = Pattern.compile("([^=]*)=([^:]*):(.*)");
  private static final Pattern OF_QUANTITY = Pattern.compile("([^=]*)=(.*)");

  /** What lies further ahead says nothing of a town. */
  private static final int MOST_YEARS = 100;

  @CommandLine.Option(names = "--until", paramLabel = "YEAR", required = true)
  private String until = "";

  @CommandLine.Option(names = "--from", paramLabel = "YEAR")
  private @Nullable String from;

  @CommandLine.Option(names = "--method", paramLabel = "METHOD")
  private List<String> methods = List.of();

  @CommandLine.Option(names = "--target", paramLabel = "QUANTITY=YEAR:VALUE")
  private List<String> targets = List.of();

  @CommandLine.Option(names = "--break", paramLabel = "QUANTITY=DATE")
  private List<String> breaks = List.of();

  /**
   * What was asked for.
   *
   * @param from the first year; null for that of the day
   * @param until the last year
   * @param changes how the projector differs from the usual one
   */
  record Asked(@Nullable Integer from, int until, List<UnaryOperator<Projector>> changes) {
    /** {@return {@code usual} with what was asked for} */
    Projector to(Projector usual) {
      Projector changed = usual;
      for (UnaryOperator<Projector> each : changes) {
        changed = each.apply(changed);
      }
      return changed;
    }
  }

  /** {@return what was asked for; nothing after every problem of it was noted} */
  Optional<Asked> read(QuantityCatalog catalog, Problems problems) {
    int before = problems.count();
    List<UnaryOperator<Projector>> changes = new ArrayList<>();
    Optional<Integer> last = year(until, "--until", problems);
    Optional<Integer> first = from == null ? Optional.empty() : year(from, "--from", problems);
    methods(catalog, problems, changes);
    targets(catalog, problems)
        .forEach(
            (quantity, due) -> changes.add(to -> to.with(quantity, Forecasters.programme(due))));
    for (String each : breaks) {
      aBreak(each, catalog, problems).ifPresent(changes::add);
    }
    return problems.count() > before
        ? Optional.empty()
        : last.map(year -> new Asked(first.orElse(null), year, changes));
  }

  /** Refuses a last year that is before the first, or too far away. */
  static void check(int from, int until, CommandLine command) {
    if (until < from) {
      throw new Misuse(command, "forecast.order", String.valueOf(until), String.valueOf(from));
    }
    if (until - from > MOST_YEARS) {
      throw new Misuse(
          command,
          "forecast.too-far",
          String.valueOf(until),
          String.valueOf(from),
          String.valueOf(MOST_YEARS));
    }
  }

  /** {@return the year that {@code option} names, or none, with the problem} */
  static Optional<Integer> year(String text, String option, Problems problems) {
    if (YEAR.matcher(text).matches()) {
      return Optional.of(Integer.valueOf(text));
    }
    problems.report(ProblemCode.NOT_A_YEAR, Place.field(option), text);
    return Optional.empty();
  }

  /** Methods for all figures are chosen among; one for a quantity is taken for it. */
  private void methods(
      QuantityCatalog catalog, Problems problems, List<UnaryOperator<Projector>> changes) {
    List<Forecaster> among = new ArrayList<>();
    for (String each : methods) {
      Matcher parts = OF_QUANTITY.matcher(each);
      if (!parts.matches()) {
        method(each, problems).ifPresent(among::add);
      } else {
        Optional<Quantity> quantity = quantity(parts.group(1), "--method", catalog, problems);
        Optional<Forecaster> method = method(parts.group(2), problems);
        quantity.ifPresent(
            known -> method.ifPresent(how -> changes.add(to -> to.with(known, how))));
      }
    }
    if (!among.isEmpty()) {
      changes.add(to -> to.choosing(among));
    }
  }

  private static Optional<Forecaster> method(String code, Problems problems) {
    Optional<Forecaster> method = Forecasters.find(code);
    if (method.isEmpty()) {
      problems.report(
          ProblemCode.UNKNOWN_METHOD,
          Place.field("--method"),
          code,
          Forecasters.all().stream().map(Forecaster::method).collect(Collectors.joining(", ")));
    }
    return method;
  }

  private Map<Quantity, Map<LocalDate, Double>> targets(
      QuantityCatalog catalog, Problems problems) {
    Map<Quantity, Map<LocalDate, Double>> all = new LinkedHashMap<>();
    for (String each : targets) {
      Matcher parts = TARGET.matcher(each);
      if (!parts.matches()) {
        misspelled("--target", each, "water.clean_piped=2030:95", problems);
      } else {
        year(parts.group(2), "--target", problems)
            .flatMap(year -> point(parts.group(1), year, parts.group(3), catalog, problems))
            .ifPresent(
                series ->
                    all.computeIfAbsent(series.quantity(), quantity -> new HashMap<>())
                        .put(series.last().date(), series.last().value()));
      }
    }
    return all;
  }

  private static void misspelled(String option, String text, String right, Problems problems) {
    problems.report(ProblemCode.OPTION_MISSPELLED, Place.field(option), text, right);
  }

  /** A target is checked as an observation is. */
  private static Optional<Series> point(
      String quantity, int year, String value, QuantityCatalog catalog, Problems problems) {
    LocalDate day = LocalDate.of(year, 12, 31);
    try {
      Town town =
          Town.builder("target", catalog).observe(quantity, day, value, Basis.ASSUMED, "").build();
      Series series = Series.of(town, catalog.get(quantity), day);
      if (!series.points().isEmpty()) {
        return Optional.of(series);
      }
      problems.report(ProblemCode.NOT_A_NUMBER, Place.field("--target"), value);
    } catch (ProblemsException e) {
      e.problems()
          .forEach(
              each ->
                  problems.note(
                      new Problem(each.code(), Place.field("--target"), each.arguments())));
    }
    return Optional.empty();
  }

  private static Optional<UnaryOperator<Projector>> aBreak(
      String text, QuantityCatalog catalog, Problems problems) {
    Matcher parts = OF_QUANTITY.matcher(text);
    if (!parts.matches()) {
      misspelled("--break", text, "poverty.rate=2022-01-01", problems);
      return Optional.empty();
    }
    Optional<Quantity> quantity = quantity(parts.group(1), "--break", catalog, problems);
    Optional<LocalDate> day = problems.take(DateText.read(parts.group(2), Place.field("--break")));
    return quantity.flatMap(known -> day.map(from -> to -> to.breaking(known, from)));
  }

  private static Optional<Quantity> quantity(
      String id, String option, QuantityCatalog catalog, Problems problems) {
    Optional<Quantity> quantity = catalog.find(id);
    if (quantity.isEmpty()) {
      problems.report(ProblemCode.UNKNOWN_QUANTITY, Place.field(option), id, catalog.nearest(id));
    }
    return quantity;
  }
}
