package io.github.cityward.simulate;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * How totals fall, in memory that does not grow with their number: counts in narrow cells, each
 * with its ends, so that a quantile is off by less than the width of a cell and exact where a cell
 * holds one number only. The sum is one of whole parts of a point, which no order of adding
 * changes. Not thread-safe.
 */
final class TotalSpread {
  private static final int CELLS = 1 << 14;
  private static final double PARTS = 0x1p40;

  private final double perPoint;
  private final long[] counts = new long[CELLS];
  private final double[] least = new double[CELLS];
  private final double[] most = new double[CELLS];
  private BigInteger sum = BigInteger.ZERO;
  private long count;

  /**
   * Makes an empty spread.
   *
   * @param maximum the most a total can be
   */
  TotalSpread(double maximum) {
    this.perPoint = (CELLS - 1) / Math.max(maximum, 1);
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(most, Double.NEGATIVE_INFINITY);
  }

  void add(double[] totals, int number) {
    long parts = 0;
    for (int i = 0; i < number; i++) {
      double total = totals[i];
      int cell = Math.min(CELLS - 1, (int) (total * perPoint));
      least[cell] = total < least[cell] ? total : least[cell];
      most[cell] = total > most[cell] ? total : most[cell];
      counts[cell]++;
      parts += Math.round(total * PARTS);
    }
    sum = sum.add(BigInteger.valueOf(parts));
    count += number;
  }

  void add(TotalSpread other) {
    for (int cell = 0; cell < CELLS; cell++) {
      if (other.counts[cell] > 0) {
        least[cell] = Math.min(least[cell], other.least[cell]);
        most[cell] = Math.max(most[cell], other.most[cell]);
        counts[cell] += other.counts[cell];
      }
    }
    sum = sum.add(other.sum);
    count += other.count;
  }

  /** {@return the mean} */
  double mean() {
    return sum.doubleValue() / PARTS / count;
  }

  /** {@return the total below which lies so large a share; straight lines within a cell} */
  double quantile(double share) {
    double place = share * (count - 1);
    long before = 0;
    int cell = 0;
    while (before + counts[cell] <= place) {
      before += counts[cell];
      cell++;
    }
    double within = counts[cell] == 1 ? 0 : (place - before) / (counts[cell] - 1);
    return least[cell] + Math.min(1, within) * (most[cell] - least[cell]);
  }
}
