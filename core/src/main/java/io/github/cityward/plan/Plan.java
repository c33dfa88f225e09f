package io.github.cityward.plan;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import io.github.cityward.town.Town;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest projects by which a town reaches a goal, as far as they were found (kế hoạch).
 *
 * @param task what was asked for
 * @param status what it is worth
 * @param cost what the projects cost together, in billion VND; null if none reach the goal
 * @param bound what every choice of projects that reaches the goal costs at least; null if there is
 *     none
 * @param projects the projects, each with the start that the plan gives it, by their ids in order;
 *     of a plan that is undetermined the cheapest by which the goal may be reached
 * @param leftOut those of which too little is known
 * @param late those that are not ready by the day, or of which it is not known when
 * @param before the assessment without projects
 * @param assessment the assessment with the projects
 * @param obstacles what keeps the goal from being reached for certain; none if it is reached
 */
public record Plan(
    PlanTask task,
    PlanStatus status,
    @Nullable Rational cost,
    @Nullable Rational bound,
    List<Project> projects,
    List<LeftOut> leftOut,
    List<Project> late,
    Assessment before,
    Assessment assessment,
    List<Obstacle> obstacles) {
  public Plan {
    projects = List.copyOf(projects);
    leftOut = List.copyOf(leftOut);
    late = List.copyOf(late);
    obstacles = List.copyOf(obstacles);
  }

  /**
   * {@return whether the projects reach the total and the criteria for certain} What the
   * commune-level units must reach besides may still be open.
   */
  public boolean reachesStandards() {
    return cost != null && assessment.standards() == Verdict.MET;
  }

  /** {@return the projects that could have been chosen and were not, by their ids in order} */
  public List<Project> notChosen() {
    Set<String> chosen = projects.stream().map(Project::id).collect(Collectors.toSet());
    return task.town().projects().stream()
        .filter(each -> !chosen.contains(each.id()) && !late.contains(each))
        .filter(each -> leftOut.stream().noneMatch(other -> other.project().equals(each)))
        .sorted(Comparator.comparing(Project::id))
        .toList();
  }

  /**
   * {@return the projects in the order in which they are ready, of one day by their ids, each with
   * the assessment once it is added} The last assessment is that of the plan. What a project brings
   * depends on those before it: in another order it may bring more or less.
   */
  public List<PlanStep> steps() {
    TownWithProjects town = new TownWithProjects(task.town(), task.assessor(), task.day());
    List<Project> ready =
        projects.stream()
            .sorted(Comparator.comparing(TownWithProjects::ready).thenComparing(Project::id))
            .toList();
    List<PlanStep> steps = new ArrayList<>();
    for (int i = 0; i < ready.size(); i++) {
      Town after = town.with(ready.subList(0, i + 1));
      steps.add(new PlanStep(ready.get(i), task.assessor().assess(after, task.day())));
    }
    return steps;
  }

  /** {@return whether there is more to say of time than when projects are ready} */
  public boolean isTimed() {
    return !task.yearly().isUnlimited()
        || task.town().projects().stream()
            .anyMatch(each -> each.work().isTimed() || each.runningCost() != null);
  }

  /**
   * {@return what is spent in each year, from that of the first start to that of the day} The years
   * of the works sum to the cost of the projects. What is paid is rounded down to a million VND, or
   * to the unit of the costs if that is finer, summed up from the first year on.
   */
  public List<YearSpending> spending() {
    CostUnit unit =
        CostUnit.of(
                Stream.concat(projects.stream(), notChosen().stream())
                    .map(Project::cost)
                    .flatMap(Stream::ofNullable)
                    .toList())
            .forPayments();
    Payments payments = new Payments(unit, task.day().getYear());
    NavigableMap<Integer, Long> cost = new TreeMap<>();
    NavigableMap<Integer, Long> running = new TreeMap<>();
    for (Project each : projects) {
      payments.cost(each).forEach((year, paid) -> cost.merge(year, paid, Math::addExact));
      payments.running(each).forEach((year, paid) -> running.merge(year, paid, Math::addExact));
    }
    int first = cost.isEmpty() ? task.day().getYear() : cost.firstKey();
    return IntStream.rangeClosed(first, task.day().getYear())
        .mapToObj(
            year ->
                new YearSpending(
                    year,
                    unit.cost(cost.getOrDefault(year, 0L)),
                    unit.cost(running.getOrDefault(year, 0L)),
                    task.yearly().in(year).orElse(null)))
        .toList();
  }

  /**
   * {@return the years in whose prices the costs of the projects that could be chosen are, as far
   * as that is known} Where there are several, the costs are not of one kind; none is converted.
   */
  public SortedSet<Integer> priceYears() {
    return Stream.concat(projects.stream(), notChosen().stream())
        .map(Project::priceYear)
        .flatMap(Stream::ofNullable)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@return the status, the cost and the projects, in one line} */
  @Override
  public String toString() {
    return status + (cost == null ? "" : " " + cost + " bn VND") + " " + projects;
  }
}
