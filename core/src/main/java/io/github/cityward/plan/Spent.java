package io.github.cityward.plan;

import java.util.Arrays;

/** What was spent of each thing that is limited. */
final class Spent {
  private final long[] amounts;

  private Spent(long[] amounts) {
    this.amounts = amounts;
  }

  static Spent of(long[] amounts) {
    return new Spent(amounts.clone());
  }

  Spent plus(long[] more) {
    if (more.length == 0) {
      return this;
    }
    long[] sum = amounts.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.addExact(sum[i], more[i]);
    }
    return new Spent(sum);
  }

  /** {@return of each thing what is less} */
  Spent least(Spent other) {
    long[] least = new long[amounts.length];
    Arrays.setAll(least, i -> Math.min(amounts[i], other.amounts[i]));
    return new Spent(least);
  }

  long[] amounts() {
    return amounts.clone();
  }

  boolean isEmpty() {
    return amounts.length == 0;
  }

  boolean isWithin(Spent other) {
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] > other.amounts[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return Arrays.toString(amounts);
  }
}
