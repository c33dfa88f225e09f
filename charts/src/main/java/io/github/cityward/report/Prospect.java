package io.github.cityward.report;

import io.github.cityward.assess.Assessor;
import io.github.cityward.forecast.Projection;
import io.github.cityward.forecast.Projector;
import io.github.cityward.quantity.Points;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.SensitivityAnalysis;
import io.github.cityward.simulate.Simulation;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * What a report tells of the years to come: when a town is ready, and how sure that is, if its
 * figures go on as they did and fall as was said of them. Immutable; the same town, law and years
 * give the same.
 *
 * @param projection the total by year
 * @param simulation in how many draws it is ready in each year
 * @param sensitivity on what the result of the last year hangs
 */
public record Prospect(Projection projection, Simulation simulation, Sensitivity sensitivity) {
  /** How many draws there are: a share is known to 1.6 %. */
  public static final int DRAWS = 1_000;

  /** How many rows each half of the design of the sensitivity has. */
  public static final int SAMPLES = 256;

  /** The seed of both. */
  public static final long SEED = 1;

  /**
   * {@return the prospect of {@code town}; none if nothing of it is uncertain by the last year, or
   * nothing that is moves its result}
   *
   * @param assessor says under which rules all years are judged, each on its last day
   * @param town the town, with what is said of its uncertain quantities
   * @param known the day up to which observations count; its year is the first
   * @param until the last year, not before the first
   * @throws InterruptedException if the thread is interrupted
   */
  public static Optional<Prospect> of(Assessor assessor, Town town, LocalDate known, int until)
      throws InterruptedException {
    Projection projection = Projector.under(assessor).project(town, known, known.getYear(), until);
    Town uncertain = projection.uncertainTown();
    if (uncertain.uncertainQuantities().isEmpty()) {
      return Optional.empty();
    }
    Simulation simulation =
        Simulator.of(assessor).simulate(uncertain, known.getYear(), until, DRAWS, SEED);
    if (simulation.uncertain().isEmpty()) {
      return Optional.empty();
    }
    Sensitivity sensitivity =
        SensitivityAnalysis.of(assessor)
            .analyse(uncertain, LocalDate.of(until, Month.DECEMBER, 31), SAMPLES, SEED);
    return hangsOnNothing(sensitivity)
        ? Optional.empty()
        : Optional.of(new Prospect(projection, simulation, sensitivity));
  }

  private static boolean hangsOnNothing(Sensitivity sensitivity) {
    return sensitivity.total().constant() != null
        && sensitivity.verdict().constant() != null
        && sensitivity.tornado().stream().allMatch(each -> each.swing().equals(Points.ZERO));
  }
}
