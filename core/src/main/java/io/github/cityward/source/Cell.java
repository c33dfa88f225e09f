package io.github.cityward.source;

import io.github.cityward.Place;

/**
 * One cell of a table.
 *
 * @param text what is written in it, as it stands
 * @param place where it stands; the field is its column's name
 */
public record Cell(String text, Place place) {
  /** {@return whether nothing is written in it} */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
