package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.report.Report;
import io.github.cityward.report.ReportOptions;
import io.github.cityward.source.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * {@code report TOWN -o DIR}: the report for people; with {@code --against} or {@code
 * --against-rules} also what moved since the other day or law, where something of the town is
 * uncertain when it is ready, and where it has the tables its plan, its road and its targets.
 */
@CommandLine.Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Mixin private final TownOptions town = new TownOptions();
  @CommandLine.Mixin private final Against against = new Against();

  @CommandLine.Mixin private final OutlookOptions ahead = new OutlookOptions();
  @CommandLine.Mixin private final WantedReport wanted = new WantedReport();
  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() throws InterruptedException {
    Format format = output.format(Format.text, Format.json);
    Path folder =
        output
            .target()
            .orElseThrow(() -> new Misuse(command.commandLine(), "cli.no-target", command.name()));
    Problems problems = new Problems();
    WantedReport.Asked asking = wanted.read(output.locale(), System.getenv(), problems);
    OutlookOptions.Asked years = ahead.read(problems);
    TownOptions.Asked asked = town.asked(output, problems);
    Assessment assessment = asked.assessor().assess(asked.town(), asked.date());
    ReportOptions options = asking.options().with(ahead.outlook(asked, years));
    int status = town.status(assessment);
    Report report;
    if (against.isGiven()) {
      AssessmentDiff diff = against.diff(town, assessment.town(), assessment);
      status = Math.max(status, town.status(diff.before()));
      report = Report.of(diff, output.locale(), options);
    } else {
      report = Report.of(assessment, output.locale(), options);
    }
    try {
      output.sayWritten(report.writeTo(folder, asking.formats()), format);
    } catch (IOException e) {
      throw Unwritable.at(folder, e, output.locale());
    }
    return status;
  }
}
