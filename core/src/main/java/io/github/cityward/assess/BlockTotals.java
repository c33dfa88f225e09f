package io.github.cityward.assess;

import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * What the criteria of a block of towns come to, criterion after criterion. Each array has one
 * element a town, and is filled by a {@link BlockArithmetic}. Mutable, and used by one thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class BlockTotals {
  private final double[] low = new double[BlockArithmetic.TOWNS];
  private final double[] high = new double[BlockArithmetic.TOWNS];
  private final double[] lacking = new double[BlockArithmetic.TOWNS];
  private final double[] lost = new double[BlockArithmetic.TOWNS];
  private final double[] near = new double[BlockArithmetic.TOWNS];

  BlockTotals() {}

  /** Begins with nothing for each of {@code count} towns. */
  void clear(int count) {
    Arrays.fill(low, 0, count, 0);
    Arrays.fill(high, 0, count, 0);
    Arrays.fill(lacking, 0, count, 0);
    Arrays.fill(lost, 0, count, 0);
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

  /** {@return by how much the worst case misses lines; 0 where it reaches all} */
  public double[] lacking() {
    return lacking;
  }

  /** {@return by how much the best case misses lines; 0 where it reaches all} */
  public double[] lost() {
    return lost;
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
