package io.github.cityward.assess;

import org.apiguardian.api.API;

/**
 * Where the points of a block of towns are written. Arrays reach to the end of a whole block, so
 * that there is room beyond the last town. Used by one thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class BlockPoints {
  private final double[] low;
  private final double[] high;
  private final int first;

  BlockPoints(double[] low, double[] high, int first) {
    this.low = low;
    this.high = high;
    this.first = first;
  }

  /** {@return the points of the worst case} */
  public double[] low() {
    return low;
  }

  /** {@return the points of the best case} */
  public double[] high() {
    return high;
  }

  /** {@return where those of the first town stand} */
  public int first() {
    return first;
  }
}
