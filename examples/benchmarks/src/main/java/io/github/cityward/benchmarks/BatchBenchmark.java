package io.github.cityward.benchmarks;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.TownColumns;
import io.github.cityward.assess.TownScores;
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
 * Many towns of 23 standards at a time: the time for all of them. {@code compare.sh} beside the
 * sources runs it together with the same loop in C and in NumPy.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class BatchBenchmark {
  /** How many towns. */
  @Param("1000000")
  public int towns;

  /** On how many threads. */
  @Param({"1", "2"})
  public int threads;

  private TownColumns columns;
  private BatchAssessor assessor;
  private TownScores scores;

  /** Invents the towns and makes the assessor, neither of which is measured. */
  @Setup
  public void invent() {
    columns = RandomTowns.of(towns).columns();
    assessor = BatchAssessor.of(RandomTowns.RULES).onThreads(threads);
    scores = assessor.scores();
  }

  /** {@return the scores of all towns} */
  @Benchmark
  public TownScores assess() {
    assessor.assess(columns, town -> RandomTowns.DAY, scores);
    return scores;
  }
}
