package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The projects of a town, those that can be chosen apart from the others.
 *
 * @param projects those of which enough is known, that are ready by the day and require only such,
 *     started at the earliest; by their ids in order
 * @param leftOut those of which too little is known
 * @param late the others
 */
record Candidates(List<Project> projects, List<LeftOut> leftOut, List<Project> late) {
  static Candidates of(PlanTask task) {
    List<LeftOut> leftOut = new ArrayList<>();
    List<Project> late = new ArrayList<>();
    List<Project> projects = new ArrayList<>();
    for (Project project : task.town().projects()) {
      Optional<LeftOut> unknown = LeftOut.of(project);
      unknown.ifPresent(leftOut::add);
      if (unknown.isEmpty()) {
        (project.isReadyBy(task.day()) ? projects : late).add(project);
      }
    }
    List<Project> without = requiringOthers(projects);
    while (!without.isEmpty()) {
      projects.removeAll(without);
      late.addAll(without);
      without = requiringOthers(projects);
    }
    projects.sort(Comparator.comparing(Project::id));
    return new Candidates(
        projects.stream().map(each -> each.carriedOut(each.work().atTheEarliest())).toList(),
        leftOut,
        late);
  }

  private static List<Project> requiringOthers(List<Project> projects) {
    Set<String> ids = projects.stream().map(Project::id).collect(Collectors.toSet());
    return projects.stream().filter(each -> !ids.containsAll(each.requires())).toList();
  }

  /** {@return the unit in which their costs are whole numbers} */
  CostUnit unit() {
    return CostUnit.of(projects.stream().map(Candidates::cost).toList());
  }

  /** {@return the projects as the search sees them, each in its place} */
  List<Candidate> inUnits(CostUnit unit) {
    Map<String, Integer> places = new HashMap<>();
    projects.forEach(each -> places.put(each.id(), places.size()));
    return projects.stream()
        .map(
            each ->
                new Candidate(
                    unit.units(cost(each)), places(each.requires(), places), barred(each)))
        .toList();
  }

  /** {@return the places of those it cannot be beside, as it says itself} */
  private List<Integer> barred(Project project) {
    return IntStream.range(0, projects.size())
        .filter(place -> !project.equals(projects.get(place)) && project.bars(projects.get(place)))
        .boxed()
        .toList();
  }

  private static List<Integer> places(List<String> ids, Map<String, Integer> places) {
    return ids.stream().map(places::get).filter(Objects::nonNull).toList();
  }

  private static Rational cost(Project project) {
    return Objects.requireNonNull(project.cost(), "cost");
  }
}
