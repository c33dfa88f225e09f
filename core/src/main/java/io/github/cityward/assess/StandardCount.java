package io.github.cityward.assess;

/**
 * In how many of many towns one standard stands in the way.
 *
 * @param code the code of the standard
 * @param notMet in how many it is not met
 * @param undetermined in how many that is open
 */
public record StandardCount(String code, long notMet, long undetermined) {}
