package io.github.cityward.simulate;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Points of a Sobol sequence, moved by one random shift modulo 1, block after block. Not
 * thread-safe.
 */
final class SobolPoints {
  private final double[] shift;

  /**
   * Makes a sequence.
   *
   * @param dimensions how many numbers a point has
   * @param random gives the shift
   */
  SobolPoints(int dimensions, UniformRandomProvider random) {
    shift = new double[dimensions];
    for (int i = 0; i < dimensions; i++) {
      shift[i] = random.nextDouble();
    }
  }

  /**
   * Puts the points of a block into {@code shares}, a row for each dimension, all of them above 0
   * and below 1.
   */
  void fill(int block, double[][] shares) {
    SobolSequenceGenerator points = new SobolSequenceGenerator(shift.length);
    points.skipTo(block * Draws.BLOCK);
    for (int i = 0; i < Draws.BLOCK; i++) {
      double[] point = i == 0 ? points.skipTo(block * Draws.BLOCK) : points.nextVector();
      for (int dimension = 0; dimension < shift.length; dimension++) {
        double moved = point[dimension] + shift[dimension];
        shares[dimension][i] = Draws.within(moved < 1 ? moved : moved - 1);
      }
    }
  }
}
