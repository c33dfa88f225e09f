package io.github.cityward.pdf;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A typeface for documents; of each, only the letters that a document needs are put into it.
 *
 * @param family the name that the style sheet calls it by
 * @param weight 400 for regular, 700 for bold
 * @param file opens a TrueType file
 */
public record Typeface(String family, int weight, Supplier<InputStream> file) {}
