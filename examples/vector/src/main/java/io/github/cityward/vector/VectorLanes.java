package io.github.cityward.vector;

import io.github.cityward.assess.BlockArithmetic;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Loops over vectors. What the plain loops compute with absolute values is chosen here by the sign
 * bits of doubles, taken as whole numbers: in JDK 17 comparisons of doubles and the larger of two
 * take several instructions each.
 */
final class VectorLanes implements BlockArithmetic {
  private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;

  @Override
  public boolean readsInPlace() {
    return true;
  }

  @Override
  public void addStep(
      double threshold,
      double points,
      double[] values,
      int from,
      double[] one,
      double[] other,
      int count) {
    DoubleVector start = start(threshold);
    DoubleVector step = DoubleVector.broadcast(LANES, points);
    for (int i = 0; i < count; i += LANES.length()) {
      DoubleVector beyond = DoubleVector.fromArray(LANES, values, from + i).sub(start);
      add(unlessNegative(beyond, step), one, other, i);
    }
  }

  @Override
  public void addRamp(
      double lower,
      double perUnit,
      double foot,
      double rise,
      double[] values,
      int from,
      double[] one,
      double[] other,
      int count) {
    DoubleVector start = start(lower);
    DoubleVector slope = DoubleVector.broadcast(LANES, perUnit);
    DoubleVector least = DoubleVector.broadcast(LANES, foot);
    DoubleVector more = DoubleVector.broadcast(LANES, rise);
    DoubleVector whole = DoubleVector.broadcast(LANES, 1);
    for (int i = 0; i < count; i += LANES.length()) {
      DoubleVector beyond = DoubleVector.fromArray(LANES, values, from + i).sub(start);
      DoubleVector left = positive(whole.sub(beyond.mul(slope)));
      DoubleVector line = least.add(more.mul(whole.sub(left)));
      add(unlessNegative(beyond, line), one, other, i);
    }
  }

  /** {@return a threshold, less than which is negative: 0 as −0, since −0 less 0 were −0} */
  private static DoubleVector start(double threshold) {
    return DoubleVector.broadcast(LANES, threshold == 0 ? -0.0 : threshold);
  }

  /** Both sums are read before one is written, as they may be the same. */
  private static void add(DoubleVector earned, double[] one, double[] other, int at) {
    DoubleVector sum = DoubleVector.fromArray(LANES, one, at).add(earned);
    DoubleVector otherSum = DoubleVector.fromArray(LANES, other, at).add(earned);
    sum.intoArray(one, at);
    otherSum.intoArray(other, at);
  }

  @Override
  public void cut(double most, double[] points, double[] totals, int count) {
    DoubleVector end = DoubleVector.broadcast(LANES, most);
    for (int i = 0; i < count; i += LANES.length()) {
      DoubleVector all = DoubleVector.fromArray(LANES, points, i);
      DoubleVector left = all.sub(positive(all.sub(end)));
      left.intoArray(points, i);
      DoubleVector.fromArray(LANES, totals, i).add(left).intoArray(totals, i);
    }
  }

  @Override
  public void judge(
      double line, double reach, double[] points, double[] lacking, double[] near, int count) {
    DoubleVector at = DoubleVector.broadcast(LANES, line);
    DoubleVector around = DoubleVector.broadcast(LANES, reach);
    for (int i = 0; i < count; i += LANES.length()) {
      DoubleVector missing = at.sub(DoubleVector.fromArray(LANES, points, i));
      DoubleVector within = around.sub(missing.abs());
      DoubleVector.fromArray(LANES, lacking, i).add(positive(missing)).intoArray(lacking, i);
      DoubleVector.fromArray(LANES, near, i).add(positive(within)).intoArray(near, i);
    }
  }

  /** {@return the larger of each number and 0, the order of whole numbers being that of doubles} */
  private static DoubleVector positive(DoubleVector numbers) {
    return numbers.reinterpretAsLongs().max(0).reinterpretAsDoubles();
  }

  /** {@return the numbers, but 0 where those before are negative} */
  private static DoubleVector unlessNegative(DoubleVector signs, DoubleVector numbers) {
    LongVector ifNegative = signs.reinterpretAsLongs().lanewise(VectorOperators.ASHR, 63);
    return numbers
        .reinterpretAsLongs()
        .lanewise(VectorOperators.AND_NOT, ifNegative)
        .reinterpretAsDoubles();
  }
}
