package io.github.cityward.report;

import io.github.cityward.rules.Evidence;

/**
 * A figure of the law and where it stands.
 *
 * @param where the standard, the criterion or the total
 * @param label which figure of it
 * @param text the figure itself; that it is not known, if it is not
 * @param evidence what it rests on
 * @param counts whether it may decide here
 */
record LawFigure(String where, String label, String text, Evidence evidence, boolean counts) {}
