package io.github.cityward.forecast;

import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.Goal;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Assesses a town on the last day of each year, its figures going on as they did. Immutable and
 * safe to share.
 *
 * <p>Defaults: every method of {@link Forecasters#all} is in question for every quantity, the one
 * that foretold it best is taken; series break where quantities are known to be measured in another
 * way: poverty rates by the lines from 2022 and from 2027 on.
 */
public final class Projector {
  private final Function<LocalDate, Assessor> law;
  private final List<Forecaster> among;
  private final Map<Quantity, Forecaster> own;
  private final Map<Quantity, Set<LocalDate>> breaks;

  private Projector(
      Function<LocalDate, Assessor> law,
      List<Forecaster> among,
      Map<Quantity, Forecaster> own,
      Map<Quantity, Set<LocalDate>> breaks) {
    this.law = law;
    this.among = List.copyOf(among);
    this.own = Map.copyOf(own);
    this.breaks = Map.copyOf(breaks);
  }

  /**
   * {@return a projector that assesses each year by what {@code law} gives for its last day}
   *
   * @param law an assessor for any day; best the same one for days of the same rules
   */
  public static Projector of(Function<LocalDate, Assessor> law) {
    return new Projector(law, Forecasters.all(), Map.of(), KnownBreaks.bundled());
  }

  /** {@return a projector that assesses every year by the same rules} */
  public static Projector under(Assessor assessor) {
    return of(day -> assessor);
  }

  /**
   * {@return a projector that assesses each year by the bundled rules for {@code goal} in force on
   * its last day}
   */
  public static Projector to(Goal goal) {
    RuleLibrary library = RuleLibrary.bundled();
    return of(day -> Assessor.of(library.inForce(goal, day)));
  }

  /** {@return a projector that chooses among these methods, those that assume the least first} */
  public Projector choosing(List<Forecaster> methods) {
    if (methods.isEmpty()) {
      throw new IllegalArgumentException("methods is empty. Give at least one.");
    }
    return new Projector(law, methods, own, breaks);
  }

  /** {@return a projector that forecasts one quantity by this method} */
  public Projector with(Quantity quantity, Forecaster method) {
    Map<Quantity, Forecaster> more = new HashMap<>(own);
    more.put(quantity, method);
    return new Projector(law, among, more, breaks);
  }

  /** {@return a projector that knows that {@code quantity} is measured otherwise from a day on} */
  public Projector breaking(Quantity quantity, LocalDate firstDay) {
    Map<Quantity, Set<LocalDate>> more = new HashMap<>(breaks);
    Set<LocalDate> days = new LinkedHashSet<>(more.getOrDefault(quantity, Set.of()));
    days.add(firstDay);
    more.put(quantity, days);
    return new Projector(law, among, own, more);
  }

  /**
   * {@return the town on the last day of each year} A year whose last day is not after {@code
   * known} has passed: it is assessed on what was observed.
   *
   * @param known the day up to which observations count, the others being left out
   * @param from the first year
   * @param until the last year, not before the first
   * @throws io.github.cityward.ProblemsException if there are no rules for one of the years
   */
  public Projection project(Town town, LocalDate known, int from, int until) {
    if (from > until) {
      throw new IllegalArgumentException(
          "from " + from + " is after until " + until + ". Swap them.");
    }
    Town then = town.knownOn(known);
    return new Run(then, known).project(from, until, figures(town) - figures(then));
  }

  private static int figures(Town town) {
    return town.observations().size()
        + town.parts().stream().mapToInt(each -> each.observations().size()).sum();
  }

  /** One town under way. */
  private final class Run {
    private final Town town;
    private final LocalDate known;
    private final List<Series> series;
    private final Map<Series, Choice> choices = new LinkedHashMap<>();
    private final Set<Series> used = new LinkedHashSet<>();
    private final Map<Quantity, Problem> problems = new LinkedHashMap<>();

    Run(Town town, LocalDate known) {
      this.town = town;
      this.known = known;
      this.series =
          Stream.concat(
                  town.observations().stream()
                      .filter(each -> each.value() != null)
                      .map(Observation::quantity),
                  own.keySet().stream().sorted(Comparator.comparing(Quantity::id)))
              .distinct()
              .map(this::series)
              .toList();
    }

    private Series series(Quantity quantity) {
      Series all = Series.of(town, quantity, known);
      for (LocalDate each : breaks.getOrDefault(quantity, Set.of())) {
        all = all.breakingOn(each);
      }
      return all;
    }

    Projection project(int from, int until, int later) {
      List<ProjectedYear> years = new ArrayList<>();
      for (int year = from; year <= until; year++) {
        years.add(year(year, years.isEmpty() ? null : years.get(years.size() - 1).assessment()));
      }
      return new Projection(
          town,
          known,
          years,
          used.stream().map(each -> Objects.requireNonNull(choices.get(each))).toList(),
          List.copyOf(problems.values()),
          later);
    }

    private ProjectedYear year(int year, @Nullable Assessment before) {
      LocalDate day = LocalDate.of(year, 12, 31);
      Assessor assessor = law.apply(day);
      List<Forecast> forecasts =
          day.isAfter(known)
              ? series.stream().flatMap(each -> forecast(each, day)).toList()
              : List.of();
      Assessment after = assessor.assess(with(forecasts, Forecast::observation), day);
      RuleSet rules = after.rules();
      boolean joined = before != null && before.rules().equals(rules);
      return new ProjectedYear(
          year,
          after,
          assessor.assess(with(forecasts, Forecast::observationWithin90), day),
          forecasts,
          day.isAfter(known) && rules.isInForce(day) && rules.instrument().to() == null,
          joined,
          before != null && joined ? turned(before, after) : List.of());
    }

    private Stream<Forecast> forecast(Series whole, LocalDate day) {
      List<Forecaster> methods =
          Optional.ofNullable(own.get(whole.quantity())).map(List::of).orElse(among);
      Series part = whole.unbroken(day);
      Choice choice = choices.computeIfAbsent(part, each -> Choice.of(each, methods, day));
      Result<Forecast> forecast = choice.forecast(day);
      forecast.problems().forEach(each -> problems.putIfAbsent(whole.quantity(), each));
      if (forecast.isPresent()) {
        used.add(part);
      }
      return forecast.toOptional().stream();
    }

    private Town with(List<Forecast> forecasts, Function<Forecast, Observation> value) {
      return forecasts.isEmpty()
          ? town
          : town.with(forecasts.stream().map(value).toList())
              .supposing(forecasts.stream().map(Forecast::quantity).toList());
    }
  }

  /** Under the same rules a code is the same standard. */
  private static List<Turn> turned(Assessment before, Assessment after) {
    return after
        .indicators()
        .flatMap(
            each ->
                before
                    .indicator(each.indicator().code())
                    .filter(old -> old.verdict() != each.verdict())
                    .map(old -> new Turn(each.indicator(), old.verdict(), each.verdict()))
                    .stream())
        .toList();
  }
}
