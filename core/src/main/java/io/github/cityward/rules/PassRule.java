package io.github.cityward.rules;

import io.github.cityward.quantity.Points;

/**
 * When a class or a status is reached (điều kiện đạt): the total is at least so much, and each
 * criterion is at its minimum.
 *
 * @param measure what is counted: points, or standards that are met
 * @param total how much the total must reach
 * @param citation where the rule stands in the instrument
 */
public record PassRule(Measure measure, Figure<Points> total, String citation) {}
