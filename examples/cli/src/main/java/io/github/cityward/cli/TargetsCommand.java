package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.cli.text.TargetsText;
import io.github.cityward.json.Json;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.milestone.TargetStanding;
import io.github.cityward.report.ChartFiles;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownTable;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code targets TOWN}: where its programme targets stand. */
@CommandLine.Command(name = "targets")
final class TargetsCommand implements Callable<Integer> {
  @CommandLine.Mixin private final TownOptions town = new TownOptions();
  @CommandLine.Mixin private final ReplayOption replay = new ReplayOption();
  @CommandLine.Mixin private final ChartsOption charts = new ChartsOption();
  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json, Format.csv);
    TownOptions.Dated asked = town.dated(output);
    Town known = replay.known(asked);
    if (known.targets().isEmpty()) {
      throw new ProblemsException(
          List.of(Problem.of(ProblemCode.NO_TARGETS, Place.file(TownTable.TARGETS.file()))));
    }
    List<TargetStanding> standings = TargetStanding.of(known, asked.date());
    charts.write(output, reader -> ChartFiles.of(Milestones.of(known, asked.date()), reader));
    output.write(
        switch (format) {
          case json -> Json.targets(known, asked.date(), standings);
          case csv -> TargetsCsv.of(standings, asked.date(), output.csv());
          default -> TargetsText.of(known, asked.date(), standings, output.audience());
        });
    return 0;
  }
}
