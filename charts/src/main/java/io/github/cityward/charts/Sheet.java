package io.github.cityward.charts;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A chart laid out from top to bottom, as a page is: lines of text at full width, so that every
 * name is whole, and under them bands for bars. Heights are pixels; across, a chart with an axis
 * counts what the axis counts, and a picture counts pixels.
 */
final class Sheet {
  static final int WIDTH = 1120;
  private static final int MARGIN = 40;

  /** How far outlines stand out from the sheet; XChart cuts off what is outside its plot. */
  private static final int BLEED = 6;

  private static final int AROUND_PLOT = 132;
  private static final int LEGEND = 64;
  private static final String NO_SHAPES = " ";

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

    double middle() {
      return (top + bottom) / 2;
    }
  }

  Theme theme() {
    return theme;
  }

  /** {@return the labels so far, in reading order} */
  List<Label> labels() {
    return List.copyOf(labels);
  }

  /** {@return where the next line or band begins} */
  double y() {
    return y;
  }

  void gap(double height) {
    y -= height;
  }

  /** Adds text at the left, on as many lines as it needs. */
  void text(String text, Font font, Color color) {
    Paragraph paragraph = Paragraph.of(text, font, color, WIDTH);
    write(paragraph, 0, y);
    y -= paragraph.height();
  }

  /** Adds text that begins at {@code x} and hangs from {@code top}. */
  void write(Paragraph paragraph, double x, double top) {
    double baseline = top;
    for (String line : paragraph.lines()) {
      baseline -= Paragraph.lineHeight(paragraph.font());
      labels.add(
          new Label(line, paragraph.font(), paragraph.color(), Label.Side.RIGHT, x, baseline, 0));
    }
  }

  Band band(double height) {
    Band band = new Band(y, y - height);
    y -= height;
    return band;
  }

  /** {@return whether {@code text} fits beside the point {@code x} of an axis that ends there} */
  boolean fitsBeside(double x, double axisEnd, String text) {
    return Paragraph.width(text, theme.text()) + 20 <= WIDTH * (1 - x / axisEnd);
  }

  /** Adds text beside the point {@code x} of a band, halfway up. */
  void beside(Band band, double x, String text, Color color) {
    halfway(text, theme.text(), color, Label.Side.RIGHT, x, band.middle(), 10);
  }

  /** Adds a line of text on the given side of a point, halfway up. */
  void halfway(
      String text,
      Font font,
      Color color,
      Label.Side side,
      double x,
      double middle,
      double distance) {
    double baseline = middle - halfCapital(font);
    labels.add(new Label(text, font, color, side, x, baseline, distance));
  }

  /** {@return from where a paragraph hangs if its first line is halfway at {@code middle}} */
  static double topOfLine(Font font, double middle) {
    return middle - halfCapital(font) + Paragraph.lineHeight(font);
  }

  private static double halfCapital(Font font) {
    return font.getSize2D() * 0.36;
  }

  /** Adds a line of text below a band that ends at the point {@code x}. */
  void endingAt(double x, String text, Color color) {
    y -= Paragraph.lineHeight(theme.text());
    labels.add(new Label(text, theme.text(), color, Label.Side.LEFT, x, y, -2));
  }

  /**
   * {@return the chart}
   *
   * @param axisEnd where the axis ends; without bars there is none
   */
  XYChart chart(
      String title,
      String axis,
      double axisEnd,
      Function<Double, String> ticks,
      List<Shapes> series) {
    if (axisEnd <= 0) {
      return picture(title, series);
    }
    boolean legend = series.stream().anyMatch(Shapes::isInLegend);
    int around = AROUND_PLOT + (legend ? LEGEND : 0);
    XYChart chart = empty(title, (int) Math.ceil(-y) + around);
    chart.setXAxisTitle(axis);
    XYStyler styler = chart.getStyler();
    styler.setLegendVisible(legend);
    styler.setPlotContentSize(0.98);
    styler.setXAxisMax(axisEnd);
    styler.setXAxisTickLabelsFormattingFunction(ticks);
    return filled(chart, series);
  }

  /** {@return the chart without an axis: a pixel is a pixel, across and down} */
  XYChart picture(String title, List<Shapes> series) {
    XYChart chart = empty(title, (int) Math.ceil(-y) + 2 * MARGIN);
    y = 2 * MARGIN - chart.getHeight() - BLEED;
    XYStyler styler = chart.getStyler();
    styler.setChartPadding(MARGIN - BLEED);
    styler.setPlotContentSize(1);
    styler.setXAxisMin((double) -BLEED);
    styler.setXAxisMax((double) WIDTH + BLEED);
    styler.setYAxisMax((double) BLEED);
    styler.setLegendVisible(false);
    styler.setAxisTicksVisible(false);
    styler.setAxisTitlesVisible(false);
    styler.setPlotGridLinesVisible(false);
    return filled(chart, series);
  }

  private XYChart empty(String title, int height) {
    XYChart chart =
        new XYChartBuilder().width(WIDTH + 2 * MARGIN).height(height).title(title).build();
    theme.applyTo(chart);
    chart.getStyler().setChartTitleVisible(false);
    chart.getStyler().setXAxisMin(0.0);
    chart.getStyler().setYAxisMax(0.0);
    return chart;
  }

  private XYChart filled(XYChart chart, List<Shapes> series) {
    chart.getStyler().setYAxisMin(y);
    series.forEach(each -> each.addTo(chart));
    if (chart.getSeriesCollection().isEmpty()) {
      // XChart draws no chart without a series: one that nobody sees.
      XYSeries nothing = chart.addSeries(NO_SHAPES, new double[] {0}, new double[] {0});
      nothing.setMarker(SeriesMarkers.NONE);
      nothing.setShowInLegend(false);
    }
    labels.forEach(chart::addAnnotation);
    return chart;
  }
}
