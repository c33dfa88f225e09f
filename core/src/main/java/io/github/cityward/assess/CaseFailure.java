package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;

/**
 * A worked example of a rule file that the rules do not reproduce.
 *
 * @param name the example
 * @param code the node whose points differ: a standard, a criterion or {@code total}
 * @param expected the points the example expects
 * @param actual the points the rules give
 */
public record CaseFailure(String name, String code, Interval expected, Interval actual) {}
