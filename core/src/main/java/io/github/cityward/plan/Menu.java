package io.github.cityward.plan;

import java.util.List;
import java.util.function.Predicate;

/**
 * All choices among the candidates of one requirement, of which one is taken.
 *
 * @param criterion it counts for; −1 if it earns nothing
 * @param linked candidates that act elsewhere too, or have relations to others
 * @param options at least one, unless there is no solution
 * @param open those decided here or before that later menus have to know
 */
record Menu(int criterion, List<Integer> linked, List<Option> options, PlaceSet open) {
  /** {@return the menu with only some of its options} */
  Menu only(Predicate<Option> kept) {
    return new Menu(criterion, linked, options.stream().filter(kept).toList(), open);
  }

  long mostPoints() {
    return options.stream().mapToLong(option -> option.points).max().orElse(0);
  }
}
