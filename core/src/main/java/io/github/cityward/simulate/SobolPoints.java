package io.github.cityward.simulate;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Points of a Sobol sequence, scrambled as Owen does (Lecture Notes in Statistics 106, 1995), block
 * after block: each digit is turned or not by what stands before it, so that what the sequence
 * spreads evenly stays so. The turns are a hash of these digits and a random number for each
 * dimension: that of Laine and Karras (Eurographics Symposium on Rendering 2011) as Burley gives it
 * (Journal of Computer Graphics Techniques 9 (4), 2020, listings 1 and 2). Not thread-safe.
 */
final class SobolPoints {
  /** Points of which there are as many as a simulation may draw differ in these digits. */
  private static final double DIGITS = 0x1p32;

  private final int[] seeds;

  /**
   * Makes a sequence.
   *
   * @param dimensions how many numbers a point has
   * @param random gives the scrambling
   */
  SobolPoints(int dimensions, UniformRandomProvider random) {
    seeds = new int[dimensions];
    for (int i = 0; i < dimensions; i++) {
      seeds[i] = random.nextInt();
    }
  }

  /**
   * Puts the points of a block into {@code shares}, a row for each dimension, all of them above 0
   * and below 1.
   */
  void fill(int block, double[][] shares) {
    SobolSequenceGenerator points = new SobolSequenceGenerator(seeds.length);
    for (int i = 0; i < Draws.BLOCK; i++) {
      double[] point = i == 0 ? points.skipTo(block * Draws.BLOCK) : points.nextVector();
      for (int dimension = 0; dimension < seeds.length; dimension++) {
        int digits = (int) (long) (point[dimension] * DIGITS);
        long scrambled = Integer.toUnsignedLong(scrambled(digits, seeds[dimension]));
        // The middle of what no digit tells apart is neither 0 nor 1.
        shares[dimension][i] = (scrambled + 0.5) / DIGITS;
      }
    }
  }

  /** {@return {@code digits}, each turned or not by the higher ones} */
  private static int scrambled(int digits, int seed) {
    return Integer.reverse(permuted(Integer.reverse(digits), seed));
  }

  /** Sums, and products by even numbers, carry only from lower digits to higher ones. */
  private static int permuted(int digits, int seed) {
    int mixed = digits + seed;
    mixed ^= mixed * 0x6c50b47c;
    mixed ^= mixed * 0xb82f1e52;
    mixed ^= mixed * 0xc7afe638;
    mixed ^= mixed * 0x8d22f6e6;
    return mixed;
  }
}
