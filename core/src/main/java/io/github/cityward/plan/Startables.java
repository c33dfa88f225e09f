package io.github.cityward.plan;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.ProjectWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The projects of a task with all their starts, and what may be spent in which year.
 *
 * @param all the projects, in their places
 * @param limits the limits, in units of {@code unit}
 * @param unit the unit of what is paid
 */
record Startables(List<Startable> all, YearLimits limits, CostUnit unit) {
  Startables {
    all = List.copyOf(all);
  }

  static Startables of(PlanTask task, Candidates candidates) {
    CostUnit unit = candidates.unit().forPayments();
    Payments payments = new Payments(unit, task.day().getYear());
    Map<String, ProjectWork> works =
        task.town().projects().stream().collect(Collectors.toMap(Project::id, Project::work));
    List<List<Project>> dated =
        candidates.projects().stream()
            .map(
                each ->
                    works.getOrDefault(each.id(), each.work()).startsReadyBy(task.day()).stream()
                        .map(each::startingOn)
                        .toList())
            .toList();
    int first =
        dated.stream()
            .flatMap(List::stream)
            .map(each -> each.work().earliest())
            .flatMap(Stream::ofNullable)
            .mapToInt(each -> each.getYear())
            .min()
            .orElse(task.day().getYear());
    int last = task.day().getYear();
    List<Integer> years = IntStream.rangeClosed(first, last).boxed().toList();
    YearLimits limits =
        new YearLimits(
            first,
            years.stream()
                .map(
                    year ->
                        task.yearly().in(year).map(unit::wholeUnitsAtMost).orElse(YearLimits.NONE))
                .toList());
    Map<Quantity, Integer> set = timesSet(candidates.projects());
    List<Startable> all = new ArrayList<>();
    for (List<Project> starts : dated) {
      List<StartOption> options =
          starts.stream().map(each -> new StartOption(each, paid(each, payments, years))).toList();
      all.add(new Startable(options, versions(starts, task, set)));
    }
    return new Startables(all, limits, unit);
  }

  private static List<Long> paid(Project project, Payments payments, List<Integer> years) {
    NavigableMap<Integer, Long> cost = payments.cost(project);
    NavigableMap<Integer, Long> running = payments.running(project);
    return years.stream()
        .map(year -> cost.getOrDefault(year, 0L) + running.getOrDefault(year, 0L))
        .toList();
  }

  private static Map<Quantity, Integer> timesSet(List<Project> projects) {
    Map<Quantity, Integer> times = new HashMap<>();
    projects.stream()
        .flatMap(each -> each.effects().stream())
        .filter(ProjectEffect.Setting.class::isInstance)
        .forEach(each -> times.merge(each.quantity(), 1, Integer::sum));
    return times;
  }

  /** Of two values that are set the later stays: then each start is a version of its own. */
  private static List<Project> versions(
      List<Project> starts, PlanTask task, Map<Quantity, Integer> timesSet) {
    Map<Object, Project> versions = new LinkedHashMap<>();
    for (Project each : starts) {
      boolean contends =
          each.effects().stream()
              .filter(ProjectEffect.Setting.class::isInstance)
              .anyMatch(effect -> timesSet.getOrDefault(effect.quantity(), 0) > 1);
      versions.putIfAbsent(contends ? each : each.effectsOn(task.day()), each);
    }
    return List.copyOf(versions.values());
  }

  /** {@return the projects of which what is earned depends, each in its versions} */
  List<List<Project>> versions() {
    return all.stream().map(Startable::versions).toList();
  }

  /** {@return what keeps these projects from being started in time} */
  Obstacle obstacle(List<Integer> places, List<Project> projects) {
    YearLimits.Span worst = null;
    long most = 0;
    for (YearLimits.Span span : limits.spans()) {
      long least = places.stream().map(all::get).mapToLong(span::least).reduce(0, Math::addExact);
      if (least - span.limit() > most) {
        worst = span;
        most = least - span.limit();
      }
    }
    return worst == null
        ? new Obstacle.NoTiming(projects)
        : new Obstacle.OverYearlyBudget(
            projects, limits.first() + worst.from(), limits.first() + worst.to(), unit.cost(most));
  }

  /** {@return what the works of these projects cost, in units} */
  long cost(Set<Integer> places) {
    return places.stream()
        .map(place -> all.get(place).versions().get(0).cost())
        .flatMap(Stream::ofNullable)
        .mapToLong(unit::units)
        .reduce(0, Math::addExact);
  }

  /** {@return which start of the project at a place {@code started} has, from 0} */
  int startOf(int place, Project started) {
    return all.get(place).options().stream().map(StartOption::project).toList().indexOf(started);
  }

  boolean anyMatters() {
    return all.stream().anyMatch(Startable::matters);
  }
}
