package io.github.cityward.benchmarks;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
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
 * One exact assessment of 23 standards, and one with every standard explained. From the root of the
 * repository:
 *
 * <pre>
 * mvn -B -pl examples/benchmarks -am -DskipTests package
 * java -jar examples/benchmarks/target/cityward-benchmarks-0.1.0.jar AssessmentBenchmark
 * </pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@SuppressWarnings("NullAway.Init")
public class AssessmentBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  /** The folder of the town: nearly all values missing, or nearly all there. */
  @Param({"trang-bang", "trang-bang-illustrative"})
  public String town;

  private Town read;
  private Assessor assessor;

  /** Reads the town and makes the assessor, neither of which is measured. */
  @Setup
  public void read() {
    read = TownReader.read(Path.of("examples/data", town)).orElseThrow();
    assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, DAY));
  }

  /** {@return one assessment} */
  @Benchmark
  public Assessment assess() {
    return assessor.assess(read, DAY);
  }

  /** {@return the words of every standard of one assessment, counted} */
  @Benchmark
  public int assessAndExplain() {
    Assessment assessment = assessor.assess(read, DAY);
    return assessment
        .indicators()
        .mapToInt(
            score -> assessment.explain(score.indicator().code(), Locale.ENGLISH).steps().size())
        .sum();
  }
}
