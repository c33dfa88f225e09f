package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.plan.RobustPlanner;
import io.github.cityward.quantity.Rational;
import io.github.cityward.source.Problems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** With which probability a goal is to be reached, and by which draws that is judged. */
final class ChanceOptions {
  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Option(names = "--probability", paramLabel = "P")
  private @Nullable String probability;

  @CommandLine.Mixin private final PlanDraws draws = new PlanDraws();

  /** {@return the planner that was asked for; empty if no probability was, or it is a problem} */
  Optional<RobustPlanner> planner(Problems problems) {
    int count = draws.count(command);
    String text = probability;
    if (text == null) {
      if (draws.areAskedFor(command)) {
        throw new Misuse(command.commandLine(), "plan.draws-of-nothing");
      }
      return Optional.empty();
    }
    Optional<Rational> number = GoalOptions.number(text, "--probability", problems);
    if (number.filter(each -> each.signum() == 0 || each.compareTo(Rational.ONE) > 0).isPresent()) {
      problems.report(ProblemCode.CHANCE_OUT_OF_RANGE, Place.field("--probability"), text);
    }
    return problems.isEmpty()
        ? number.map(each -> RobustPlanner.reachingWith(each).draws(count).seed(draws.seed()))
        : Optional.empty();
  }

  /** {@return what to throw where the money of each year is limited too} */
  Misuse besideYears() {
    return new Misuse(command.commandLine(), "plan.chance-and-years");
  }
}
