package io.github.cityward.cli;

import io.github.cityward.Limits;
import io.github.cityward.cli.text.ScenariosText;
import io.github.cityward.json.Json;
import io.github.cityward.scenario.ScenarioComparison;
import io.github.cityward.scenario.ScenarioOutcome;
import io.github.cityward.town.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code scenarios TOWN FILE}: what-ifs side by side, and what moves in each. */
@CommandLine.Command(name = "scenarios")
final class ScenariosCommand implements Callable<Integer> {
  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Mixin private final TownOptions town = new TownOptions();

  @CommandLine.Parameters(index = "1", paramLabel = "FILE")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @CommandLine.Option(names = "--base", paramLabel = "SCENARIO")
  private @Nullable String base;

  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json, Format.csv);
    TownOptions.Asked asked = town.asked(output);
    List<Scenario> scenarios =
        Scenario.readAll(
                file,
                asked.town(),
                asked.date(),
                asked.assessor().rules().catalog(),
                Limits.defaults())
            .orElseThrow();
    ScenarioComparison comparison =
        base == null
            ? ScenarioComparison.of(asked.town(), asked.assessor(), asked.date(), scenarios)
            : against(base, asked, scenarios);
    output.write(
        switch (format) {
          case json -> Json.scenarios(comparison);
          case csv -> new ScenariosCsv(output.csv()).of(comparison);
          default -> ScenariosText.of(comparison, output.audience());
        });
    return town.statusOf(
        Stream.concat(
                Stream.of(comparison.before()),
                comparison.outcomes().stream().map(ScenarioOutcome::assessment))
            .toList());
  }

  private ScenarioComparison against(
      String name, TownOptions.Asked asked, List<Scenario> scenarios) {
    Scenario compared =
        scenarios.stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> unknown(name, scenarios));
    return ScenarioComparison.of(
        asked.town(),
        asked.assessor(),
        asked.date(),
        compared,
        scenarios.stream().filter(each -> !each.equals(compared)).toList());
  }

  private Misuse unknown(String name, List<Scenario> scenarios) {
    return new Misuse(
        command.commandLine(),
        "scenarios.unknown",
        name,
        scenarios.stream().map(Scenario::name).collect(Collectors.joining(", ")));
  }
}
