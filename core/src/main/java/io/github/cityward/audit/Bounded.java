package io.github.cityward.audit;

/**
 * A printed figure beside what the town's own data can give.
 *
 * @param sheet the score sheet
 * @param item the item
 * @param reported the figure or the verdict as it is printed
 * @param bounds what the data gives: a plain decimal, a range {@code a..b}, or a verdict
 * @param fits whether a value that rounds to the figure lies within the bounds
 */
public record Bounded(
    ScoreSheet sheet, String item, String reported, String bounds, boolean fits) {}
