package io.github.cityward.plan;

import io.github.cityward.town.Project;
import java.util.Optional;

/**
 * A project of which too little is known to plan with it.
 *
 * @param project the project
 * @param reason what is not known
 */
public record LeftOut(Project project, Reason reason) {
  /** What is not known of a project. */
  public enum Reason {
    /** What it costs. */
    NO_COST,
    /** What it changes. */
    NO_EFFECT
  }

  static Optional<LeftOut> of(Project project) {
    if (project.cost() == null) {
      return Optional.of(new LeftOut(project, Reason.NO_COST));
    }
    return project.effects().isEmpty()
        ? Optional.of(new LeftOut(project, Reason.NO_EFFECT))
        : Optional.empty();
  }
}
