package io.github.cityward.plan;

import io.github.cityward.Problem;
import io.github.cityward.assess.Assessor;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a town is once projects are ready. A project adds to the value in use, to a derived one
 * after it was derived; a value that is set comes before what is added, the ends of the quantity's
 * kind last. What is changed is assumed, and of the later of the value's own day and the project's.
 * What is missing stays missing.
 *
 * @param town the town without the projects
 * @param assessor by which values are derived
 * @param day the day on which the values are in use
 */
public record TownWithProjects(Town town, Assessor assessor, LocalDate day) {

  /**
   * {@return the town with these projects, each started at the earliest} One that is not ready by
   * the day changes nothing yet.
   *
   * @throws IllegalArgumentException if it is not known of one of them when it is ready
   */
  public Town with(Collection<Project> projects) {
    projects.forEach(TownWithProjects::ready);
    Map<Quantity, Changes> open = changes(projects, day);
    Town changed = town;
    while (!open.isEmpty()) {
      ValuesInUse values = assessor.valuesInUse(changed, day);
      for (Quantity each : next(open.keySet(), values)) {
        Optional<ValueInUse> value = values.find(each);
        Changes changes = open.remove(each);
        if (value.isPresent() && changes != null) {
          changed = changed.replacing(changes.of(value.get())).supposing(List.of(each));
        }
      }
    }
    return changed;
  }

  /**
   * {@return the effects of {@code projects} that no standard would feel, because what is derived
   * from it is itself observed; each as a problem}
   */
  public List<Problem> lostEffects(Collection<Project> projects) {
    return EffectCheck.of(PlanTask.of(town, assessor, day)).problems(projects);
  }

  /** {@return those of {@code open} that rest on none of the others} */
  private static List<Quantity> next(Set<Quantity> open, ValuesInUse values) {
    List<Quantity> free = new ArrayList<>();
    for (Quantity each : open) {
      Set<Quantity> others = new LinkedHashSet<>(values.restsOn(each));
      others.remove(each);
      if (others.stream().noneMatch(open::contains)) {
        free.add(each);
      }
    }
    // Models that derive two quantities from each other leave no order but the given one.
    return free.isEmpty() ? List.copyOf(open) : free;
  }

  private static Map<Quantity, Changes> changes(Collection<Project> projects, LocalDate day) {
    Map<Quantity, Changes> changes = new LinkedHashMap<>();
    projects.stream()
        .sorted(Comparator.comparing(TownWithProjects::ready))
        .forEach(
            project ->
                project
                    .effectsOn(day)
                    .forEach(
                        effect ->
                            changes.merge(
                                effect.quantity(),
                                Changes.of(effect, ready(project)),
                                Changes::then)));
    return changes;
  }

  /** {@return the day on which a project that is planned with is ready} */
  static LocalDate ready(Project project) {
    LocalDate ready = project.ready();
    if (ready == null) {
      throw new IllegalArgumentException(
          project + " has no day on which it is ready. Plan with those that have one.");
    }
    return ready;
  }

  /**
   * All that is done to one quantity.
   *
   * @param set the value that it is given; null if it keeps its own
   * @param added what is added then
   * @param ready the day of the last change
   */
  private record Changes(@Nullable Value set, Rational added, LocalDate ready) {
    static Changes of(ProjectEffect effect, LocalDate ready) {
      return effect instanceof ProjectEffect.Setting setting
          ? new Changes(setting.value(), Rational.ZERO, ready)
          : new Changes(null, ((ProjectEffect.Addition) effect).amount(), ready);
    }

    /** Of two values that are set, the later one stays. */
    Changes then(Changes later) {
      return new Changes(later.set == null ? set : later.set, added.plus(later.added), later.ready);
    }

    Observation of(ValueInUse value) {
      Quantity quantity = value.quantity();
      LocalDate date = value.date().isAfter(ready) ? value.date() : ready;
      Value before = set == null ? value.value() : set;
      Value after =
          quantity.kind() == Kind.LEVEL ? before : plus(quantity.position(before), quantity.kind());
      return new Observation(quantity, date, after, Basis.ASSUMED, "", "");
    }

    private Range plus(Range before, Kind kind) {
      return new Range(end(before.low(), kind), end(before.high(), kind));
    }

    private @Nullable Rational end(@Nullable Rational before, Kind kind) {
      if (before == null) {
        return null;
      }
      Rational lowest = kind.lowest();
      Rational highest = kind.highest();
      Rational after = before.plus(added);
      after = lowest == null ? after : after.max(lowest);
      return highest == null ? after : after.min(highest);
    }
  }
}
