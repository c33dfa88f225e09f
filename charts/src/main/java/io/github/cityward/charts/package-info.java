/**
 * Pictures of an assessment, a comparison, a simulation, a projection, a sensitivity, a plan or
 * milestones: one factory per chart, one of these in, an XChart chart out, and what it shows in
 * words. The ways in are {@link io.github.cityward.charts.CriterionChart}, {@link
 * io.github.cityward.charts.ShortfallChart}, {@link io.github.cityward.charts.GroupRadarChart},
 * {@link io.github.cityward.charts.StatusGridChart}, {@link
 * io.github.cityward.charts.ShortfallWaterfallChart} and {@link
 * io.github.cityward.charts.DataBasisChart}, under several laws {@link
 * io.github.cityward.charts.RegimeSlopeChart}, of several towns {@link
 * io.github.cityward.charts.RankedIntervalChart} and {@link
 * io.github.cityward.charts.ComparisonHeatMap}, of a simulation {@link
 * io.github.cityward.charts.ReadinessChart} and {@link io.github.cityward.charts.FirstYearChart},
 * of a projection {@link io.github.cityward.charts.FanChart}, of a sensitivity {@link
 * io.github.cityward.charts.TornadoChart} and {@link io.github.cityward.charts.SobolChart}, of a
 * plan {@link io.github.cityward.charts.PointsWaterfallChart} and {@link
 * io.github.cityward.charts.CostFrontierChart}, of milestones {@link
 * io.github.cityward.charts.GanttChart} and {@link io.github.cityward.charts.MilestoneBoard};
 * {@link io.github.cityward.charts.Theme} gives them other colours and {@link
 * io.github.cityward.charts.ChartImage} makes a file of them.
 *
 * <p>A caller may restyle the background and the series: their colours and strokes. A box or line
 * in the legend is a series too, with {@code (sample)} behind the name of the one it explains. The
 * title, the legend and every text are drawn as annotations, each measured and put where it fits:
 * their fonts, their colours and the size of the chart stay as they are. XChart's own title and
 * legend are off.
 *
 * <p>The font is bundled, so a machine needs no screen and no fonts. For that, the first chart sets
 * the system property {@code sun.awt.fontconfig} where nobody has set it (not on Windows or macOS);
 * an application that draws with fonts of the system sets the property itself, or uses AWT first.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.charts;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
