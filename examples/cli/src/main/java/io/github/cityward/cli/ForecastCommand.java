package io.github.cityward.cli;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.cli.text.ForecastText;
import io.github.cityward.forecast.ProjectedYear;
import io.github.cityward.forecast.Projection;
import io.github.cityward.forecast.Projector;
import io.github.cityward.json.Json;
import io.github.cityward.report.ChartFiles;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.source.Problems;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code forecast TOWN --until YEAR}: the verdict year by year, if figures go on as they did. */
@CommandLine.Command(name = "forecast")
final class ForecastCommand implements Callable<Integer> {
  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Mixin private final TownOptions town = new TownOptions();
  @CommandLine.Mixin private final ForecastOptions options = new ForecastOptions();
  @CommandLine.Mixin private final ChartsOption charts = new ChartsOption();
  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json, Format.csv);
    Projection projection = projection();
    charts.write(output, reader -> ChartFiles.of(projection, reader));
    output.write(
        switch (format) {
          case json -> Json.forecast(projection, output.locale());
          case csv -> new ForecastCsv(output.csv()).of(projection);
          default -> ForecastText.of(projection, output.audience());
        });
    return town.statusOf(projection.years().stream().map(ProjectedYear::assessment).toList());
  }

  /** The problems of the options, the town, the day and the rules are told together. */
  private Projection projection() {
    Problems problems = new Problems();
    Optional<ForecastOptions.Asked> asked = options.read(town.catalog(), problems);
    Assessment now = town.assess(output, problems);
    return projection(asked.orElseThrow(), now);
  }

  private Projection projection(ForecastOptions.Asked asked, Assessment now) {
    int from = asked.from() == null ? now.date().getYear() : asked.from();
    ForecastOptions.check(from, asked.until(), command.commandLine());
    Map<RuleSet, Assessor> assessors = new HashMap<>();
    return asked
        .to(Projector.of(day -> assessor(day, assessors)))
        .project(now.town(), now.date(), from, asked.until());
  }

  private Assessor assessor(LocalDate day, Map<RuleSet, Assessor> known) {
    return known.computeIfAbsent(town.rulesOn(day), town::assessor);
  }
}
