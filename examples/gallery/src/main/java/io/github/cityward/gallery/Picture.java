package io.github.cityward.gallery;

import org.knowm.xchart.XYChart;

/**
 * A chart, and what it shows for those who cannot see it.
 *
 * @param chart to be restyled, or made into a file by {@code ChartImage}
 * @param words its alternative text
 */
record Picture(XYChart chart, String words) {}
