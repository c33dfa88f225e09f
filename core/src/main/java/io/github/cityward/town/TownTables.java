package io.github.cityward.town;

import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import java.util.List;

/** Reads the tables of a town, whichever they are. */
final class TownTables {
  private final ObservationReader observations;
  private final UncertaintyReader uncertainties;
  private final ProjectReader projects;
  private final RoadmapReader roadmap;
  private final TargetReader targets;

  TownTables(QuantityCatalog catalog, Problems problems) {
    this.observations = new ObservationReader(catalog, problems);
    this.uncertainties = new UncertaintyReader(catalog, problems);
    this.projects = new ProjectReader(catalog, problems);
    this.roadmap = new RoadmapReader(problems);
    this.targets = new TargetReader(problems);
  }

  /** Reads the rows of one table. */
  void read(TownTable table, List<CsvTable.Row> rows) {
    switch (table) {
      case OBSERVATIONS -> observations.readAll(rows);
      case UNCERTAINTY -> uncertainties.readAll(rows);
      case PROJECTS -> projects.readAll(rows);
      case ROADMAP -> roadmap.readAll(rows);
      case TARGETS -> targets.readAll(rows);
    }
  }

  /** Reports what was read and does not fit what the town says of itself. */
  void check(Town.Profile profile) {
    observations.check(profile);
  }

  /** {@return the town of which this is known} */
  Town town(Town.Profile profile) {
    return new Town(
        profile,
        observations.observations(),
        new Outlook(
            uncertainties.uncertainties(),
            projects.projects(),
            roadmap.steps(),
            targets.targets()));
  }
}
