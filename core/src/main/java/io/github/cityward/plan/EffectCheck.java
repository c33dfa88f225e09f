package io.github.cityward.plan;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds effects that would be lost: a project changes what a standard's value could be derived
 * from, but that value is observed, and no other standard rests on what is changed.
 */
record EffectCheck(PlanTask task, ValuesInUse values) {
  static EffectCheck of(PlanTask task) {
    return new EffectCheck(task, task.assessor().valuesInUse(task.town(), task.day()));
  }

  List<Problem> problems(Collection<Project> projects) {
    Set<Quantity> judged =
        task.assessor()
            .rules()
            .indicators()
            .map(each -> each.quantity())
            .collect(Collectors.toSet());
    Set<Quantity> reached =
        judged.stream().flatMap(each -> values.restsOn(each).stream()).collect(Collectors.toSet());
    List<Problem> problems = new ArrayList<>();
    for (Project project : projects) {
      for (ProjectEffect effect : project.effects()) {
        if (!reached.contains(effect.quantity())) {
          judged.stream()
              .flatMap(each -> obstacle(each, effect.quantity(), new HashSet<>()).stream())
              .findFirst()
              .ifPresent(each -> problems.add(problem(project, effect.quantity(), each)));
        }
      }
    }
    return problems;
  }

  /** {@return the observation that keeps {@code from} from changing {@code quantity}} */
  private Optional<Observation> obstacle(Quantity quantity, Quantity from, Set<Quantity> seen) {
    if (!seen.add(quantity)) {
      return Optional.empty();
    }
    Optional<Observation> observed = task.town().latest(quantity, task.day());
    for (Quantity input : values.derivableFrom(quantity)) {
      if (input.equals(from) || mayRestOn(input, from, new HashSet<>())) {
        Optional<Observation> nearer =
            observed.isPresent() ? observed : obstacle(input, from, seen);
        if (nearer.isPresent()) {
          return nearer;
        }
      }
    }
    return Optional.empty();
  }

  private boolean mayRestOn(Quantity quantity, Quantity from, Set<Quantity> seen) {
    return seen.add(quantity)
        && values.derivableFrom(quantity).stream()
            .anyMatch(each -> each.equals(from) || mayRestOn(each, from, seen));
  }

  private static Problem problem(Project project, Quantity changed, Observation observed) {
    LocalDate date = observed.date();
    return Problem.of(
        ProblemCode.EFFECT_LOST,
        Place.nowhere(),
        project.id(),
        changed.id(),
        observed.quantity().id(),
        String.valueOf(observed.value()),
        date.toString());
  }
}
