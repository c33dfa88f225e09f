package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.cli.text.ScoreText;
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
    Format format = output.format(Format.text, Format.json, Format.csv);
    Assessment assessment = town.assess();
    output.write(
        switch (format) {
          case json -> Json.assessment(assessment, output.locale());
          case csv -> ScoreCsv.of(assessment, output.target().isPresent());
          default -> ScoreText.of(assessment, output.audience());
        });
    return town.status(assessment);
  }
}
