package io.github.cityward.charts;

import java.util.function.Function;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The empty chart that a sheet is put on, with the same margin on all sides.
 *
 * @param origin what its axis counts from at the left
 * @param unit how much a pixel is, across
 * @param depth how high the sheet is, in pixels
 */
record Paper(Style style, double origin, double unit, double depth) {
  private static final int MARGIN = 40;

  /** How far outlines stand out from the sheet; XChart cuts off what is outside its plot. */
  private static final int BLEED = 6;

  private static final int AXIS = 70;

  /** XChart draws no chart without a series: one that nobody sees. */
  private static final String NOTHING = "nothing";

  XYChart measuring(String title, String axis, Function<Double, String> ticks) {
    XYChart chart = empty(title, AXIS);
    chart.setXAxisTitle(axis);
    chart.getStyler().setXAxisTickLabelsFormattingFunction(ticks);
    return chart;
  }

  XYChart blank(String title) {
    XYChart chart = empty(title, 0);
    chart.getStyler().setAxisTicksVisible(false);
    chart.getStyler().setAxisTitlesVisible(false);
    XYSeries nothing = chart.addSeries(NOTHING, new double[] {origin}, new double[] {0});
    nothing.setMarker(SeriesMarkers.NONE);
    return chart;
  }

  private XYChart empty(String title, int axis) {
    int sheet = (int) Math.ceil(depth);
    XYChart chart =
        new XYChartBuilder()
            .width(Sheet.WIDTH + 2 * MARGIN)
            .height(sheet + 2 * MARGIN + axis)
            .title(title)
            .build();
    style.applyTo(chart);
    XYStyler styler = chart.getStyler();
    styler.setChartPadding(MARGIN - BLEED);
    styler.setXAxisMin(origin - BLEED * unit);
    styler.setXAxisMax(origin + (Sheet.WIDTH + BLEED) * unit);
    styler.setYAxisMin((double) -sheet - BLEED);
    styler.setYAxisMax((double) BLEED);
    return chart;
  }
}
