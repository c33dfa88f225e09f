package io.github.cityward.batch;

import io.github.cityward.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table with something that is read, though it may have been meant otherwise.
 *
 * @param rows how many there are
 * @param first the first such thing; null if there is none
 */
public record Doubts(long rows, @Nullable Problem first) {
  static final Doubts NONE = new Doubts(0, null);

  /** {@return these and those of a later piece of the table, which begins so many lines down} */
  Doubts plus(Doubts later, int lines) {
    Problem found = later.first;
    return new Doubts(
        rows + later.rows, first != null || found == null ? first : found.shifted(lines));
  }
}
