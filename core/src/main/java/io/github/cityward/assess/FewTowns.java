package io.github.cityward.assess;

import java.util.Arrays;

/**
 * Towns of a table, few among many, in their order. It is told how many come before each stretch of
 * a table, so that those of a block are soon found. Not thread-safe while it is filled.
 */
final class FewTowns {
  /** Of as many towns as a block has. */
  private static final int STRETCH = BlockArithmetic.TOWNS;

  private int[] towns = new int[0];
  private int count;

  /** How many come before each of the stretches up to that of the last town. */
  private int[] before = new int[0];

  private int stretches;

  /** Adds a town that comes after all others. */
  void add(int town) {
    if (count == towns.length) {
      towns = Arrays.copyOf(towns, larger(count));
    }
    while (stretches * STRETCH <= town) {
      if (stretches == before.length) {
        before = Arrays.copyOf(before, larger(stretches));
      }
      before[stretches] = count;
      stretches++;
    }
    towns[count] = town;
    count++;
  }

  /** Forgets all towns. */
  void clear() {
    count = 0;
    stretches = 0;
  }

  /** {@return how many there are} */
  int count() {
    return count;
  }

  /** {@return the town at a place, from 0 on} */
  int town(int place) {
    return towns[place];
  }

  /** {@return whether a town is among them} */
  boolean contains(int town) {
    return find(town) >= 0;
  }

  /** {@return the place of a town; −1 if it is not among them} */
  int find(int town) {
    int place = firstFrom(town);
    return place < count && towns[place] == town ? place : -1;
  }

  /** {@return the place of the first that is {@code town} or comes after it; else the count} */
  int firstFrom(int town) {
    int stretch = town / STRETCH;
    if (stretch >= stretches) {
      return count;
    }
    int place = before[stretch];
    while (place < count && towns[place] < town) {
      place++;
    }
    return place;
  }

  /** {@return to how many elements an array of {@code size} is to grow} */
  static int larger(int size) {
    return Math.max(16, size + (size >> 1));
  }
}
