package io.github.cityward.town;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.source.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds rows that wait for each other in a circle, each of which names what it waits for. */
final class Circles {
  private final Problems problems;
  private final Map<String, List<String>> before = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  Circles(Problems problems) {
    this.problems = problems;
  }

  /**
   * Takes one row.
   *
   * @param waitsFor the ids that its cell at {@code place} names
   */
  void add(String id, List<String> waitsFor, Place place) {
    before.putIfAbsent(id, waitsFor);
    places.putIfAbsent(id, place);
  }

  /** Reports each circle once, at the first of its rows: {@code a -> b -> a}. */
  void report(ProblemCode code) {
    Set<String> clear = new HashSet<>();
    for (String id : before.keySet()) {
      List<String> circle = circle(id, clear);
      if (!circle.isEmpty()) {
        clear.addAll(circle);
        String first = circle.get(0);
        problems.report(
            code,
            places.getOrDefault(first, Place.nowhere()),
            String.join(" -> ", circle) + " -> " + first);
      }
    }
  }

  /** {@return the first circle met on the ways from {@code start}; empty if there is none} */
  private List<String> circle(String start, Set<String> clear) {
    List<String> way = new ArrayList<>();
    List<Integer> next = new ArrayList<>();
    Set<String> entered = new HashSet<>(Set.of(start));
    if (!clear.contains(start)) {
      way.add(start);
      next.add(0);
    }
    while (!way.isEmpty()) {
      int depth = way.size() - 1;
      String here = way.get(depth);
      List<String> further = before.getOrDefault(here, List.of());
      int place = next.get(depth);
      if (place == further.size()) {
        clear.add(here);
        way.remove(depth);
        next.remove(depth);
        continue;
      }
      next.set(depth, place + 1);
      String step = further.get(place);
      if (clear.contains(step)) {
        continue;
      }
      if (!entered.add(step)) {
        return List.copyOf(way.subList(way.indexOf(step), way.size()));
      }
      way.add(step);
      next.add(0);
    }
    return List.of();
  }
}
