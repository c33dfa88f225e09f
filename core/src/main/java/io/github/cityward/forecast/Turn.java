package io.github.cityward.forecast;

import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.Indicator;

/**
 * A standard whose verdict is another than the year before, under the same rules.
 *
 * @param indicator the standard
 * @param before the verdict of the year before
 * @param after the verdict now
 */
public record Turn(Indicator indicator, Verdict before, Verdict after) {
  /** {@return the standard and both verdicts} */
  @Override
  public String toString() {
    return indicator.code() + " " + before + " -> " + after;
  }
}
