package io.github.cityward.simulate;

/**
 * Two independent halves of the points of one Sobol sequence, A and B, of which Saltelli's design
 * is made, block after block. Not thread-safe.
 */
final class SaltelliDesign {
  private final int inputs;
  private final SobolPoints points;
  private final double[][] shares;

  SaltelliDesign(int inputs, long seed) {
    this.inputs = inputs;
    this.points = new SobolPoints(2 * inputs, Draws.source(seed, -1));
    this.shares = new double[2 * inputs][Draws.BLOCK];
  }

  /** Makes the points of one block. */
  void begin(int block) {
    points.fill(block, shares);
  }

  /** {@return the share of {@code input} in one row of A, above 0 and below 1} */
  double a(int input, int row) {
    return shares[input][row];
  }

  /** {@return the share of {@code input} in one row of B, above 0 and below 1} */
  double b(int input, int row) {
    return shares[inputs + input][row];
  }
}
