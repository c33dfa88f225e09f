package io.github.cityward.cli;

import io.github.cityward.cli.text.FrontierText;
import io.github.cityward.json.Json;
import io.github.cityward.plan.CostFrontier;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.plan.ProbabilityFrontier;
import io.github.cityward.report.ChartFiles;
import io.github.cityward.source.Problems;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code frontier TOWN --by YEAR}: what each further point costs, and what a later year saves. */
@CommandLine.Command(name = "frontier")
final class FrontierCommand implements Callable<Integer> {
  private static final String USUAL_YEARS = "3";
  private static final int MOST_YEARS = 50;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Mixin private final TownOptions town = new TownOptions();
  @CommandLine.Mixin private final GoalOptions goal = new GoalOptions();

  @CommandLine.Mixin private final PlanDraws draws = new PlanDraws();

  @CommandLine.Option(names = "--later", paramLabel = "N", defaultValue = USUAL_YEARS)
  private int later;

  @CommandLine.Mixin private final ChartsOption charts = new ChartsOption();
  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json, Format.csv);
    Misuse.unlessWithin(command, "frontier.later", later, 0, MOST_YEARS);
    Problems problems = new Problems();
    LocalDate day = goal.day(problems);
    Duration limit = goal.limit(problems);
    problems.requireNone();
    TownOptions.Asked of = town.asked(day, output);
    PlanTask task = PlanTask.of(of.town(), of.assessor(), day);
    boolean isUncertain = !of.town().uncertainQuantities().isEmpty();
    int count = draws.count(command);
    long start = System.nanoTime();
    CostFrontier frontier = CostFrontier.of(task, later, isUncertain ? limit.dividedBy(2) : limit);
    Duration left = limit.minusNanos(System.nanoTime() - start);
    ProbabilityFrontier probability =
        isUncertain
            ? ProbabilityFrontier.of(
                task, count, draws.seed(), left.isNegative() ? limit.dividedBy(2) : left)
            : null;
    charts.write(output, reader -> ChartFiles.of(frontier, reader));
    output.write(
        switch (format) {
          case json -> Json.frontier(frontier, probability, output.locale());
          case csv -> new FrontierCsv(output.csv()).of(frontier);
          default -> FrontierText.of(frontier, probability, output.audience());
        });
    return town.status(frontier.goal().assessment());
  }
}
