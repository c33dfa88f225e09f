package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.cli.text.GapText;
import io.github.cityward.json.Json;
import io.github.cityward.report.ChartFiles;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code gap TOWN}: what is short, and what may be. */
@CommandLine.Command(name = "gap")
final class GapCommand implements Callable<Integer> {
  @CommandLine.Mixin private final TownOptions town = new TownOptions();
  @CommandLine.Mixin private final ChartsOption charts = new ChartsOption();
  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json, Format.csv);
    Assessment assessment = town.assess(output);
    charts.write(output, locale -> ChartFiles.ofShortfalls(assessment, locale));
    output.write(
        switch (format) {
          case json -> Json.gap(assessment);
          case csv -> new GapCsv(output.csv()).of(assessment);
          default -> GapText.of(assessment, output.audience());
        });
    return town.status(assessment);
  }
}
