package io.github.cityward.report;

import java.util.List;

/**
 * What the data are worth.
 *
 * @param shares the maximum points by basis
 * @param counts how many standards there are by state
 * @param ages the oldest and the newest value
 * @param lists what a reader should know of single values
 * @param nothing the titles of lists that would be empty
 */
record DataSection(
    List<Share> shares, List<Fact> counts, List<Fact> ages, List<Listing> lists, String nothing) {
  DataSection {
    shares = List.copyOf(shares);
    counts = List.copyOf(counts);
    ages = List.copyOf(ages);
    lists = List.copyOf(lists);
  }

  /**
   * A part of the points.
   *
   * @param length of its bar, in percent
   */
  record Share(String kind, String label, String text, String length) {}

  /** Values of which the same is to be said. */
  record Listing(String title, List<Cited> items) {
    Listing {
      items = List.copyOf(items);
    }
  }
}
