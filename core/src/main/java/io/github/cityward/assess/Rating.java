package io.github.cityward.assess;

import io.github.cityward.quantity.Rational;
import org.jspecify.annotations.Nullable;

/** What values get on the scale of one standard, with the figures of the law that count. */
sealed interface Rating permits PointRating, PassRating {
  /**
   * {@return what {@code value} gets}
   *
   * @param value the value; null for an open end of a range
   * @param beyond on which side of all numbers an open end lies: −1 where it gets nothing, 1 where
   *     it gets all
   */
  Outcome of(@Nullable Rational value, int beyond, Easing easing);

  /** {@return what a standard gets that has no value} */
  Outcome withoutValue(Easing easing);
}
