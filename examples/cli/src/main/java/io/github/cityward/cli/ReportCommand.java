package io.github.cityward.cli;

import io.github.cityward.Problem;
import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.json.Json;
import io.github.cityward.report.Prospect;
import io.github.cityward.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * {@code report TOWN -o DIR}: the report for people; with {@code --against} or {@code
 * --against-rules} also what moved since the other day or law, and where something of the town is
 * uncertain when it is ready.
 */
@CommandLine.Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  private static final int USUAL_YEARS = 5;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Mixin private final TownOptions town = new TownOptions();
  @CommandLine.Mixin private final Against against = new Against();

  @CommandLine.Option(names = "--until", paramLabel = "YEAR")
  private @Nullable String until;

  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() throws InterruptedException {
    Format format = output.format(Format.text, Format.json);
    Path folder =
        output
            .target()
            .orElseThrow(() -> new Misuse(command.commandLine(), "cli.no-target", command.name()));
    List<Problem> problems = new ArrayList<>();
    Optional<Integer> last =
        until == null ? Optional.empty() : ForecastOptions.year(until, "--until", problems);
    TownOptions.Asked asked = town.asked(output, problems);
    Assessment assessment = asked.assessor().assess(asked.town(), asked.date());
    Optional<Prospect> prospect = prospect(asked, last);
    int status = town.status(assessment);
    Report report;
    if (against.isGiven()) {
      AssessmentDiff diff = against.diff(town, assessment.town(), assessment);
      status = Math.max(status, town.status(diff.before()));
      report =
          prospect
              .map(each -> Report.of(diff, each, output.locale()))
              .orElseGet(() -> Report.of(diff, output.locale()));
    } else {
      report =
          prospect
              .map(each -> Report.of(assessment, each, output.locale()))
              .orElseGet(() -> Report.of(assessment, output.locale()));
    }
    List<Path> written;
    try {
      written = report.writeTo(folder);
    } catch (IOException e) {
      throw Unwritable.at(folder, e, output.locale());
    }
    command
        .commandLine()
        .getOut()
        .print(
            format == Format.json
                ? Json.files(written.stream().map(Path::toString).toList())
                : Wording.of(Main.class, output.locale())
                        .say("report.written", folder.resolve("report.html").toString())
                    + "\n");
    return status;
  }

  private Optional<Prospect> prospect(TownOptions.Asked asked, Optional<Integer> last)
      throws InterruptedException {
    int from = asked.date().getYear();
    int year = last.orElse(from + USUAL_YEARS);
    if (year < from) {
      throw new Misuse(
          command.commandLine(), "report.order", String.valueOf(year), String.valueOf(from));
    }
    ForecastOptions.check(from, year, command.commandLine());
    return Prospect.of(asked.assessor(), asked.town(), asked.date(), year);
  }
}
