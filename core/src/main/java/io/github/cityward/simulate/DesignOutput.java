package io.github.cityward.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;

/**
 * What one output comes to in every row of Saltelli's design: in A, in B, and in A with one input
 * from B. Not thread-safe while it is filled.
 */
final class DesignOutput {
  private static final double OUTSIDE = 0.025;

  /** A resample that varies so many times less than the rows does so by rounding. */
  private static final double NOTHING = 1e-9;

  private final int inputs;
  private final double[] a;
  private final double[] b;

  /** Row by row, the inputs of a row side by side. */
  private final double[] mixed;

  DesignOutput(int rows, int inputs) {
    this.inputs = inputs;
    this.a = new double[rows];
    this.b = new double[rows];
    this.mixed = new double[Math.multiplyExact(rows, inputs)];
  }

  void setA(int row, double output) {
    a[row] = output;
  }

  void setB(int row, double output) {
    b[row] = output;
  }

  /** Takes the output of a row of A that has {@code input} from B. */
  void setMixed(int row, int input, double output) {
    mixed[row * inputs + input] = output;
  }

  /**
   * {@return the indices: of first order by Saltelli et al. (Computer Physics Communications 181,
   * 2010, table 2 b), of total order by Jansen (Computer Physics Communications 117, 1999), between
   * percentiles of resamples of the rows}
   *
   * @param rounding outputs that differ by no more do not vary
   * @param resamples how many times the rows are drawn anew; 0 for no bands
   */
  SobolIndices indices(double rounding, int resamples, UniformRandomProvider random) {
    DoubleSummaryStatistics all =
        DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).summaryStatistics();
    if (all.getMax() - all.getMin() <= rounding) {
      return new SobolIndices(a[0], List.of());
    }
    // Indices do not move with the output; sums are exacter near zero.
    double middle = (Arrays.stream(a).sum() + Arrays.stream(b).sum()) / (2.0 * a.length);
    int[] once = new int[a.length];
    Arrays.fill(once, 1);
    Sums sums = new Sums(inputs, middle);
    sums.of(this, once);
    double[] first = sums.first();
    double[] total = sums.total();
    double enough = sums.variance() * NOTHING;
    double[][] firsts = new double[inputs][resamples];
    double[][] totals = new double[inputs][resamples];
    int varying = 0;
    for (int i = 0; i < resamples; i++) {
      sums.of(this, drawnAnew(random));
      if (sums.variance() > enough) {
        spread(sums.first(), firsts, varying);
        spread(sums.total(), totals, varying);
        varying++;
      }
    }
    List<SobolIndex> indices = new ArrayList<>();
    for (int input = 0; input < inputs; input++) {
      indices.add(
          new SobolIndex(
              first[input],
              total[input],
              band(firsts[input], varying),
              band(totals[input], varying)));
    }
    return new SobolIndices(null, indices);
  }

  private int[] drawnAnew(UniformRandomProvider random) {
    int[] times = new int[a.length];
    for (int i = 0; i < times.length; i++) {
      times[random.nextInt(times.length)]++;
    }
    return times;
  }

  private static void spread(double[] from, double[][] to, int place) {
    for (int input = 0; input < from.length; input++) {
      to[input][place] = from[input];
    }
  }

  private static SobolIndex.@Nullable Band band(double[] resampled, int count) {
    if (count == 0) {
      return null;
    }
    double[] sorted = Arrays.copyOf(resampled, count);
    Arrays.sort(sorted);
    return new SobolIndex.Band(quantile(sorted, OUTSIDE), quantile(sorted, 1 - OUTSIDE));
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** The sums over rows, each row so many times, of which indices are made. */
  private static final class Sums {
    private final double[] alone;
    private final double[] together;
    private final double middle;
    private double rows;
    private double sum;
    private double squares;

    Sums(int inputs, double middle) {
      this.middle = middle;
      alone = new double[inputs];
      together = new double[inputs];
    }

    void of(DesignOutput output, int[] times) {
      Arrays.fill(alone, 0);
      Arrays.fill(together, 0);
      rows = 0;
      sum = 0;
      squares = 0;
      for (int row = 0; row < times.length; row++) {
        if (times[row] > 0) {
          add(output, row, times[row]);
        }
      }
    }

    private void add(DesignOutput output, int row, double times) {
      double inA = output.a[row] - middle;
      double inB = output.b[row] - middle;
      rows += times;
      sum += times * (inA + inB);
      squares += times * (inA * inA + inB * inB);
      int start = row * alone.length;
      for (int input = 0; input < alone.length; input++) {
        double moved = output.mixed[start + input] - middle - inA;
        alone[input] += times * inB * moved;
        together[input] += times * moved * moved;
      }
    }

    private double variance() {
      double mean = sum / (2 * rows);
      return squares / (2 * rows) - mean * mean;
    }

    double[] first() {
      return Arrays.stream(alone).map(each -> each / rows / variance()).toArray();
    }

    double[] total() {
      return Arrays.stream(together).map(each -> each / rows / variance() / 2).toArray();
    }
  }
}
