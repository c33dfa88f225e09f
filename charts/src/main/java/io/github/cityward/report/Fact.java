package io.github.cityward.report;

/**
 * A label and what it says.
 *
 * @param label what it is about
 * @param text what it says
 */
record Fact(String label, Cited text) {}
