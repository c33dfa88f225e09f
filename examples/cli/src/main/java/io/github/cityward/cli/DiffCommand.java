package io.github.cityward.cli;

import io.github.cityward.DateText;
import io.github.cityward.Place;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.json.Json;
import io.github.cityward.rules.RuleSet;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code diff TOWN --on A --against B}: what moved from B to A, and why. */
@CommandLine.Command(
    name = "diff",
    description = "Shows what moved between two days or two laws, and why.")
final class DiffCommand implements Callable<Integer> {
  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Mixin private final TownOptions town = new TownOptions();

  @CommandLine.Option(
      names = "--against",
      paramLabel = "DATE",
      description = "The day to compare with; the day of --on if only the rules differ.")
  private @Nullable String against;

  @CommandLine.Option(
      names = "--against-rules",
      paramLabel = "ID|FILE",
      description = "The rules to compare with; the ones asked for, on the other day, if none.")
  private @Nullable String againstRules;

  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json);
    if (against == null && againstRules == null) {
      throw new Misuse(command.commandLine(), "diff.needs-other");
    }
    Assessment after = town.assess();
    LocalDate day =
        against == null
            ? after.date()
            : DateText.read(against, Place.field("--against")).orElseThrow();
    RuleSet rules = againstRules == null ? town.rulesOn(day) : RulesOptions.ruleSet(againstRules);
    AssessmentDiff diff = after.diff(town.assess(after.town(), rules, day));
    output.write(
        format == Format.json ? Json.diff(diff) : new DiffText(diff, output.locale()).write());
    return Math.max(town.status(diff.before()), town.status(after));
  }
}
