package io.github.cityward.cli;

import io.github.cityward.plan.RobustPlanner;
import picocli.CommandLine;

/** By which draws a plan's probability is judged. */
final class PlanDraws {
  private static final String USUAL_DRAWS = "500";

  @CommandLine.Option(names = "--draws", paramLabel = "N", defaultValue = USUAL_DRAWS)
  private int draws;

  @CommandLine.Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  private long seed;

  /** {@return how many, which a plan may have} */
  int count(CommandLine.Model.CommandSpec command) {
    Misuse.unlessWithin(command, "simulate.draws", draws, 1, RobustPlanner.MOST_DRAWS);
    return draws;
  }

  /** {@return whether the command line says which} */
  boolean areAskedFor(CommandLine.Model.CommandSpec command) {
    CommandLine.ParseResult parsed = command.commandLine().getParseResult();
    return parsed.hasMatchedOption("--draws") || parsed.hasMatchedOption("--seed");
  }

  long seed() {
    return seed;
  }
}
