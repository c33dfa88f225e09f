package io.github.cityward.cli;

import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Warning;
import io.github.cityward.cli.text.SimulationText;
import io.github.cityward.forecast.Projector;
import io.github.cityward.json.Json;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.report.ChartFiles;
import io.github.cityward.simulate.RankCorrelation;
import io.github.cityward.simulate.Sampling;
import io.github.cityward.simulate.Simulation;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Town;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code simulate TOWN}: in how many of many draws the town is ready, year by year. */
@CommandLine.Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {
  /** So many give a share to about half a percent. */
  private static final String USUAL_DRAWS = "10000";

  private static final int USUAL_YEARS = 10;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Mixin private final TownOptions town = new TownOptions();

  @CommandLine.Option(names = "--years", paramLabel = "A..B")
  private @Nullable Years years;

  @CommandLine.Option(names = "--draws", paramLabel = "N", defaultValue = USUAL_DRAWS)
  private int draws;

  @CommandLine.Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  private long seed;

  @CommandLine.Option(names = "--forecast")
  private boolean forecast;

  @CommandLine.Option(names = "--sampling", paramLabel = "WAY", defaultValue = "random")
  private Way sampling = Way.random;

  @CommandLine.Option(names = "--correlations", paramLabel = "FILE")
  private @Nullable Path correlations;

  @CommandLine.Option(names = "--draws-out", paramLabel = "FILE")
  private @Nullable Path drawsOut;

  @CommandLine.Mixin private final ThreadsOption threads = new ThreadsOption();
  @CommandLine.Mixin private final ChartsOption charts = new ChartsOption();
  @CommandLine.Mixin private final Output output = new Output();

  private enum Way {
    random(Sampling.RANDOM),
    sobol(Sampling.SOBOL);

    private final Sampling meant;

    Way(Sampling meant) {
      this.meant = meant;
    }
  }

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json, Format.csv);
    Misuse.unlessWithin(command, "simulate.draws", draws, 1, Simulator.MOST_DRAWS);
    TownOptions.Asked asked = town.asked(output);
    Years span = years == null ? Years.from(asked.date().getYear(), USUAL_YEARS) : years;
    Assessment last = asked.assessor().assess(asked.town(), LocalDate.of(span.last(), 12, 31));
    Town drawn = drawn(asked, span);
    Simulator simulator =
        Simulator.of(asked.assessor())
            .onThreads(threads.count())
            .sampling(sampling.meant)
            .correlated(correlation(drawn, asked.assessor().rules().catalog()));
    if (drawsOut == null) {
      tell(simulated(simulator, drawn, span, null), last, format);
    } else {
      // The draws appear last: a result that cannot be written leaves none of them.
      output.write(
          drawsOut,
          out -> {
            OutputStream buffer = new BufferedOutputStream(out);
            DrawsCsv csv = DrawsCsv.begin(drawn, buffer);
            Simulation simulation = simulated(simulator, drawn, span, csv);
            buffer.flush();
            tell(simulation, last, format);
          });
    }
    return Math.max(town.status(warnings(last)), town.extentStatusOf(last));
  }

  private void tell(Simulation simulation, Assessment last, Format format) {
    List<Warning> warnings = warnings(last);
    charts.write(output, reader -> ChartFiles.of(simulation, reader));
    switch (format) {
      case json -> output.write(Json.simulation(simulation, warnings, output.locale()));
      case csv -> output.write(SimulationCsv.of(simulation, output.csv()));
      default -> output.write(SimulationText.of(simulation, last, warnings, output.audience()));
    }
  }

  /** Nothing is forecast unless it was asked for. */
  private Town drawn(TownOptions.Asked asked, Years span) {
    return forecast
        ? Projector.under(asked.assessor())
            .project(asked.town(), asked.date(), span.first(), span.last())
            .uncertainTown()
        : asked.town();
  }

  private Simulation simulated(
      Simulator simulator, Town drawn, Years span, @Nullable DrawsCsv csv) {
    try (DrawProgress progress = DrawProgress.of(draws, "simulate.draws-done", output.locale())) {
      Simulator reporting = simulator.reportingTo(progress);
      return csv == null
          ? reporting.simulate(drawn, span.first(), span.last(), draws, seed)
          : reporting.simulate(drawn, span.first(), span.last(), draws, seed, csv);
    } catch (InterruptedException e) {
      throw DrawProgress.interrupted(e);
    }
  }

  private RankCorrelation correlation(Town drawn, QuantityCatalog catalog) {
    if (correlations == null) {
      return RankCorrelation.none();
    }
    RankCorrelation correlation =
        RankCorrelation.read(correlations, catalog, Limits.defaults()).orElseThrow();
    List<Problem> problems =
        correlation.quantities().stream()
            .filter(each -> !drawn.uncertainQuantities().contains(each))
            .map(
                each ->
                    Problem.of(
                        ProblemCode.NOT_UNCERTAIN, Place.file(correlations.toString()), each.id()))
            .toList();
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return correlation;
  }

  /** What the rules are warned of on the last day: that they are no longer in force. */
  private static List<Warning> warnings(Assessment last) {
    return last.warnings().stream()
        .filter(
            each ->
                each.code() == Warning.Code.STALE_RULES
                    || each.code() == Warning.Code.STATUS_ABOLISHED)
        .toList();
  }
}
