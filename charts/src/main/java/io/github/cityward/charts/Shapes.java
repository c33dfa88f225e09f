package io.github.cityward.charts;

import java.awt.BasicStroke;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** One series of shapes of one look, each apart from the next: filled areas, or lines. */
final class Shapes {
  private static final String SAMPLE = " (sample)";
  private static final double BETWEEN_SLANTS = 12;

  private final String name;
  private final Tone fill;
  private final Tone outline;
  private final BasicStroke stroke;
  private final XYSeriesRenderStyle style;
  private final List<Double> xs = new ArrayList<>();
  private final List<Double> ys = new ArrayList<>();

  private Shapes(
      String name, Tone fill, Tone outline, BasicStroke stroke, XYSeriesRenderStyle style) {
    this.name = name;
    this.fill = fill;
    this.outline = outline;
    this.stroke = stroke;
    this.style = style;
  }

  static Shapes filled(String name, Tone fill, Tone outline, BasicStroke stroke) {
    return new Shapes(name, fill, outline, stroke, XYSeriesRenderStyle.PolygonArea);
  }

  static Shapes lines(String name, Tone color, BasicStroke stroke) {
    return new Shapes(name, color, color, stroke, XYSeriesRenderStyle.Line);
  }

  /** {@return a series of the same look, still without shapes} */
  Shapes sample() {
    return new Shapes(name + SAMPLE, fill, outline, stroke, style);
  }

  String name() {
    return name;
  }

  boolean isEmpty() {
    return xs.isEmpty();
  }

  /** Adds a bar from {@code from} to {@code to}; none if it has no length. */
  void bar(double from, double to, Sheet.Band band) {
    if (from < to) {
      area(
          List.of(
              new Point2D.Double(from, band.top()),
              new Point2D.Double(to, band.top()),
              new Point2D.Double(to, band.bottom()),
              new Point2D.Double(from, band.bottom())));
    }
  }

  /** Adds an upright line at {@code at}. */
  void upright(double at, Sheet.Band band) {
    path(List.of(new Point2D.Double(at, band.top()), new Point2D.Double(at, band.bottom())));
  }

  /** Adds a level line at the height {@code y}. */
  void level(double from, double to, double y) {
    path(List.of(new Point2D.Double(from, y), new Point2D.Double(to, y)));
  }

  /** Adds lines that rise to the right, cut by the ends of the bar, on a sheet of pixels. */
  void slants(double from, double to, Sheet.Band band) {
    slants(from, to, band, 1);
  }

  /**
   * Adds lines that rise to the right, cut by the ends of the bar.
   *
   * @param unit how much a pixel is, across
   */
  void slants(double from, double to, Sheet.Band band, double unit) {
    double height = band.top() - band.bottom();
    double width = (to - from) / unit;
    for (double foot = BETWEEN_SLANTS / 2 - height; foot < width; foot += BETWEEN_SLANTS) {
      double left = Math.max(foot, 0);
      double right = Math.min(foot + height, width);
      path(
          List.of(
              new Point2D.Double(from + left * unit, band.bottom() + (left - foot)),
              new Point2D.Double(from + right * unit, band.bottom() + (right - foot))));
    }
  }

  /** Adds an area with these corners. */
  void area(List<? extends Point2D> corners) {
    corners.forEach(this::point);
    end(corners.get(0));
  }

  /** Adds a line through these points. */
  void path(List<? extends Point2D> points) {
    points.subList(0, points.size() - 1).forEach(this::point);
    end(points.get(points.size() - 1));
  }

  private void end(Point2D last) {
    point(last);
    xs.add(last.getX());
    ys.add(Double.NaN);
  }

  private void point(Point2D point) {
    xs.add(point.getX());
    ys.add(point.getY());
  }

  void addTo(XYChart chart) {
    if (isEmpty()) {
      return;
    }
    XYSeries series = chart.addSeries(name, values(xs), values(ys));
    series.setXYSeriesRenderStyle(style);
    series.setFillColor(fill.in(Theme.LIGHT));
    series.setLineColor(outline.in(Theme.LIGHT));
    series.setLineStyle(stroke);
    series.setMarker(SeriesMarkers.NONE);
  }

  private static double[] values(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
