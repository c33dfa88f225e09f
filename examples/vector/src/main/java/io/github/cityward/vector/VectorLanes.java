package io.github.cityward.vector;

import io.github.cityward.assess.BlockArithmetic;
import io.github.cityward.assess.BlockLimits;
import io.github.cityward.assess.BlockPoints;
import io.github.cityward.assess.BlockTerms;
import io.github.cityward.assess.BlockTotals;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Loops over vectors. What the plain loops compute with absolute values is chosen here, where it
 * pays, by the sign bits of doubles, taken as whole numbers: in JDK 17 comparisons of doubles and
 * the larger of two take several instructions each.
 *
 * <p>The loops are written out, with no method of their own: in one so large the compiler inlines
 * the methods of the Vector API alone, and a vector that is handed to another method becomes an
 * object, which makes the loop ten times as slow.
 */
final class VectorLanes implements BlockArithmetic {
  private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> WHOLE = LongVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_64;
  private static final int SIGN = Long.SIZE - 1;

  @Override
  public void add(BlockTerms terms, double[] sums, int count) {
    for (int term = 0; term < terms.count(); term += 2) {
      addTwo(terms, term, sums, count);
    }
  }

  /** Where there is no second, the first is read again and adds nothing. */
  private static void addTwo(BlockTerms terms, int first, double[] sums, int count) {
    int second = Math.min(first + 1, terms.count() - 1);
    boolean two = second > first;
    double[] values1 = terms.values(first);
    double[] values2 = terms.values(second);
    int from1 = terms.from(first);
    int from2 = terms.from(second);
    DoubleVector lower1 = DoubleVector.broadcast(LANES, terms.lower(first));
    DoubleVector lower2 = DoubleVector.broadcast(LANES, terms.lower(second));
    DoubleVector perUnit1 = DoubleVector.broadcast(LANES, terms.perUnit(first));
    DoubleVector perUnit2 = DoubleVector.broadcast(LANES, terms.perUnit(second));
    DoubleVector top1 = DoubleVector.broadcast(LANES, terms.top(first));
    DoubleVector top2 = DoubleVector.broadcast(LANES, two ? terms.top(second) : 0);
    DoubleVector rise1 = DoubleVector.broadcast(LANES, terms.rise(first));
    DoubleVector rise2 = DoubleVector.broadcast(LANES, two ? terms.rise(second) : 0);
    DoubleVector one = DoubleVector.broadcast(LANES, 1);
    LongVector zero = LongVector.zero(WHOLE);
    for (int i = 0; i < count; i += LANES.length()) {
      DoubleVector sum = DoubleVector.fromArray(LANES, sums, i);
      DoubleVector beyond1 = DoubleVector.fromArray(LANES, values1, from1 + i).sub(lower1);
      LongVector left1 = one.sub(beyond1.mul(perUnit1)).reinterpretAsLongs().max(zero);
      DoubleVector line1 = top1.sub(rise1.mul(left1.reinterpretAsDoubles()));
      LongVector below1 = beyond1.reinterpretAsLongs().lanewise(VectorOperators.ASHR, SIGN);
      LongVector earned1 = line1.reinterpretAsLongs().lanewise(VectorOperators.AND_NOT, below1);
      sum = sum.add(earned1.reinterpretAsDoubles());
      DoubleVector beyond2 = DoubleVector.fromArray(LANES, values2, from2 + i).sub(lower2);
      LongVector left2 = one.sub(beyond2.mul(perUnit2)).reinterpretAsLongs().max(zero);
      DoubleVector line2 = top2.sub(rise2.mul(left2.reinterpretAsDoubles()));
      LongVector below2 = beyond2.reinterpretAsLongs().lanewise(VectorOperators.ASHR, SIGN);
      LongVector earned2 = line2.reinterpretAsLongs().lanewise(VectorOperators.AND_NOT, below2);
      sum = sum.add(earned2.reinterpretAsDoubles());
      sum.intoArray(sums, i);
    }
  }

  @Override
  public void settle(
      BlockLimits limits,
      double[] worst,
      double[] valued,
      double[] open,
      BlockTotals totals,
      BlockPoints points,
      int count) {
    DoubleVector most = DoubleVector.broadcast(LANES, limits.most());
    DoubleVector met = DoubleVector.broadcast(LANES, limits.met());
    DoubleVector notMet = DoubleVector.broadcast(LANES, limits.notMet());
    DoubleVector reach = DoubleVector.broadcast(LANES, limits.reach());
    DoubleVector half = DoubleVector.broadcast(LANES, 0.5);
    DoubleVector halfOfBest = DoubleVector.broadcast(LANES, 0.5 * BlockTotals.BEST);
    double[] lows = totals.low();
    double[] highs = totals.high();
    double[] missed = totals.missed();
    double[] near = totals.near();
    double[] lowPoints = points.low();
    double[] highPoints = points.high();
    int first = points.first();
    for (int i = 0; i < count; i += LANES.length()) {
      DoubleVector low = DoubleVector.fromArray(LANES, worst, i);
      DoubleVector high =
          DoubleVector.fromArray(LANES, valued, i).add(DoubleVector.fromArray(LANES, open, i));
      DoubleVector lowOver = low.sub(most);
      DoubleVector lowLeft = low.sub(lowOver.add(lowOver.abs()).mul(half));
      lowLeft.intoArray(lowPoints, first + i);
      DoubleVector.fromArray(LANES, lows, i).add(lowLeft).intoArray(lows, i);
      DoubleVector lacks = met.sub(lowLeft);
      DoubleVector off = lacks.abs();
      DoubleVector highOver = high.sub(most);
      DoubleVector highLeft = high.sub(highOver.add(highOver.abs()).mul(half));
      highLeft.intoArray(highPoints, first + i);
      DoubleVector.fromArray(LANES, highs, i).add(highLeft).intoArray(highs, i);
      DoubleVector loses = notMet.sub(highLeft);
      DoubleVector offBest = loses.abs();
      DoubleVector.fromArray(LANES, missed, i)
          .add(lacks.add(off).mul(half))
          .add(loses.add(offBest).mul(halfOfBest))
          .intoArray(missed, i);
      if (limits.reach() > 0) {
        DoubleVector within = reach.sub(off);
        DoubleVector withinBest = reach.sub(offBest);
        DoubleVector.fromArray(LANES, near, i)
            .add(within.add(within.abs()).mul(half))
            .add(withinBest.add(withinBest.abs()).mul(half))
            .intoArray(near, i);
      }
    }
  }

  /** Where a vector has as many lanes as one of bytes, that many are written at a time. */
  @Override
  public void decide(BlockTotals totals, byte[] verdicts, int first, int count) {
    if (LANES.length() != BYTES.length()) {
      BlockArithmetic.plain().decide(totals, verdicts, first, count);
      return;
    }
    double[] missed = totals.missed();
    LongVector zero = LongVector.zero(WHOLE);
    LongVector two = LongVector.broadcast(WHOLE, 2);
    LongVector mostOfWorst =
        LongVector.broadcast(WHOLE, Double.doubleToRawLongBits(BlockTotals.BEST_MISSES) - 1);
    for (int i = 0; i < count; i += LANES.length()) {
      LongVector bits = DoubleVector.fromArray(LANES, missed, i).reinterpretAsLongs();
      LongVector any = zero.sub(bits).lanewise(VectorOperators.LSHR, SIGN);
      LongVector best = mostOfWorst.sub(bits).lanewise(VectorOperators.LSHR, SIGN);
      ((ByteVector) two.sub(any).sub(best).castShape(BYTES, 0)).intoArray(verdicts, first + i);
    }
  }
}
