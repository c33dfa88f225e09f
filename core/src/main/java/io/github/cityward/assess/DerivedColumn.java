package io.github.cityward.assess;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import java.util.Arrays;

/**
 * The values of one quantity that were computed from others, and for which towns they are not good
 * enough. Not thread-safe while it is filled.
 */
final class DerivedColumn {
  private final Quantity quantity;
  private final double[] low;
  private final double[] high;
  private final int roundings;
  private final boolean[] doubtful;

  DerivedColumn(Quantity quantity, double[] low, double[] high, int roundings) {
    this.quantity = quantity;
    this.low = low;
    this.high = high;
    this.roundings = roundings;
    this.doubtful = new boolean[low.length];
    doubtAbove(ValueColumn.OPEN);
  }

  /** {@return a column of the same value for all towns} */
  static DerivedColumn constant(Quantity quantity, Value value, int towns) {
    ValueColumn one = new ValueColumn(quantity, 1);
    one.add(value);
    double[] end = new double[1];
    one.copyLow(0, 1, end);
    double[] low = new double[towns];
    Arrays.fill(low, end[0]);
    one.raiseToHigh(0, 1, end);
    double[] high = new double[towns];
    Arrays.fill(high, end[0]);
    return new DerivedColumn(quantity, low, high, 1);
  }

  /** {@return a column of a table, each double of which is off by one rounding} */
  static DerivedColumn of(ValueColumn column, int towns) {
    double[] low = new double[towns];
    column.copyLow(0, towns, low);
    double[] high = low.clone();
    column.raiseToHigh(0, towns, high);
    return new DerivedColumn(column.quantity(), low, high, 1);
  }

  double[] low() {
    return low;
  }

  double[] high() {
    return high;
  }

  /** {@return by how many roundings a value can be off} */
  int roundings() {
    return roundings;
  }

  /** {@return whether the exact assessor must derive the value of the town} */
  boolean isDoubtful(int town) {
    return doubtful[town];
  }

  /** Doubts the towns whose input is doubtful. */
  void doubtAsIn(DerivedColumn input) {
    for (int town = 0; town < low.length; town++) {
      doubtful[town] |= input.doubtful[town];
    }
  }

  /** Doubts the towns with no value, or one that is far out or may lie above {@code most}. */
  void doubtAbove(double most) {
    for (int town = 0; town < low.length; town++) {
      doubtful[town] |=
          !(low[town] >= 0 && high[town] <= most)
              || ValueColumn.isFarOut(low[town])
              || ValueColumn.isFarOut(high[town]);
    }
  }

  /** Doubts the towns whose value is a range. */
  void doubtRanges() {
    for (int town = 0; town < low.length; town++) {
      doubtful[town] |= low[town] != high[town];
    }
  }

  /** Doubts the towns whose value may lie on either side of {@code mark}. */
  void doubtAt(double mark) {
    double reach = 2 * RoundingBound.OF_VALUE * RoundingBound.UNIT * Math.abs(mark);
    for (int town = 0; town < low.length; town++) {
      doubtful[town] |= Math.abs(low[town] - mark) <= reach || Math.abs(high[town] - mark) <= reach;
    }
  }

  /** {@return the same as a column of a table; doubtful towns have no value in it} */
  ValueColumn values() {
    ValueColumn column = new ValueColumn(quantity, low.length);
    for (int town = 0; town < low.length; town++) {
      if (doubtful[town]) {
        column.addMissing();
      } else {
        column.addEnds(low[town], high[town]);
      }
    }
    return column;
  }
}
