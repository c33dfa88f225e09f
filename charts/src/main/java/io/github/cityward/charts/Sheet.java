package io.github.cityward.charts;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A chart laid out from top to bottom, as a page is: lines of text at full width, so that every
 * name is whole, and under them bands for bars. Heights are pixels; the axis below counts points.
 */
final class Sheet {
  private static final int WIDTH = 1200;
  private static final int TEXT_WIDTH = 1120;
  private static final int AROUND = 196;
  private static final int AROUND_TEXT = 56;
  private static final String NO_BARS = " ";
  private static final double LINE_SPACING = 1.35;

  private final Theme theme;
  private final List<Label> labels = new ArrayList<>();
  private double y;

  Sheet(Theme theme) {
    this.theme = theme;
  }

  /** Where a bar lies on the vertical axis, which falls from 0. */
  record Band(double top, double bottom) {
    /** {@return a band that stands out by {@code margin} on both sides} */
    Band wider(double margin) {
      return new Band(top + margin, bottom - margin);
    }
  }

  Theme theme() {
    return theme;
  }

  /** {@return the labels so far, in reading order} */
  List<Label> labels() {
    return List.copyOf(labels);
  }

  void gap(double height) {
    y -= height;
  }

  /** Adds text at the left, on as many lines as it needs. */
  void text(String text, Font font, Color color) {
    for (String line : Theme.wrap(text, font, TEXT_WIDTH)) {
      y -= font.getSize2D() * LINE_SPACING;
      labels.add(new Label(line, font, color, Label.Side.RIGHT, 0, y, 0));
    }
  }

  Band band(double height) {
    Band band = new Band(y, y - height);
    y -= height;
    return band;
  }

  /** {@return whether {@code text} fits beside the point {@code x} of an axis that ends there} */
  boolean fitsBeside(double x, double axisEnd, String text) {
    return Theme.width(text, theme.text()) + 20 <= TEXT_WIDTH * (1 - x / axisEnd);
  }

  /** Adds text beside the point {@code x} of a band, halfway up. */
  void beside(Band band, double x, String text, Color color) {
    double middle = (band.top() + band.bottom()) / 2;
    double baseline = middle - theme.text().getSize2D() * 0.36;
    labels.add(new Label(text, theme.text(), color, Label.Side.RIGHT, x, baseline, 10));
  }

  /** Adds a line of text below a band that ends at the point {@code x}. */
  void endingAt(double x, String text, Color color) {
    y -= theme.text().getSize2D() * LINE_SPACING;
    labels.add(new Label(text, theme.text(), color, Label.Side.LEFT, x, y, -2));
  }

  /**
   * {@return the chart}
   *
   * @param axisEnd where the axis ends, in points; 0 if there are no bars
   */
  XYChart chart(
      String title,
      String axis,
      double axisEnd,
      Function<Double, String> ticks,
      List<Bars> series) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height((int) Math.ceil(-y) + (axisEnd > 0 ? AROUND : AROUND_TEXT))
            .title(title)
            .xAxisTitle(axis)
            .build();
    theme.applyTo(chart);
    chart.getStyler().setChartTitleVisible(false);
    chart.getStyler().setPlotContentSize(0.98);
    chart.getStyler().setXAxisMin(0.0);
    chart.getStyler().setXAxisMax(axisEnd > 0 ? axisEnd : 1.0);
    chart.getStyler().setYAxisMin(y);
    chart.getStyler().setYAxisMax(0.0);
    chart.getStyler().setXAxisTickLabelsFormattingFunction(ticks);
    series.forEach(each -> each.addTo(chart));
    if (chart.getSeriesCollection().isEmpty()) {
      withoutBars(chart);
    }
    labels.forEach(chart::addAnnotation);
    return chart;
  }

  /** XChart draws no chart without a series: one that nobody sees, and no axis. */
  private static void withoutBars(XYChart chart) {
    XYSeries nothing = chart.addSeries(NO_BARS, new double[] {0}, new double[] {0});
    nothing.setMarker(SeriesMarkers.NONE);
    nothing.setShowInLegend(false);
    chart.getStyler().setLegendVisible(false);
    chart.getStyler().setXAxisTicksVisible(false);
    chart.getStyler().setXAxisTitleVisible(false);
    chart.getStyler().setPlotGridLinesVisible(false);
  }
}
