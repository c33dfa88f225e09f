package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import org.jspecify.annotations.Nullable;

/**
 * Whether the cheapest way to a goal needs a project.
 *
 * @param project the project
 * @param part in how many of the cheapest plans it is
 * @param otherwise what the cheapest plan costs that was found without a project that is in the
 *     plan, or with one that is not, in billion VND; null if none was found
 * @param proven whether that is certain: that nothing cheaper treats the project so, or that
 *     nothing that treats it so reaches the goal
 */
public record ProjectRole(
    Project project, Part part, @Nullable Rational otherwise, boolean proven) {
  /** In how many of the cheapest plans a project is. */
  public enum Part {
    /** In every one. */
    ALL,
    /** In one and not in another: the plan is not the only one of its cost. */
    SOME,
    /** In none. */
    NONE,
    /** The time was up before that was known. */
    UNKNOWN
  }

  /** {@return the project and its part, in one line} */
  @Override
  public String toString() {
    return project + " " + part;
  }
}
