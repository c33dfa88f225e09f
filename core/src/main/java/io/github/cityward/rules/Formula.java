package io.github.cityward.rules;

/**
 * How the law itself derives one quantity from others, such as the conversion of temporary
 * residents.
 *
 * @param quantity the id of the quantity that it gives
 * @param text a sum of products and quotients of quantities and numbers, such as {@code 2 *
 *     population.temporary * population.temporary_days / 365}
 * @param evidence what it rests on
 * @param citation where it stands in the instrument
 */
public record Formula(String quantity, String text, Evidence evidence, String citation) {}
