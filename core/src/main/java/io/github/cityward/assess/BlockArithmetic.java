package io.github.cityward.assess;

import org.apiguardian.api.API;

/**
 * The arithmetic of {@link BatchAssessor} on a block of towns, which an application may have done
 * by other instructions of the processor. Every method gives bit for bit what {@link #plain()}
 * gives: the operations that are named here, each rounded, in this order, and none of them fused.
 *
 * <p>Arrays have {@link #TOWNS} elements or more, and the values of towns stand one after the other
 * from {@code from} on; of all others the first {@code count} are meant. What lies beyond may be
 * read, and elsewhere than among values it may be anything afterwards. Of what is meant nothing is
 * infinite or NaN; values are −2³⁰⁰ to 2³⁰⁰, and the difference of one and a threshold is 0 or at
 * least 2⁻²⁵² in size; what is added up is 0 to 1,024 at a time. Immutable and safe to share.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public interface BlockArithmetic {
  /** How many towns one block has, so few that its numbers stay in the first caches. */
  int TOWNS = 1024;

  /** {@return loops that the compiler of Java turns into vector instructions by itself} */
  static BlockArithmetic plain() {
    return new PlainArithmetic();
  }

  /**
   * {@return whether it reads values well in the middle of a longer array; else they are copied to
   * the start of a short one, and {@code from} is 0}
   */
  boolean readsInPlace();

  /**
   * Adds {@code points} to both sums of a town whose value is {@code threshold} or more, else 0.
   *
   * @param one sums of the worst or of the best case
   * @param other those of the other case, or the same array, to which is added once then
   */
  void addStep(
      double threshold,
      double points,
      double[] values,
      int from,
      double[] one,
      double[] other,
      int count);

  /**
   * Adds {@code foot + rise × (1 − max(1 − (value − lower) × perUnit, 0))} to both sums of a town
   * whose value is {@code lower} or more, else 0.
   *
   * @param one sums of the worst or of the best case
   * @param other those of the other case, or the same array, to which is added once then
   */
  void addRamp(
      double lower,
      double perUnit,
      double foot,
      double rise,
      double[] values,
      int from,
      double[] one,
      double[] other,
      int count);

  /** Takes {@code max(points − most, 0)} from the points, and adds what is left to the totals. */
  void cut(double most, double[] points, double[] totals, int count);

  /**
   * Adds {@code max(line − points, 0)} to {@code lacking} and {@code max(reach − |points − line|,
   * 0)} to {@code near}.
   *
   * @param reach how near to the line is near; 0 where nothing is
   */
  void judge(
      double line, double reach, double[] points, double[] lacking, double[] near, int count);
}
