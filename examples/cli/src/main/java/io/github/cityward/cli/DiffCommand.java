package io.github.cityward.cli;

import io.github.cityward.DateText;
import io.github.cityward.Place;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.cli.text.DiffText;
import io.github.cityward.json.Json;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * {@code diff TOWN --on A --against B}: what moved from the other day, law or town to this one, and
 * why.
 */
@CommandLine.Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Mixin private final TownOptions town = new TownOptions();

  @CommandLine.Option(names = "--against", paramLabel = "DATE")
  private @Nullable String against;

  @CommandLine.Option(names = "--against-rules", paramLabel = "ID|FILE")
  private @Nullable String againstRules;

  @CommandLine.Option(names = "--against-town", paramLabel = "TOWN")
  private @Nullable Path againstTown;

  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json);
    if (against == null && againstRules == null && againstTown == null) {
      throw new Misuse(command.commandLine(), "diff.needs-other");
    }
    Assessment after = town.assess();
    AssessmentDiff diff = diff(before(after), after);
    output.write(format == Format.json ? Json.diff(diff) : DiffText.of(diff, output.audience()));
    return Math.max(town.status(diff.before()), town.status(after));
  }

  /** Where town or day and law are others, what is because of which is told apart. */
  private AssessmentDiff diff(Assessment before, Assessment after) {
    return before.rules().equals(after.rules())
        ? after.diff(before)
        : after.diff(before, town.assess(after.town(), before.rules(), after.date()));
  }

  /** What is not said to be another is as it is in {@code after}. */
  private Assessment before(Assessment after) {
    Town other = againstTown == null ? after.town() : TownReader.read(againstTown).orElseThrow();
    LocalDate day =
        against == null
            ? after.date()
            : DateText.read(against, Place.field("--against")).orElseThrow();
    RuleSet rules = againstRules == null ? town.rulesOn(day) : RulesOptions.ruleSet(againstRules);
    return town.assess(other, rules, day);
  }
}
