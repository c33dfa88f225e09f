package io.github.cityward.rules;

import io.github.cityward.quantity.Points;

/**
 * When a scored class is reached (điều kiện đạt): the total is at least so many points, and each
 * criterion is at its minimum.
 *
 * @param total the points the total must reach
 * @param citation where the rule stands in the instrument
 */
public record PassRule(Figure<Points> total, String citation) {}
