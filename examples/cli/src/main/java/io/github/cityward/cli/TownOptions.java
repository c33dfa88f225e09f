package io.github.cityward.cli;

import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Warning;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Which town, under which rules, and how strictly. */
final class TownOptions {
  @CommandLine.Parameters(
      index = "0",
      paramLabel = "TOWN",
      description = "The folder of the town: town.yaml and observations.csv.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @CommandLine.Mixin private final RulesOptions rules = new RulesOptions();

  @CommandLine.Option(
      names = "--accept-unverified",
      description = "Let figures of the law decide that nobody has checked.")
  private boolean acceptUnverified;

  @CommandLine.Option(
      names = "--strict",
      description = "Exit with 2 if there is a warning, except PROVISION_UNKNOWN.")
  private boolean strict;

  /**
   * {@return the assessment of the town}
   *
   * @throws ProblemsException with the problems of the town, the day and the rules together
   */
  Assessment assess() {
    Result<Town> town = TownReader.read(folder);
    RulesOptions.Chosen chosen;
    try {
      chosen = rules.chosen();
    } catch (ProblemsException e) {
      throw new ProblemsException(
          Stream.concat(town.problems().stream(), e.problems().stream()).toList());
    }
    Assessor assessor = Assessor.of(chosen.rules());
    return (acceptUnverified ? assessor.acceptingUnverified() : assessor)
        .assess(town.orElseThrow(), chosen.date());
  }

  /** {@return the exit status of a command that printed what {@code assessment} gives} */
  int status(Assessment assessment) {
    boolean warned =
        assessment.warnings().stream()
            .anyMatch(warning -> warning.code() != Warning.Code.PROVISION_UNKNOWN);
    return strict && warned ? 2 : 0;
  }
}
