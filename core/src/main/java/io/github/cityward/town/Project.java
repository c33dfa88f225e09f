package io.github.cityward.town;

import io.github.cityward.quantity.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What may be built or done, at which cost and to which effect (dự án), as {@code projects.csv}
 * says.
 *
 * @param id a short id
 * @param name its name
 * @param cost what it costs, in billion VND, a decimal of 0 or more; null if that is not known
 * @param priceYear the year in whose prices its costs are; null if that is not known
 * @param runningCost what it costs a year once it is ready, in billion VND, a decimal of 0 or more;
 *     null if nothing is said of it
 * @param work when it may be carried out
 * @param effects what it changes; empty if that is not known
 * @param requires the ids of the projects without which it cannot be carried out
 * @param excludes the ids of those beside which it cannot be, whichever of the two says so
 * @param oneOf the name of the group of which it is, of whose projects at most one can be carried
 *     out; null if it is of none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Project(
    String id,
    String name,
    @Nullable Rational cost,
    @Nullable Integer priceYear,
    @Nullable Rational runningCost,
    ProjectWork work,
    List<ProjectEffect> effects,
    List<String> requires,
    List<String> excludes,
    @Nullable String oneOf) {
  public Project {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(work, "work");
    requireCost("cost", cost);
    requireCost("running cost", runningCost);
    effects = List.copyOf(effects);
    requires = List.copyOf(requires);
    excludes = List.copyOf(excludes);
    if (work.rampUp() > 0 && effects.stream().anyMatch(ProjectEffect.Setting.class::isInstance)) {
      throw new IllegalArgumentException(
          id + " sets a value, which cannot grow. Give no ramp-up, or what is added.");
    }
  }

  /** Makes a project that is there at once, on the day on which it is ready. */
  public Project(
      String id,
      String name,
      @Nullable Rational cost,
      @Nullable LocalDate ready,
      List<ProjectEffect> effects,
      List<String> requires,
      List<String> excludes) {
    this(id, name, cost, null, null, ProjectWork.readyOn(ready), effects, requires, excludes, null);
  }

  private static void requireCost(String what, @Nullable Rational cost) {
    if (cost != null && cost.signum() < 0) {
      throw new IllegalArgumentException(
          "the " + what + " " + cost + " is negative. Give 0 or more.");
    }
    if (cost != null && cost.decimal().isEmpty()) {
      throw new IllegalArgumentException("the " + what + " " + cost + " is no decimal. Round it.");
    }
  }

  /** {@return this project, carried out so} */
  public Project carriedOut(ProjectWork work) {
    return with(priceYear, runningCost, work, oneOf);
  }

  /** {@return this project, started on {@code start}} */
  public Project startingOn(LocalDate start) {
    return carriedOut(work.between(start, start));
  }

  /** {@return this project with so much, in billion VND, to be paid a year once it is ready} */
  public Project runningAt(Rational cost) {
    return with(priceYear, cost, work, oneOf);
  }

  /** {@return this project with its costs in the prices of {@code year}} */
  public Project atPricesOf(int year) {
    return with(year, runningCost, work, oneOf);
  }

  /** {@return this project as one of the group of that name, of which at most one is chosen} */
  public Project asOneOf(String group) {
    return with(priceYear, runningCost, work, group);
  }

  private Project with(
      @Nullable Integer priceYear,
      @Nullable Rational runningCost,
      ProjectWork work,
      @Nullable String oneOf) {
    return new Project(
        id, name, cost, priceYear, runningCost, work, effects, requires, excludes, oneOf);
  }

  /** {@return whether it says that it cannot be beside {@code other}, or is of the same group} */
  public boolean bars(Project other) {
    return excludes.contains(other.id) || (oneOf != null && oneOf.equals(other.oneOf));
  }

  /** {@return the first day from which on its effects may count; null if that is not known} */
  public @Nullable LocalDate ready() {
    return work.ready();
  }

  /** {@return whether its effects may count on {@code day}} Never where it is not known when. */
  public boolean isReadyBy(LocalDate day) {
    LocalDate ready = ready();
    return ready != null && !ready.isAfter(day);
  }

  /**
   * {@return what it has changed by {@code day}, started at the earliest} What it adds may still be
   * growing.
   */
  public List<ProjectEffect> effectsOn(LocalDate day) {
    return isReadyBy(day) ? effects.stream().map(each -> grown(each, day)).toList() : List.of();
  }

  private ProjectEffect grown(ProjectEffect effect, LocalDate day) {
    return effect instanceof ProjectEffect.Addition addition
        ? new ProjectEffect.Addition(
            addition.quantity(), work.added(addition.quantity(), addition.amount(), day))
        : effect;
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
