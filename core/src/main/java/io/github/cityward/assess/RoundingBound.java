package io.github.cityward.assess;

/**
 * How far sums in {@code double} can lie from the exact ones. Write u for 2⁻⁵³: every operation on
 * doubles gives the exact result times (1 + e), |e| ≤ u, as none here under- or overflows.
 *
 * <p><b>A ramp</b> of d points from L to U, with D = U − L and M the larger of |L| and |U|, adds
 * d·t with t = (v − L)/D cut to 0..1. The value v, the threshold L, the slope 1/D and d are the
 * doubles nearest to the exact numbers. Where t is cut, the error of v does not matter, since both
 * sides of the cut give the same; elsewhere |v| ≤ M, so that v and L are off by uM each, their
 * difference by another u|v − L|, the slope and its product by u each:
 *
 * <p>|t̂ − t| ≤ 2uM/D + 3u, and with d and the product d·t̂ another 2u each time |d|:
 *
 * <p>|d̂t̂ − dt| ≤ |d|·(2M/D + 5)·u, but for terms in u².
 *
 * <p><b>A step</b> of d points adds either nothing or the double nearest to d, off by u|d|: the
 * comparison itself is exact, since distinct decimals that {@link ValueColumn} lets pass have
 * distinct doubles in the same order, and their difference times {@link ScalePart#STEEP} is 1 or
 * more.
 *
 * <p><b>A sum</b> of n terms that together are at most S in size is off by the errors of its terms
 * and by (n − 1)·u·S at most (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed.,
 * section 4.2). Cutting it at the maximum adds the rounding of the maximum, at most uS.
 *
 * <p>All terms in u² together are below a thousandth of the rest where n &lt; 1000 and M/D &lt;
 * 2⁴⁰; the bound is made larger by a hundredth, and a rule set beyond that is left to the exact
 * assessor.
 */
final class RoundingBound {
  static final double UNIT = 0x1p-53;

  private static final double HIGHER_TERMS = 1.01;
  private static final double STEEPEST = 0x1p40;
  private static final int MOST_TERMS = 1000;

  private RoundingBound() {}

  static double ofRamp(ScalePart.Ramp ramp) {
    return Math.abs(ramp.points()) * (2 * relativeReach(ramp) + 5) * UNIT;
  }

  /** {@return how far {@code terms} terms that are at most {@code size} together, added, can be} */
  static double ofSum(double errors, int terms, double size) {
    return HIGHER_TERMS * (errors + terms * UNIT * size);
  }

  /** {@return whether the terms in u² are as small as the derivation asks} */
  static boolean holds(ScalePart.Ramp ramp) {
    return relativeReach(ramp) < STEEPEST;
  }

  static boolean holds(int terms) {
    return terms < MOST_TERMS;
  }

  private static double relativeReach(ScalePart.Ramp ramp) {
    return Math.max(Math.abs(ramp.lower()), Math.abs(ramp.upper())) / (ramp.upper() - ramp.lower());
  }
}
