package io.github.cityward.simulate;

import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.DataShare;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.town.Town;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Simulates a town: draws its uncertain quantities many times, each with one rank that it keeps in
 * all years, and assesses every draw on the last day of every year under one rule set. Values are
 * cut at the ends of their quantity's kind, and counts rounded half up. Immutable and safe to
 * share; by default on one thread, with independent quantities and random numbers.
 */
public final class Simulator {
  /** How many draws a simulation may have: as many as a Sobol sequence has points. */
  public static final int MOST_DRAWS = 1 << 30;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final Assessor assessor;
  private final int threads;
  private final Sampling sampling;
  private final RankCorrelation correlation;
  private final LongConsumer progress;

  private Simulator(
      Assessor assessor,
      int threads,
      Sampling sampling,
      RankCorrelation correlation,
      LongConsumer progress) {
    this.assessor = assessor;
    this.threads = threads;
    this.sampling = sampling;
    this.correlation = correlation;
    this.progress = progress;
  }

  /**
   * {@return a simulator}
   *
   * @param assessor says under which rules, and whether unverified figures decide
   */
  public static Simulator of(Assessor assessor) {
    return new Simulator(
        Objects.requireNonNull(assessor, "assessor"),
        1,
        Sampling.RANDOM,
        RankCorrelation.none(),
        done -> {});
  }

  /**
   * {@return the same on so many threads; the simulation is the same for any number}
   *
   * @param count how many, 1 or more
   */
  public Simulator onThreads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(count + " threads. Use 1 or more.");
    }
    return new Simulator(assessor, count, sampling, correlation, progress);
  }

  /** {@return the same with numbers drawn in this way} */
  public Simulator sampling(Sampling way) {
    Objects.requireNonNull(way, "way");
    return new Simulator(assessor, threads, way, correlation, progress);
  }

  /** {@return the same with quantities that go together} */
  public Simulator correlated(RankCorrelation ranks) {
    Objects.requireNonNull(ranks, "ranks");
    return new Simulator(assessor, threads, sampling, ranks, progress);
  }

  /**
   * {@return the same, which tells after each block how many draws are done}
   *
   * @param listener is called by the thread that simulates
   */
  public Simulator reportingTo(LongConsumer listener) {
    Objects.requireNonNull(listener, "listener");
    return new Simulator(assessor, threads, sampling, correlation, listener);
  }

  /**
   * {@return what so many draws come to}
   *
   * @param town the town; its {@link Town#uncertainties} say what is drawn
   * @param from the first year
   * @param until the last year
   * @param draws how many, from 1 to {@value #MOST_DRAWS}
   * @param seed any number; the same gives the same draws
   * @throws IllegalArgumentException if there is no year or no draw, or a quantity is correlated
   *     that is not uncertain
   * @throws InterruptedException if the thread is interrupted, which is looked at after each block
   */
  public Simulation simulate(Town town, int from, int until, int draws, long seed)
      throws InterruptedException {
    return run(town, from, until, draws, seed, null);
  }

  /**
   * {@return what so many draws come to, after each of them was given to {@code sink}}
   *
   * @param town the town; its {@link Town#uncertainties} say what is drawn
   * @param from the first year
   * @param until the last year
   * @param draws how many, from 1 to {@value #MOST_DRAWS}
   * @param seed any number; the same gives the same draws
   * @param sink takes each draw, in order
   * @throws IllegalArgumentException if there is no year or no draw, or a quantity is correlated
   *     that is not uncertain
   * @throws InterruptedException if the thread is interrupted, which is looked at after each block
   * @throws UncheckedIOException if the sink cannot write
   */
  public Simulation simulate(Town town, int from, int until, int draws, long seed, DrawSink sink)
      throws InterruptedException {
    return run(town, from, until, draws, seed, Objects.requireNonNull(sink, "sink"));
  }

  /**
   * {@return the town on one day in each of so many draws} They are the draws that a simulation of
   * the day's year assesses if the day is its last.
   *
   * @param town the town; its {@link Town#uncertainties} say what is drawn
   * @param day the day
   * @param draws how many, from 1 to {@value #MOST_DRAWS}; all are kept at once
   * @param seed any number; the same gives the same draws
   * @throws IllegalArgumentException if there is no draw, or a quantity is correlated that is not
   *     uncertain
   */
  public DrawnTowns draw(Town town, LocalDate day, int draws, long seed) {
    require(town, day.getYear(), day.getYear(), draws);
    return DrawnTowns.of(
        town,
        UncertainTown.on(day, town),
        new Draws(BlockWorker.distributions(town), correlation, sampling, seed),
        draws);
  }

  private Simulation run(
      Town town, int from, int until, int draws, long seed, @Nullable DrawSink sink)
      throws InterruptedException {
    require(town, from, until, draws);
    SimulationRun run =
        new SimulationRun(
            () -> new BlockWorker(town, assessor, from, until, correlation, sampling, seed),
            draws,
            sink,
            progress);
    BlockWorker whole = threads == 1 ? run.alone() : run.onThreads(threads);
    return new Simulation(
        town,
        assessor.rules(),
        assessor.acceptsUnverified(),
        draws,
        seed,
        sampling,
        town.uncertainQuantities(),
        correlation.pairs(),
        whole.years(),
        dataShare(town, lastDay(until)),
        whole.firstYear(draws));
  }

  private DataShare dataShare(Town town, LocalDate day) {
    return assessor.assess(UncertainTown.on(day, town).atMedians(town), day).dataShare();
  }

  private void require(Town town, int from, int until, int draws) {
    if (from < FIRST_YEAR || until > LAST_YEAR || from > until) {
      throw new IllegalArgumentException(
          "there are no years from %d to %d. Give years from %d to %d."
              .formatted(from, until, FIRST_YEAR, LAST_YEAR));
    }
    if (draws < 1 || draws > MOST_DRAWS) {
      throw new IllegalArgumentException(
          draws + " draws. Give a number from 1 to " + MOST_DRAWS + ".");
    }
    List<Quantity> uncertain = town.uncertainQuantities();
    for (Quantity each : correlation.quantities()) {
      if (!uncertain.contains(each)) {
        throw new IllegalArgumentException(
            each + " is correlated and not uncertain. Say how it may fall, or leave it out.");
      }
    }
  }

  static LocalDate lastDay(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
