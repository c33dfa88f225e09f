package io.github.cityward.plan;

import io.github.cityward.town.Project;
import java.util.List;

/**
 * A project that may start on several days.
 *
 * @param options what it may be, the earliest start first
 * @param versions of which what is earned depends: one where the start makes no difference to it
 */
record Startable(List<StartOption> options, List<Project> versions) {
  Startable {
    options = List.copyOf(options);
    versions = List.copyOf(versions);
  }

  /** {@return whether what is earned depends on the start} */
  boolean matters() {
    return versions.size() > 1;
  }
}
