package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.cli.text.ScoreText;
import io.github.cityward.export.ResultTable;
import io.github.cityward.json.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code score TOWN}: one assessment. */
@CommandLine.Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
  @CommandLine.Mixin private final TownOptions town = new TownOptions();
  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format =
        output.format(Format.text, Format.json, Format.csv, Format.markdown, Format.xlsx);
    Assessment assessment = town.assess(output);
    switch (format) {
      case json -> output.write(Json.assessment(assessment, output.locale()));
      case csv, markdown, xlsx -> output.write(ResultTable.of(assessment, output.locale()), format);
      default -> output.write(ScoreText.of(assessment, output.audience()));
    }
    return town.status(assessment);
  }
}
