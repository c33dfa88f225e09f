package io.github.cityward.quantity;

/**
 * A value of a quantity (giá trị): a {@link Range} of numbers, often a single one, or a {@link
 * Level}.
 */
public sealed interface Value permits Range, Level {}
