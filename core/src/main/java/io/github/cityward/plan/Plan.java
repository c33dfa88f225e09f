package io.github.cityward.plan;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import io.github.cityward.town.Town;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest projects by which a town reaches a goal, as far as they were found (kế hoạch).
 *
 * @param task what was asked for
 * @param status what it is worth
 * @param cost what the projects cost together, in billion VND; null if none reach the goal
 * @param bound what every choice of projects that reaches the goal costs at least; null if there is
 *     none
 * @param projects the projects, by their ids in order; of a plan that is undetermined the cheapest
 *     by which the goal may be reached
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

  /** {@return the projects that could have been chosen and were not, by their ids in order} */
  public List<Project> notChosen() {
    return task.town().projects().stream()
        .filter(each -> !projects.contains(each) && !late.contains(each))
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

  /** {@return the status, the cost and the projects, in one line} */
  @Override
  public String toString() {
    return status + (cost == null ? "" : " " + cost + " bn VND") + " " + projects;
  }
}
