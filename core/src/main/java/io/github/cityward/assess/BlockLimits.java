package io.github.cityward.assess;

import org.apiguardian.api.API;

/**
 * What points are cut at and judged by. Judging adds to what a town misses {@code max(line −
 * points, 0)} of the worst case, then {@link BlockTotals#BEST} times that of the best; and in the
 * same order to how near it comes {@code max(reach − |line − points|, 0)} of each.
 *
 * @param most the most there is; of totals the largest double, so that they are not cut
 * @param met the line of the worst case
 * @param notMet the line of the best case
 * @param reach how near to a line is near; 0 where nothing is
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record BlockLimits(double most, double met, double notMet, double reach) {
  /** {@return the limits of points that rounding may put on the wrong side of a line} */
  static BlockLimits of(double most, CompiledLine line, double rounding) {
    return new BlockLimits(
        most, line.met(), line.notMet(), rounding > 0 ? Math.nextUp(rounding) : 0);
  }
}
