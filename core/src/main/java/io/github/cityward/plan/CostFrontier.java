package io.github.cityward.plan;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What more costs (đường chi phí): the cheapest projects for each further point of the total, which
 * projects the cheapest way to the goal cannot do without, and what waiting for later years saves.
 * It counts costs alone, whatever the budget of the task is.
 *
 * @param goal the cheapest projects by which the town reaches the goal
 * @param points the cheapest projects for each whole number of points, or of standards where those
 *     are counted, rising from what the town has without projects, which is the first; of numbers
 *     that cost the same only the highest
 * @param complete whether no projects are proven to bring more than the last of the points; if not,
 *     the time was up
 * @param roles of each project that can be chosen, by their ids in order, whether the cheapest way
 *     to the goal needs it; none if no way is found
 * @param later the cheapest projects by which the town reaches the goal in later years, in order
 */
public record CostFrontier(
    Plan goal,
    List<FrontierPoint> points,
    boolean complete,
    List<ProjectRole> roles,
    List<LaterPlan> later) {
  public CostFrontier {
    points = List.copyOf(points);
    roles = List.copyOf(roles);
    later = List.copyOf(later);
  }

  /**
   * {@return what more costs for a town}
   *
   * @param task the town, the goal and the day
   * @param later by how many later years' last days the goal is looked at too, 0 or more
   * @param limit how long to search for all of it together
   * @throws IllegalArgumentException if {@code later} is negative, or the limit is no time at all
   * @throws io.github.cityward.ProblemsException if an effect of a project cannot reach a standard,
   *     because what is derived from it is itself observed
   */
  public static CostFrontier of(PlanTask task, int later, Duration limit) {
    Objects.requireNonNull(task, "task");
    if (later < 0) {
      throw new IllegalArgumentException(later + " later years. Give 0 or more.");
    }
    return new FrontierSearch(PlanTask.of(task.town(), task.assessor(), task.day()), limit)
        .frontier(later);
  }
}
