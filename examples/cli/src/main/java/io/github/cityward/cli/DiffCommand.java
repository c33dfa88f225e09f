package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.cli.text.DiffText;
import io.github.cityward.json.Json;
import io.github.cityward.report.ChartFiles;
import io.github.cityward.town.Town;
import java.nio.file.Path;
import java.util.List;
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

  @CommandLine.Mixin private final Against against = new Against();

  @CommandLine.Option(names = "--against-town", paramLabel = "TOWN")
  private @Nullable Path againstTown;

  @CommandLine.Mixin private final ChartsOption charts = new ChartsOption();
  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json, Format.csv);
    if (!against.isGiven() && againstTown == null) {
      throw new Misuse(command.commandLine(), "diff.needs-other");
    }
    Assessment after = town.assess(output);
    Town other = againstTown == null ? after.town() : town.other(againstTown).orElseThrow();
    AssessmentDiff diff = against.diff(town, other, after);
    charts.write(output, locale -> ChartFiles.ofLaws(laws(diff), locale));
    output.write(
        switch (format) {
          case json -> Json.diff(diff);
          case csv -> DiffCsv.of(diff, output.csv());
          default -> DiffText.of(diff, output.audience());
        });
    return town.statusOf(List.of(after, diff.before()));
  }

  /** The later town on its day, under both laws: what is because of the law alone. */
  private List<Assessment> laws(AssessmentDiff diff) {
    Assessment between = diff.between();
    if (between == null || between.rules().equals(diff.after().rules())) {
      throw new Misuse(command.commandLine(), "diff.one-law", diff.after().rules().id());
    }
    return List.of(between, diff.after());
  }
}
