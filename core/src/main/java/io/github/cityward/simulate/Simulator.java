package io.github.cityward.simulate;

import io.github.cityward.assess.Assessor;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
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

  private static final int BLOCKS_PER_THREAD = 3;

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

  private Simulation run(
      Town town, int from, int until, int draws, long seed, @Nullable DrawSink sink)
      throws InterruptedException {
    require(town, from, until, draws);
    Queue<BlockWorker> free = new ConcurrentLinkedQueue<>();
    List<BlockWorker> workers = Collections.synchronizedList(new ArrayList<>());
    Supplier<BlockWorker> make =
        () -> {
          BlockWorker worker =
              new BlockWorker(town, assessor, from, until, correlation, sampling, seed);
          workers.add(worker);
          return worker;
        };
    int blocks = (draws + Draws.BLOCK - 1) / Draws.BLOCK;
    // The first block is done before all others, by the worker that also assesses one by one.
    BlockWorker whole = make.get();
    free.add(whole);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<List<DrawSink.Drawn>>> underWay = new ArrayDeque<>();
      int begun = 0;
      for (int done = 0; done < blocks; done++) {
        int ahead = done == 0 ? 1 : threads * BLOCKS_PER_THREAD;
        for (; begun < blocks && underWay.size() < ahead; begun++) {
          int block = begun;
          underWay.add(
              executor.submit(
                  () -> {
                    BlockWorker worker = Optional.ofNullable(free.poll()).orElseGet(make);
                    int count = Math.min(Draws.BLOCK, draws - block * Draws.BLOCK);
                    List<DrawSink.Drawn> kept = worker.work(block, count, sink != null);
                    free.add(worker);
                    return kept;
                  }));
        }
        give(result(underWay.remove()), sink);
        progress.accept(Math.min(draws, (done + 1L) * Draws.BLOCK));
      }
    } finally {
      executor.shutdownNow();
    }
    workers.stream().filter(each -> each != whole).forEach(whole::add);
    return new Simulation(
        town,
        assessor.rules(),
        assessor.acceptsUnverified(),
        draws,
        seed,
        sampling,
        UncertainTown.uncertain(town),
        correlation.pairs(),
        whole.years(),
        whole.firstYear(draws));
  }

  private static void give(List<DrawSink.Drawn> drawn, @Nullable DrawSink sink) {
    if (sink == null) {
      return;
    }
    try {
      for (DrawSink.Drawn each : drawn) {
        sink.take(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<DrawSink.Drawn> result(Future<List<DrawSink.Drawn>> future)
      throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
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
    List<Quantity> uncertain = UncertainTown.uncertain(town);
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
