package io.github.cityward.charts;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the leaves over which a chart of many standards, towns, quantities or years is spread, so
 * that each fits a page and can be read there.
 *
 * @param number which one it is, from 1
 * @param count how many there are
 * @param first the place of its first row, from 0
 * @param end the place after its last row
 */
record Leaf(int number, int count, int first, int end) {
  /** So many standards still fit one page. */
  private static final int MOST_STANDARDS = 24;

  /** Where they do not, so many stand on a leaf. */
  private static final int FULL_OF_STANDARDS = 16;

  /** So many towns still fit one page. */
  private static final int MOST_TOWNS = 10;

  /** Where they do not, so many stand on a leaf. */
  private static final int FULL_OF_TOWNS = 8;

  /** So many years still fit one page. */
  private static final int MOST_YEARS = 16;

  /** Where they do not, so many stand on a leaf. */
  private static final int FULL_OF_YEARS = 12;

  /** {@return the one leaf that holds all} */
  static Leaf whole() {
    return new Leaf(1, 1, 0, Integer.MAX_VALUE);
  }

  /** {@return the leaves for so many standards} */
  static List<Leaf> of(long standards) {
    return of(standards, MOST_STANDARDS, FULL_OF_STANDARDS);
  }

  /** {@return the leaves for so many towns} */
  static List<Leaf> ofTowns(int towns) {
    return of(towns, MOST_TOWNS, FULL_OF_TOWNS);
  }

  /** {@return the leaves for so many years} */
  static List<Leaf> ofYears(int years) {
    return of(years, MOST_YEARS, FULL_OF_YEARS);
  }

  /** {@return the leaves for so many steps of a road, which take as much room as years} */
  static List<Leaf> ofSteps(int steps) {
    return ofYears(steps);
  }

  /** {@return the leaves for so many quantities, which take as much room as towns} */
  static List<Leaf> ofQuantities(int quantities) {
    return ofTowns(quantities);
  }

  private static List<Leaf> of(long rows, int most, int full) {
    if (rows <= most) {
      return List.of(whole());
    }
    int count = (int) ((rows + full - 1) / full);
    return IntStream.range(0, count)
        .mapToObj(i -> new Leaf(i + 1, count, i * full, (i + 1) * full))
        .toList();
  }

  /** {@return those of {@code all} that stand on this leaf, in their order} */
  <T> List<T> of(List<T> all) {
    return all.subList(Math.min(first, all.size()), Math.min(end, all.size()));
  }

  boolean isLast() {
    return number == count;
  }

  /** {@return the title, with the number of the leaf where there are several} */
  String title(String title, ChartWords words) {
    return count == 1 ? title : words.say("leaf", title, number, count);
  }
}
