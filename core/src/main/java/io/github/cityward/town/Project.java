package io.github.cityward.town;

import io.github.cityward.quantity.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may be built or done, at which cost and to which effect (dự án), as {@code projects.csv}
 * says.
 *
 * @param id a short id
 * @param name its name
 * @param cost what it costs, in billion VND, a decimal of 0 or more; null if that is not known
 * @param ready the day from which on its effects count; null if that is not known
 * @param effects what it changes; empty if that is not known
 * @param requires the ids of the projects without which it cannot be carried out
 * @param excludes the ids of those beside which it cannot be, whichever of the two says so
 */
public record Project(
    String id,
    String name,
    @Nullable Rational cost,
    @Nullable LocalDate ready,
    List<ProjectEffect> effects,
    List<String> requires,
    List<String> excludes) {
  public Project {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    if (cost != null && cost.signum() < 0) {
      throw new IllegalArgumentException("the cost " + cost + " is negative. Give 0 or more.");
    }
    if (cost != null && cost.decimal().isEmpty()) {
      throw new IllegalArgumentException("the cost " + cost + " is no decimal. Round it.");
    }
    effects = List.copyOf(effects);
    requires = List.copyOf(requires);
    excludes = List.copyOf(excludes);
  }

  /** {@return whether its effects count on {@code day}} Never where it is not known when. */
  public boolean isReadyBy(LocalDate day) {
    return ready != null && !ready.isAfter(day);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
