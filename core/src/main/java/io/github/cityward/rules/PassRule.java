package io.github.cityward.rules;

import io.github.cityward.quantity.Points;
import org.jspecify.annotations.Nullable;

/**
 * When a class or a status is reached (điều kiện đạt): the total is at least so much, and each
 * criterion is at its minimum.
 *
 * @param measure what is counted: points, or standards that are met
 * @param total how much the total must reach
 * @param most the most there is in all; null where that is the sum over the criteria
 * @param citation where the rule stands in the instrument
 * @param units what the commune-level units must reach besides, where there are several; null where
 *     the law does not ask
 */
public record PassRule(
    Measure measure,
    Figure<Points> total,
    @Nullable Points most,
    String citation,
    @Nullable UnitsRule units) {}
