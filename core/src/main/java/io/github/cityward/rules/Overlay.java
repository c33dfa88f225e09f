package io.github.cityward.rules;

/**
 * What a rule set is that carries only what changes in another one: a threshold found in the
 * gazette, or a what-if.
 *
 * @param amends the id of the rule set that it amends
 * @param illustrative whether it only shows what would be and is not the law, or amends such a one
 */
public record Overlay(String amends, boolean illustrative) {}
