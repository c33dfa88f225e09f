package io.github.cityward.scoresheet;

import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import org.jspecify.annotations.Nullable;

/**
 * A line of the law against what formulas add up.
 *
 * @param title what it is a line of
 * @param low the formula of the worst case
 * @param high the formula of the best case
 * @param cut whether both are cut to the maximum
 * @param exact both, exactly
 * @param minimum what must be reached; null if that figure does not count
 * @param maximum the most there is
 * @param rounded whether a cell that is added up, or the line, is not exact
 * @param verdict the exact verdict
 */
record Line(
    String title,
    String low,
    String high,
    boolean cut,
    Interval exact,
    @Nullable Points minimum,
    Points maximum,
    boolean rounded,
    Verdict verdict) {}
