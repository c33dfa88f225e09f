/**
 * Pictures of an assessment: one factory per chart, an assessment in, an XChart chart out, and what
 * it shows in words. The ways in are {@link io.github.cityward.charts.CriterionChart}, {@link
 * io.github.cityward.charts.ShortfallChart}, {@link io.github.cityward.charts.GroupRadarChart},
 * {@link io.github.cityward.charts.StatusGridChart} and {@link
 * io.github.cityward.charts.DataBasisChart}; {@link io.github.cityward.charts.ChartImage} makes a
 * file of them.
 *
 * <p>The font is bundled, so a machine needs no screen and no fonts. For that, the first chart sets
 * the system property {@code sun.awt.fontconfig} where nobody has set it (not on Windows or macOS);
 * an application that draws with fonts of the system sets the property itself, or uses AWT first.
 */
@NullMarked
package io.github.cityward.charts;

import org.jspecify.annotations.NullMarked;
