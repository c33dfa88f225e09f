package io.github.cityward.report;

import java.util.List;

/**
 * A text with the numbers of its sources.
 *
 * @param text the text
 * @param sources the numbers under which its sources are listed
 */
record Cited(String text, List<Integer> sources) {
  Cited {
    sources = List.copyOf(sources);
  }

  /** {@return a text that needs no source} */
  static Cited plain(String text) {
    return new Cited(text, List.of());
  }
}
