package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Warning;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import picocli.CommandLine;

/** Under which law towns are assessed, and how strictly. */
final class LawOptions {
  @CommandLine.Mixin private final RulesOptions rules = new RulesOptions();

  @CommandLine.Option(names = "--accept-unverified")
  private boolean acceptUnverified;

  @CommandLine.Option(names = "--strict")
  private boolean strict;

  /** {@return the rules and the day that were asked for} */
  RulesOptions.Chosen chosen() {
    return rules.chosen();
  }

  /** {@return the rules that were asked for, as they are in force on {@code day}} */
  RuleSet rulesOn(LocalDate day) {
    return rules.on(day);
  }

  /** {@return the assessment of {@code town} under {@code rules} on a day} */
  Assessment assess(Town town, RuleSet rules, LocalDate date) {
    Assessor assessor = Assessor.of(rules);
    return (acceptUnverified ? assessor.acceptingUnverified() : assessor).assess(town, date);
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
