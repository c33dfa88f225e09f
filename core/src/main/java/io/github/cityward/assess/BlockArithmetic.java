package io.github.cityward.assess;

import org.apiguardian.api.API;

/**
 * The arithmetic of {@link BatchAssessor} on a block of towns, which an application may have done
 * by other instructions of the processor. Every method gives bit for bit what {@link #plain()}
 * gives: the operations that are named here, each rounded, in this order, and none of them fused.
 *
 * <p>Arrays that are handed over have {@link #TOWNS} elements or more from the first town on, of
 * which {@code count} are meant. What lies beyond may be read, and elsewhere than among values it
 * may be anything afterwards. Of what is meant nothing is infinite or NaN; values are −2³⁰⁰ to
 * 2³⁰⁰, and the difference of one and a threshold is 0 or at least 2⁻²⁵² in size; what is added up
 * is 0 to 1,024 at a time. Immutable and safe to share.
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
   * Takes {@code max(sum − most, 0)} from the sum of each case, which gives its points; judges
   * them, and adds them to the total of the case.
   *
   * @param worst the sums of the worst case; anything afterwards
   * @param valued what values earn in the best case, so that its sums are this and {@code open}; it
   *     may be {@code worst} itself; anything afterwards. Both may be the totals themselves
   * @param open what missing values may earn; anything afterwards
   */
  void settle(
      BlockLimits limits,
      double[] worst,
      double[] valued,
      double[] open,
      BlockTotals totals,
      BlockPoints points,
      int count);

  /**
   * Writes 2 for each town, less 1 if a case misses a line, and less another 1 if the best does.
   *
   * @param verdicts written to from {@code first} on
   */
  void decide(BlockTotals totals, byte[] verdicts, int first, int count);
}
