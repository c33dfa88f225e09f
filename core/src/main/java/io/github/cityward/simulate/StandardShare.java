package io.github.cityward.simulate;

/**
 * How often one standard stands in the way.
 *
 * @param code the code of the standard
 * @param notMet in how many draws it misses its minimum for certain
 * @param undetermined in how many it is open whether it does
 */
public record StandardShare(String code, Share notMet, Share undetermined) {}
