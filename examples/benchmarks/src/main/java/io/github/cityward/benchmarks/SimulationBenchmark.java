package io.github.cityward.benchmarks;

import io.github.cityward.assess.Assessor;
import io.github.cityward.simulate.Simulation;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Town;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million draws of a town all 23 standards of which are uncertain: the time for all of them,
 * drawn and scored. {@code simulate.sh} beside the sources runs it together with the same in C and
 * in NumPy.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class SimulationBenchmark {
  /** How many draws. */
  @Param("1000000")
  public int draws;

  /** How many years, in which each quantity falls alike. */
  @Param({"1", "10"})
  public int years;

  /** On how many threads. */
  @Param({"1", "2"})
  public int threads;

  private Town town;
  private Simulator simulator;

  /** Makes the town: values around the middle between the thresholds of each standard. */
  @Setup
  public void invent() {
    town = UncertainTowns.of(years);
    simulator = Simulator.of(Assessor.of(RandomTowns.RULES)).onThreads(threads);
  }

  /** {@return the simulation} */
  @Benchmark
  public Simulation simulate() throws InterruptedException {
    int first = RandomTowns.DAY.getYear();
    return simulator.simulate(town, first, first + years - 1, draws, 1);
  }
}
