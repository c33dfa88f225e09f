package io.github.cityward.audit;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A printed figure, or the printed verdict, beside what the town's own data can give.
 *
 * @param sheet the score sheet
 * @param assessment what the data gives, under the rule set of the sheet
 * @param item the item
 * @param reported the figure or the verdict as it is printed
 * @param bounds the points, or how many, that the data gives; null for the verdict, which the
 *     assessment bears
 * @param fits whether a value that rounds to the figure lies within the bounds; of the verdict,
 *     whether it is not contradicted
 */
public record Bounded(
    ScoreSheet sheet,
    Assessment assessment,
    String item,
    String reported,
    @Nullable Interval bounds,
    boolean fits) {

  /** {@return what the data gives: a plain decimal, a range {@code a..b}, or a verdict} */
  public String given() {
    return bounds == null ? assessment.verdict().name() : bounds.toString();
  }
}
