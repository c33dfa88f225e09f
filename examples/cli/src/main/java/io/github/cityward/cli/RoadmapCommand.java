package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.assess.Assessor;
import io.github.cityward.cli.text.RoadmapText;
import io.github.cityward.json.Json;
import io.github.cityward.milestone.CityReadiness;
import io.github.cityward.milestone.FinishSpread;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.milestone.Roadmap;
import io.github.cityward.milestone.Schedule;
import io.github.cityward.milestone.TargetStanding;
import io.github.cityward.report.ChartFiles;
import io.github.cityward.rules.UnitType;
import io.github.cityward.town.RoadmapStep;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownTable;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code roadmap TOWN}: when the steps to a status can be done, and which of them decide. */
@CommandLine.Command(name = "roadmap")
final class RoadmapCommand implements Callable<Integer> {
  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Mixin private final TownOptions town = new TownOptions();
  @CommandLine.Mixin private final ReplayOption replay = new ReplayOption();

  @CommandLine.Option(names = "--to", paramLabel = "STEP")
  private @Nullable String to;

  @CommandLine.Option(names = "--draws", paramLabel = "N", defaultValue = "10000")
  private int draws;

  @CommandLine.Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  private long seed;

  @CommandLine.Mixin private final ChartsOption charts = new ChartsOption();
  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json, Format.csv);
    Misuse.unlessWithin(command, "simulate.draws", draws, 1, FinishSpread.MOST_DRAWS);
    TownOptions.Dated asked = town.dated(output);
    Town known = replay.known(asked);
    Roadmap roadmap = road(known);
    Schedule schedule = roadmap.schedule(asked.date());
    FinishSpread spread = roadmap.simulate(asked.date(), draws, seed).orElse(null);
    CityReadiness city = city(asked, known, roadmap);
    charts.write(output, reader -> ChartFiles.of(milestones(known, schedule, city), reader));
    output.write(
        switch (format) {
          case json -> Json.roadmap(known, schedule, spread, city);
          case csv -> RoadmapCsv.of(schedule, output.csv());
          default -> RoadmapText.of(known, schedule, spread, city, output.audience());
        });
    return city == null
        ? 0
        : Math.max(
            town.status(city.standards().warnings()), town.extentStatusOf(city.urbanClass()));
  }

  /** Whether the town can be a city is told only where it was asked. */
  private static @Nullable CityReadiness city(
      TownOptions.Dated asked, Town known, Roadmap roadmap) {
    Assessor assessor = asked.assessor();
    return assessor != null && assessor.rules().goal() == UnitType.CITY
        ? CityReadiness.of(known, asked.date(), roadmap, assessor.acceptsUnverified())
        : null;
  }

  private static Milestones milestones(
      Town known, Schedule schedule, @Nullable CityReadiness city) {
    return city == null
        ? new Milestones(known, schedule, TargetStanding.of(known, schedule.on()), null)
        : Milestones.of(city);
  }

  private Roadmap road(Town known) {
    List<String> ids = known.roadmap().stream().map(RoadmapStep::id).toList();
    if (ids.isEmpty()) {
      throw new ProblemsException(
          List.of(Problem.of(ProblemCode.NO_ROADMAP, Place.file(TownTable.ROADMAP.file()))));
    }
    if (to != null && !ids.contains(to)) {
      throw new ProblemsException(
          List.of(
              Problem.of(
                  ProblemCode.UNKNOWN_STEP, Place.field("--to"), to, String.join(", ", ids))));
    }
    Roadmap all = Roadmap.of(known);
    return to == null ? all : all.leadingTo(to);
  }
}
