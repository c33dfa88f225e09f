package io.github.cityward.report;

import java.util.List;

/**
 * What is short and what is not known.
 *
 * @param certain standards that are short for certain, nearest first
 * @param unneeded standards that are short for certain, though nothing is missing: the requirement
 *     is met in another way; in the order of the law
 * @param open standards that may be short, in the order of the law
 * @param loose standards that reach their minimum, by points that are not known exactly
 */
record ShortfallSection(
    List<Certain> certain, List<String> unneeded, List<Open> open, List<String> loose) {
  ShortfallSection {
    certain = List.copyOf(certain);
    unneeded = List.copyOf(unneeded);
    open = List.copyOf(open);
    loose = List.copyOf(loose);
  }

  /** A standard that is short for certain. */
  record Certain(
      String name,
      Measured have,
      String needed,
      Cited citation,
      List<String> missing,
      String points) {}

  /** A standard that may be short. */
  record Open(
      String name,
      Measured have,
      List<String> unknown,
      String width,
      String points,
      List<String> deciding,
      Cited citation) {}
}
