package io.github.cityward.plan;

import io.github.cityward.assess.Verdict;
import io.github.cityward.plan.ProjectRole.Part;
import io.github.cityward.town.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds which projects are in every cheapest plan: it searches again without each that is in the
 * plan, and with each that is not. A plan that is as cheap shows at once for all in which it
 * differs that they are in some.
 */
final class RoleSearch {
  private final Planning planning;
  private final PortfolioProblem problem;
  private final Clock clock;

  /** By places. */
  private final Map<Integer, Portfolio> otherwise = new TreeMap<>();

  RoleSearch(Planning planning, PortfolioProblem problem, Clock clock) {
    this.planning = planning;
    this.problem = problem;
    this.clock = clock;
  }

  /** {@return the role of each project for this plan; none if it does not reach the goal} */
  List<ProjectRole> roles(Plan goal) {
    if (!goal.reachesStandards()) {
      return List.of();
    }
    List<Project> all = planning.candidates();
    if (goal.status() == PlanStatus.FEASIBLE) {
      return all.stream().map(each -> new ProjectRole(each, Part.UNKNOWN, null, false)).toList();
    }
    Set<Integer> chosen = new TreeSet<>();
    goal.projects().forEach(each -> chosen.add(all.indexOf(each)));
    long cost = chosen.stream().mapToLong(place -> problem.candidates().get(place).cost()).sum();
    for (int place = 0; place < all.size(); place++) {
      if (!otherwise.containsKey(place)) {
        search(place, chosen, cost, all.size());
      }
    }
    List<ProjectRole> roles = new ArrayList<>();
    otherwise.forEach(
        (place, found) -> roles.add(role(all.get(place), chosen.contains(place), found, cost)));
    return roles;
  }

  private void search(int place, Set<Integer> chosen, long cost, int size) {
    Fixing free = Fixing.none(size);
    Portfolio found =
        new PortfolioSearch()
            .search(
                problem,
                chosen.contains(place) ? free.withOut(place) : free.withIn(place),
                new Clock(clock.share(size - otherwise.size())),
                each -> planning.assess(planning.projects(each)).standards() == Verdict.MET);
    otherwise.put(place, found);
    Set<Integer> other = found.chosen();
    if (other != null && found.cost() == cost) {
      IntStream.range(0, size)
          .filter(each -> chosen.contains(each) != other.contains(each))
          .forEach(each -> otherwise.put(each, found));
    }
  }

  private ProjectRole role(Project project, boolean isChosen, Portfolio otherwise, long cost) {
    return new ProjectRole(
        project,
        part(isChosen, otherwise, cost),
        otherwise.chosen() == null ? null : planning.unit().cost(otherwise.cost()),
        otherwise.proven() || otherwise.cost() == cost);
  }

  private static Part part(boolean isChosen, Portfolio otherwise, long cost) {
    if (otherwise.cost() == cost) {
      return Part.SOME;
    }
    if (otherwise.bound() > cost) {
      return isChosen ? Part.ALL : Part.NONE;
    }
    return Part.UNKNOWN;
  }
}
