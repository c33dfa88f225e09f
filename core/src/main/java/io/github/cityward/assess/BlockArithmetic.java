package io.github.cityward.assess;

import org.apiguardian.api.API;

/**
 * The arithmetic of {@link BatchAssessor} on a block of towns, which an application may have done
 * by other instructions of the processor. Every method gives bit for bit what {@link #plain()}
 * gives: the operations that are named here, each rounded, in this order, and none of them fused.
 *
 * <p>Arrays that are handed over have {@link #TOWNS} elements or more, of which the first {@code
 * count} are meant. What lies beyond may be read, and elsewhere than among values it may be
 * anything afterwards. Of what is meant nothing is infinite or NaN; values are −2³⁰⁰ to 2³⁰⁰, and
 * the difference of one and a threshold is 0 or at least 2⁻²⁵² in size; what is added up is 0 to
 * 1,024 at a time. Immutable and safe to share.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public interface BlockArithmetic {
  /** How many towns one block has, so few that its numbers stay in the first caches. */
  int TOWNS = 1024;

  /** {@return loops that the compiler of Java turns into vector instructions by itself} */
  static BlockArithmetic plain() {
    return new PlainArithmetic();
  }

  /** Adds to the sum of each town what the terms add, one term after the other. */
  void add(BlockTerms terms, double[] sums, int count);

  /**
   * Adds {@code open} to {@code valued}, which gives {@code best}; takes {@code max(points − most,
   * 0)} from the points of each case; adds what is left to the total of the case, and judges it.
   *
   * @param worst the points of the worst case, and afterwards what is left of them
   * @param valued the points that values earn in the best case; it may be {@code worst} or {@code
   *     best} itself
   * @param open what missing values may earn
   * @param best afterwards what is left of the points of the best case
   */
  void settle(
      BlockLimits limits,
      double[] worst,
      double[] valued,
      double[] open,
      double[] best,
      BlockTotals totals,
      int count);

  /** Judges the totals themselves. */
  void judge(BlockLimits limits, BlockTotals totals, int count);

  /**
   * Writes 2 for each town, less 1 for each case that misses a line.
   *
   * @param verdicts written to from {@code first} on, and nowhere beyond {@code count} towns
   */
  void decide(BlockTotals totals, byte[] verdicts, int first, int count);
}
