package io.github.cityward.assess;

import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * What the criteria of a block of towns come to, criterion after criterion. Each array has one
 * element a town, and is filled by a {@link BlockArithmetic}. Mutable, and used by one thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class BlockTotals {
  /** By how much more it counts in {@link #missed} that the best case misses a line. */
  public static final double BEST = 0x1p200;

  /**
   * {@link #missed} is this or more where the best case misses a line, and less where it does not.
   */
  public static final double BEST_MISSES = 0x1p100;

  private final double[] low = new double[BlockArithmetic.TOWNS];
  private final double[] high = new double[BlockArithmetic.TOWNS];
  private final double[] missed = new double[BlockArithmetic.TOWNS];
  private final double[] near = new double[BlockArithmetic.TOWNS];

  BlockTotals() {}

  /** Begins with nothing for each of {@code count} towns. */
  void clear(int count) {
    Arrays.fill(low, 0, count, 0);
    Arrays.fill(high, 0, count, 0);
    Arrays.fill(missed, 0, count, 0);
    Arrays.fill(near, 0, count, 0);
  }

  /** {@return the totals of the worst case} */
  public double[] low() {
    return low;
  }

  /** {@return the totals of the best case} */
  public double[] high() {
    return high;
  }

  /**
   * {@return by how much the worst case misses lines, and {@link #BEST} times by how much the best
   * one does; 0 where both reach all}
   */
  public double[] missed() {
    return missed;
  }

  /** {@return how far cases lie within the bound of the rounding around lines; 0 if none does} */
  public double[] near() {
    return near;
  }

  /** {@return whether a case of one of {@code count} towns is near a line} */
  boolean hasNear(int count) {
    long any = 0;
    for (int i = 0; i < count; i++) {
      any |= Double.doubleToRawLongBits(near[i]);
    }
    return any != 0;
  }
}
