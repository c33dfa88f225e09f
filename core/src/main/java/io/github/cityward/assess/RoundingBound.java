package io.github.cityward.assess;

import java.util.List;
import java.util.function.Function;

/**
 * How far sums in {@code double} can lie from the exact ones. Write u for 2⁻⁵³: every operation on
 * doubles gives the exact result times (1 + e), |e| ≤ u; nothing overflows but what is cut, and
 * what underflows is off by less than 2⁻¹⁰⁷⁴, far below the terms in u².
 *
 * <p><b>A figure of the law</b> (the points of a step, of a ramp at or beyond its ends, a maximum,
 * a line) is exact if its {@link PointUnit} is, and so is every sum of such figures and nothing
 * else: all are whole multiples of one power of 2, and no sum has more than 53 binary digits.
 * Otherwise it is off by u times its size. Which figures a value earns is never in doubt: distinct
 * decimals that {@link ValueColumn} lets pass have distinct doubles in the same order, the sign of
 * a difference of doubles is exact, and its size times {@link PlainArithmetic#STEEP} is {@link
 * ScalePart#MOST} or more, so that the cuts give the whole step or nothing. At and above the upper
 * end of a ramp (v − L) times its slope is 1 or more, as rounding keeps the order and the slope is
 * chosen so that it holds at U; it is cut to exactly 1.
 *
 * <p><b>Between the ends of a ramp</b> of foot p and rise d from L to U, with D = U − L and M the
 * larger of |L| and |U|, stands (p + d) − d·(1 − t) with t = (v − L)/D. As |v| ≤ M there, the
 * double of v is off by uM; that of L is off by l and the slope by s/D, l and s being computed
 * exactly when the ramp is made; their difference, its product with the slope, and the difference
 * of 1 and that by u each. A value that is derived from others is off by more, {@link #OF_VALUE}
 * times uM at most, and this is counted for all:
 *
 * <p>|t̂ − t| ≤ (8uM + l)/D + s + 3u = e,
 *
 * <p>and with the product by d and the difference of p + d and that the ramp is off by d·e + u·d +
 * u·(p + d), the figures themselves not counted, nor p + d, which is one.
 *
 * <p><b>A sum</b> is off by the errors of its terms and by u times the size of every partial sum
 * that is not exact (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., section 4.2).
 * Standards without a ramp come first, so with an exact unit partial sums are exact up to the first
 * ramp. What missing values may earn is a sum of figures of its own, which is added last: one more
 * partial sum, the largest. Cutting a sum at a maximum makes no error larger but by the error of
 * the maximum and by 3u times the largest sum; between the maximum and twice it the cut is exact.
 *
 * <p><b>Points</b> are units divided by units per point, off by another u of their size where that
 * is not 1.
 *
 * <p>All terms in u² together are below a thousandth of the rest where n &lt; 1000 and M/D &lt;
 * 2⁴⁰; the bound is made larger by a hundredth, and a rule set beyond that is left to the exact
 * assessor.
 *
 * <p>So a sum within the bound of a line is decided by the exact assessor, unless the unit is exact
 * and no value stands between the ends of a ramp: then the sum itself is exact, and the line too.
 */
final class RoundingBound {
  static final double UNIT = 0x1p-53;

  /**
   * By how many roundings a value may be off. One that is derived lies on the side of a threshold
   * on which its double does, unless it is nearer to it than {@link DerivedColumn#doubtAt} lets.
   */
  static final int OF_VALUE = 8;

  private static final double HIGHER_TERMS = 1.01;
  private static final double STEEPEST = 0x1p40;
  private static final int MOST_TERMS = 1000;
  private static final double LOWEST_LINE = 0x1p-40;
  private static final double HIGHEST_LINE = 0x1p40;

  private RoundingBound() {}

  /** {@return how far the share of a rise can be from the exact one} */
  static double ofShare(double lower, double upper, double offLower, double offSlope) {
    double reach = Math.max(Math.abs(lower), Math.abs(upper));
    return (OF_VALUE * UNIT * reach + offLower) / (upper - lower) + offSlope + 3 * UNIT;
  }

  /** {@return how far the sum of standards, cut at {@code most}, can be from the exact one} */
  static double ofCriterion(List<CompiledStandard> standards, double most, PointUnit unit) {
    double cut = unit.exact() ? 0 : 2 * UNIT * most;
    double sum =
        Math.max(
            ofSum(standards, CompiledStandard::worst, unit),
            ofSum(standards, CompiledStandard::best, unit));
    double size =
        Math.max(size(standards, CompiledStandard::worst), size(standards, CompiledStandard::best));
    double cutting = sum > 0 && size > most ? 3 * UNIT * size : 0;
    return HIGHER_TERMS * (sum + cut + cutting);
  }

  private static double size(
      List<CompiledStandard> standards, Function<CompiledStandard, List<ScalePart>> parts) {
    return standards.stream()
        .mapToDouble(
            each -> each.always() + parts.apply(each).stream().mapToDouble(ScalePart::points).sum())
        .sum();
  }

  private static double ofSum(
      List<CompiledStandard> standards,
      Function<CompiledStandard, List<ScalePart>> parts,
      PointUnit unit) {
    boolean exact = unit.exact();
    double size = standards.stream().mapToDouble(CompiledStandard::always).sum();
    double error = exact ? 0 : standards.size() * UNIT * size;
    for (CompiledStandard standard : standards) {
      for (ScalePart part : parts.apply(standard)) {
        size += part.points();
        if (part instanceof ScalePart.Ramp ramp) {
          exact = false;
          error += ramp.rise() * (ramp.error() + UNIT) + UNIT * ramp.points();
        }
        error += exact ? 0 : UNIT * size;
        error += unit.exact() ? 0 : 2 * UNIT * part.points();
      }
    }
    error += exact ? 0 : UNIT * size;
    return error;
  }

  /** {@return how far the sum of the criteria can be from the exact one} */
  static double ofTotal(List<CompiledCriterion> criteria, PointUnit unit) {
    double error = 0;
    double size = 0;
    for (CompiledCriterion each : criteria) {
      size += each.most();
      error += each.rounding();
      error += error == 0 ? 0 : UNIT * size;
    }
    return HIGHER_TERMS * (error + (unit.exact() ? 0 : UNIT * size));
  }

  /** {@return the same bound in points} */
  static double inPoints(double rounding, double most, PointUnit unit) {
    return unit.perPoint() == 1
        ? rounding
        : HIGHER_TERMS * (rounding + UNIT * most) / unit.perPoint();
  }

  /** {@return whether the part is small and flat enough for the derivation} */
  static boolean holds(ScalePart part) {
    return part.points() <= ScalePart.MOST
        && !(part instanceof ScalePart.Ramp ramp && ramp.error() >= STEEPEST * UNIT);
  }

  /**
   * {@return whether by how much points miss the line, where rounding does not decide that, is
   * surely between 2⁻¹⁰⁰ and 2¹⁰⁰, or 0} That a difference of doubles is no smaller follows from
   * the size of the line; {@link BlockTotals#missed} needs it.
   */
  static boolean holds(CompiledLine line) {
    return line.met() == 0 || (LOWEST_LINE <= line.met() && line.met() <= HIGHEST_LINE);
  }

  static boolean holds(long terms) {
    return terms < MOST_TERMS;
  }
}
