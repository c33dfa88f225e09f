package io.github.cityward.cli;

import io.github.cityward.cli.text.SensitivityText;
import io.github.cityward.json.Json;
import io.github.cityward.report.ChartFiles;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.SensitivityAnalysis;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code sensitivity TOWN}: on which of its uncertain quantities the result hangs. */
@CommandLine.Command(name = "sensitivity")
final class SensitivityCommand implements Callable<Integer> {
  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Mixin private final TownOptions town = new TownOptions();

  @CommandLine.Option(names = "--samples", paramLabel = "N", defaultValue = "1024")
  private int samples;

  @CommandLine.Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  private long seed;

  @CommandLine.Mixin private final ChartsOption charts = new ChartsOption();
  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json, Format.csv);
    Misuse.unlessWithin(
        command, "sensitivity.samples", samples, 2, SensitivityAnalysis.MOST_SAMPLES);
    TownOptions.Asked asked = town.asked(output);
    Sensitivity sensitivity = analysed(asked);
    charts.write(output, reader -> ChartFiles.of(sensitivity, reader));
    output.write(
        switch (format) {
          case json -> Json.sensitivity(sensitivity, output.locale());
          case csv -> new SensitivityCsv(output.csv()).of(sensitivity);
          default -> SensitivityText.of(sensitivity, output.audience());
        });
    return town.status(sensitivity.median());
  }

  private Sensitivity analysed(TownOptions.Asked asked) {
    try (DrawProgress progress =
        DrawProgress.of(samples, "sensitivity.samples-done", output.locale())) {
      return SensitivityAnalysis.of(asked.assessor())
          .reportingTo(progress)
          .analyse(asked.town(), asked.date(), samples, seed);
    } catch (InterruptedException e) {
      throw DrawProgress.interrupted(e);
    }
  }
}
