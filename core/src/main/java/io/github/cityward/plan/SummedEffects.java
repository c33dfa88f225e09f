package io.github.cityward.plan;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Requirement;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What projects bring to one standard if all that they do to it is to add to its value: then it
 * depends on the sum alone, and does not fall when the sum rises in the direction of the standard.
 */
final class SummedEffects {
  private SummedEffects() {}

  /**
   * {@return the effects of projects on a standard; empty if they do more than to add to its value}
   *
   * @param felt the quantities on which the standard rests
   * @param projects the projects that change it, each in its versions
   * @param day the day on which their effects are looked at
   * @param assessed what it earns if so much is added to its value
   * @param knots what must be added for that to jump or bend
   */
  static Optional<Additive> of(
      Requirement requirement,
      Set<Quantity> felt,
      Collection<List<Project>> projects,
      LocalDate day,
      UnaryOperator<Rational> assessed,
      Collection<Rational> knots) {
    if (!(requirement instanceof Indicator indicator)
        || indicator.quantity().kind() == Kind.LEVEL) {
      return Optional.empty();
    }
    UnaryOperator<Rational> signed =
        indicator.scale().better() == Better.LOWER ? Rational::negate : UnaryOperator.identity();
    List<Rational> effects = new ArrayList<>();
    for (List<Project> versions : projects) {
      Optional<Rational> most = Optional.empty();
      for (Project each : versions) {
        Optional<Rational> added = added(each, indicator, felt, day).map(signed);
        if (added.isEmpty()) {
          return Optional.empty();
        }
        most = Optional.of(most.map(added.get()::max).orElse(added.get()));
      }
      most.ifPresent(effects::add);
    }
    return Optional.of(
        new Additive(
            effects,
            sum -> assessed.apply(signed.apply(sum)),
            knots.stream().map(signed).toList()));
  }

  /** {@return what the project adds to the value; empty if it does more, or something else} */
  private static Optional<Rational> added(
      Project project, Indicator indicator, Set<Quantity> felt, LocalDate day) {
    List<ProjectEffect> own =
        project.effectsOn(day).stream().filter(effect -> felt.contains(effect.quantity())).toList();
    return own.size() == 1
            && own.get(0) instanceof ProjectEffect.Addition addition
            && addition.quantity().equals(indicator.quantity())
        ? Optional.of(addition.amount())
        : Optional.empty();
  }
}
