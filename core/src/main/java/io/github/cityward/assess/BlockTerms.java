package io.github.cityward.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What the sums of a block of towns are made of. A term adds {@code top − rise × max(1 − (value −
 * lower) × perUnit, 0)} where the value is {@code lower} or more, else 0; if its rise is 0, it is a
 * step. Mutable, and used by one thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class BlockTerms {
  private final double[] copied;
  private final List<double[]> rooms = new ArrayList<>();
  private int roomsTaken;
  private int count;
  private double[] lower = new double[0];
  private double[] perUnit = new double[0];
  private double[] top = new double[0];
  private double[] rise = new double[0];
  private double[][] values = new double[0][];
  private int[] from = new int[0];

  /**
   * Makes an empty list of terms.
   *
   * @param towns of how many towns at most
   */
  BlockTerms(int towns) {
    copied = new double[towns];
  }

  /** {@return how many terms there are} */
  public int count() {
    return count;
  }

  /**
   * {@return the value from which on the term adds something; −0.0 for 0, so that the difference of
   * a value and it is never −0.0}
   */
  public double lower(int term) {
    return lower[term];
  }

  /** {@return the share of the rise that one unit of the value gives; 0 for a step} */
  public double perUnit(int term) {
    return perUnit[term];
  }

  /** {@return the most that the term adds} */
  public double top(int term) {
    return top[term];
  }

  /** {@return how much less it adds at {@code lower}; 0 for a step} */
  public double rise(int term) {
    return rise[term];
  }

  /** {@return an array in which the values of the towns stand one after the other} */
  public double[] values(int term) {
    return values[term];
  }

  /** {@return where in that array the value of the first town stands} */
  public int from(int term) {
    return from[term];
  }

  /**
   * {@return the values of the first {@code towns} towns, that of the first one at 0} They may be a
   * copy, which lasts until the next call.
   */
  double[] valuesFromStart(int term, int towns) {
    if (from[term] == 0) {
      return values[term];
    }
    System.arraycopy(values[term], from[term], copied, 0, towns);
    return copied;
  }

  /** Forgets all terms; the rooms that were given out are free again. */
  void clear() {
    count = 0;
    roomsTaken = 0;
  }

  /** {@return an array for values of terms to be added, one for each of the towns} */
  double[] room() {
    if (roomsTaken == rooms.size()) {
      rooms.add(new double[copied.length]);
    }
    return rooms.get(roomsTaken++);
  }

  void addStep(double threshold, double points, double[] values, int from) {
    add(threshold, 0, points, 0, values, from);
  }

  void addRamp(ScalePart.Ramp ramp, double[] values, int from) {
    add(ramp.lower(), ramp.perUnit(), ramp.points(), ramp.rise(), values, from);
  }

  private void add(
      double lower, double perUnit, double top, double rise, double[] values, int from) {
    if (count == this.lower.length) {
      makeRoom();
    }
    this.lower[count] = lower == 0 ? -0.0 : lower;
    this.perUnit[count] = perUnit;
    this.top[count] = top;
    this.rise[count] = rise;
    this.values[count] = values;
    this.from[count] = from;
    count++;
  }

  private void makeRoom() {
    int size = 2 * count + 8;
    lower = Arrays.copyOf(lower, size);
    perUnit = Arrays.copyOf(perUnit, size);
    top = Arrays.copyOf(top, size);
    rise = Arrays.copyOf(rise, size);
    values = Arrays.copyOf(values, size);
    from = Arrays.copyOf(from, size);
  }
}
