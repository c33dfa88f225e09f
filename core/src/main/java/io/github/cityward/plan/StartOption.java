package io.github.cityward.plan;

import io.github.cityward.town.Project;
import java.util.List;

/**
 * A project with one of the days on which it may start.
 *
 * @param project the project, started on that day
 * @param paid what is paid for it in each of the years that are looked at, in units
 */
record StartOption(Project project, List<Long> paid) {
  StartOption {
    paid = List.copyOf(paid);
  }
}
