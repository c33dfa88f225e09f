package io.github.cityward.plan;

import io.github.cityward.town.Project;
import java.util.List;

/**
 * The cheapest portfolio that was found whose projects can be started so that they keep to what may
 * be spent in each year.
 *
 * @param portfolio the portfolio
 * @param projects its projects with their starts, by their ids in order; none if there is none
 * @param conflict places of projects of the cheapest portfolio of all that do not fit together,
 *     whenever they start; none if it fits, or if there is none
 */
record Scheduled(Portfolio portfolio, List<Project> projects, List<Integer> conflict) {
  Scheduled {
    projects = List.copyOf(projects);
    conflict = List.copyOf(conflict);
  }
}
