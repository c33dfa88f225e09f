package io.github.cityward.rules;

/**
 * A figure as a rule file states it.
 *
 * @param name what it is
 * @param text what stands there: a plain decimal in the quantity's own unit, the code of a level,
 *     several codes with commas between, or a formula; empty where it is not known
 * @param evidence what it rests on
 */
public record StatedFigure(FigureName name, String text, Evidence evidence) {}
