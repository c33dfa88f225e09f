package io.github.cityward.cli;

import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Warning;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Which town, under which rules, and how strictly. */
final class TownOptions {
  @CommandLine.Parameters(index = "0", paramLabel = "TOWN")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @CommandLine.Mixin private final RulesOptions rules = new RulesOptions();

  @CommandLine.Option(names = "--accept-unverified")
  private boolean acceptUnverified;

  @CommandLine.Option(names = "--strict")
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
    return assess(town.orElseThrow(), chosen.rules(), chosen.date());
  }

  /** {@return the assessment of {@code town} under other rules or on another day} */
  Assessment assess(Town town, RuleSet rules, LocalDate date) {
    Assessor assessor = Assessor.of(rules);
    return (acceptUnverified ? assessor.acceptingUnverified() : assessor).assess(town, date);
  }

  /** {@return the rules that were asked for, as they are in force on {@code day}} */
  RuleSet rulesOn(LocalDate day) {
    return rules.on(day);
  }

  /** {@return the exit status of a command that printed what {@code assessment} gives} */
  int status(Assessment assessment) {
    return status(assessment, strict);
  }

  /** {@return the exit status after {@code assessment}, which is warned of if {@code strict}} */
  static int status(Assessment assessment, boolean strict) {
    boolean warned =
        assessment.warnings().stream()
            .anyMatch(warning -> warning.code() != Warning.Code.PROVISION_UNKNOWN);
    return strict && warned ? 2 : 0;
  }
}
