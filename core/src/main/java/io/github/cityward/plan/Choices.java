package io.github.cityward.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All choices among a few places. */
final class Choices {
  private Choices() {}

  /** {@return every set of some of {@code places}, none and all included, always in one order} */
  static List<Set<Integer>> of(List<Integer> places) {
    List<Set<Integer>> choices = new ArrayList<>();
    for (int digits = 0; digits < 1 << places.size(); digits++) {
      Set<Integer> chosen = new TreeSet<>();
      for (int i = 0; i < places.size(); i++) {
        if ((digits >> i & 1) != 0) {
          chosen.add(places.get(i));
        }
      }
      choices.add(chosen);
    }
    return choices;
  }
}
