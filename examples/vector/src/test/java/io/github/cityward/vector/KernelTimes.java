package io.github.cityward.vector;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.TownColumns;
import io.github.cityward.assess.TownScores;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UrbanClass;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The batch kernel by the clock, the best of 15 runs on one thread: {@code
 * examples/benchmarks/compare.sh} runs it beside C and NumPy, on the same towns.
 */
final class KernelTimes {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final int RUNS = 15;

  /** So long it runs before, in nanoseconds, while Java compiles the kernel. */
  private static final long WARMING = 8_000_000_000L;

  private KernelTimes() {}

  /**
   * Measures one kernel.
   *
   * @param arguments {@code plain} or {@code vector}, the number of towns, and their columns as
   *     {@code RandomTowns} writes them
   */
  public static void main(String[] arguments) throws IOException {
    BatchAssessor plain = BatchAssessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, DAY));
    BatchAssessor assessor =
        arguments[0].equals("vector") ? plain.using(VectorArithmetic.create()) : plain;
    int towns = Integer.parseInt(arguments[1]);
    TownColumns columns = read(assessor, towns, Path.of(arguments[2]));
    TownScores scores = assessor.scores();
    long begin = System.nanoTime();
    while (System.nanoTime() - begin < WARMING) {
      time(assessor, columns, scores);
    }
    long best =
        IntStream.range(0, RUNS)
            .mapToLong(run -> time(assessor, columns, scores))
            .min()
            .orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "%-6s %8.1f million towns/s  (sum of low totals %.3f, met %d)%n",
        arguments[0],
        towns * 1e3 / best,
        IntStream.range(0, towns).mapToDouble(scores::low).sum(),
        IntStream.range(0, towns).filter(town -> scores.verdict(town) == Verdict.MET).count());
  }

  /** {@return how long one run takes, in nanoseconds} */
  private static long time(BatchAssessor assessor, TownColumns columns, TownScores scores) {
    long start = System.nanoTime();
    assessor.assess(columns, town -> DAY, scores);
    return System.nanoTime() - start;
  }

  private static TownColumns read(BatchAssessor assessor, int towns, Path file) throws IOException {
    List<ValueColumn> columns = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      for (Quantity quantity : assessor.quantities()) {
        ValueColumn column = new ValueColumn(quantity, towns);
        for (int town = 0; town < towns; town++) {
          double value = in.readDouble();
          if (Double.isNaN(value)) {
            column.addMissing();
          } else {
            column.add(value);
          }
        }
        columns.add(column);
      }
    }
    return new TownColumns(columns);
  }
}
