package io.github.cityward.benchmarks;

import io.github.cityward.assess.Assessor;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.SensitivityAnalysis;
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
 * Sobol indices of a town all 23 standards of which are uncertain: the time for all rows of the
 * design, 25 for each sample, their bands, the tornado and what knowing would be worth.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class SensitivityBenchmark {
  /** How many rows each half of the design has. */
  @Param("16384")
  public int samples;

  /** How many resamples make the bands. */
  @Param({"99", "999"})
  public int resamples;

  private Town town;
  private SensitivityAnalysis analysis;

  /** Makes the town. */
  @Setup
  public void invent() {
    town = UncertainTowns.of(1);
    analysis = SensitivityAnalysis.of(Assessor.of(RandomTowns.RULES)).resamples(resamples);
  }

  /** {@return the indices} */
  @Benchmark
  public Sensitivity analyse() throws InterruptedException {
    return analysis.analyse(town, RandomTowns.DAY, samples, 1);
  }
}
