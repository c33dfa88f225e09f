package io.github.cityward.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * One series of shapes, each apart from the next: bars that may begin anywhere, or upright lines.
 */
final class Bars {
  private final String name;
  private final Color fill;
  private final Color outline;
  private final BasicStroke stroke;
  private final XYSeriesRenderStyle style;
  private boolean inLegend = true;
  private final List<Double> xs = new ArrayList<>();
  private final List<Double> ys = new ArrayList<>();

  private Bars(
      String name, Color fill, Color outline, BasicStroke stroke, XYSeriesRenderStyle style) {
    this.name = name;
    this.fill = fill;
    this.outline = outline;
    this.stroke = stroke;
    this.style = style;
  }

  static Bars filled(String name, Color fill, Color outline, BasicStroke stroke) {
    return new Bars(name, fill, outline, stroke, XYSeriesRenderStyle.PolygonArea);
  }

  static Bars upright(String name, Color color, BasicStroke stroke) {
    return new Bars(name, color, color, stroke, XYSeriesRenderStyle.Line);
  }

  /** {@return these bars, left out of the legend} */
  Bars unnamed() {
    inLegend = false;
    return this;
  }

  /** Adds a bar from {@code from} to {@code to}; none if it has no length. */
  void bar(double from, double to, Sheet.Band band) {
    if (from < to) {
      point(from, band.top());
      point(to, band.top());
      point(to, band.bottom());
      point(from, band.bottom());
      point(from, band.top());
      point(from, Double.NaN);
    }
  }

  /** Adds an upright line at {@code at}. */
  void line(double at, Sheet.Band band) {
    point(at, band.top());
    point(at, band.bottom());
    point(at, Double.NaN);
  }

  private void point(double x, double y) {
    xs.add(x);
    ys.add(y);
  }

  void addTo(XYChart chart) {
    if (xs.isEmpty()) {
      return;
    }
    XYSeries series = chart.addSeries(name, values(xs), values(ys));
    series.setXYSeriesRenderStyle(style);
    series.setFillColor(fill);
    series.setLineColor(outline);
    series.setLineStyle(stroke);
    series.setShowInLegend(inLegend);
    series.setMarker(SeriesMarkers.NONE);
  }

  private static double[] values(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
