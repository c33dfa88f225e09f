package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.AxesChart;

/** What can be said of a picture without eyes. */
final class Looks {
  private Looks() {}

  /** {@return the texts in the picture, in reading order, the title first} */
  static List<String> texts(XYChart chart) {
    List<Label> labels = labels(chart);
    assertThat(chart.getTitle()).isEqualTo(labels.get(0).words());
    return labels.stream().map(Label::words).toList();
  }

  /** XChart shows its annotations to nobody. */
  private static List<Label> labels(XYChart chart) {
    try {
      Field annotations = AxesChart.class.getDeclaredField("annotations");
      annotations.setAccessible(true);
      return ((List<?>) annotations.get(chart))
          .stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("XChart has no annotations.", e);
    }
  }

  static void assertWholeAndApart(XYChart chart) {
    paint(chart);
    List<Label> labels = labels(chart);
    Rectangle2D picture = new Rectangle2D.Double(0, 0, chart.getWidth(), chart.getHeight());
    for (Label label : labels) {
      Rectangle2D bounds = label.getBounds();
      assertThat(picture.contains(bounds)).as("%s is whole", label.words()).isTrue();
      assertThat(labels)
          .filteredOn(other -> other != label && other.getBounds().intersects(bounds))
          .extracting(Label::words)
          .as("what lies on %s", label.words())
          .isEmpty();
    }
  }

  /** Of all labels but those that are written into their own mark. */
  static void assertOffTheShapes(XYChart chart) {
    Screen screen = Screen.of(chart);
    List<Label> labels =
        labels(chart).stream().filter(each -> !each.words().equals(Marks.QUESTION)).toList();
    for (XYSeries series : chart.getSeriesCollection()) {
      double outline = series.getLineStyle().getLineWidth();
      for (List<Point2D> corners : corners(series)) {
        Path2D path = screen.path(corners);
        // A mitred corner stands out by more than half of its outline.
        Rectangle2D near = grown(path.getBounds2D(), 10 * outline);
        List<Label> close =
            labels.stream().filter(each -> near.intersects(each.getBounds())).toList();
        if (!close.isEmpty()) {
          assertOff(drawn(series, path), series, close);
        }
      }
    }
  }

  private static void assertOff(Area shape, XYSeries series, List<Label> labels) {
    for (Label label : labels) {
      Area common = new Area(label.getBounds());
      common.intersect(shape);
      assertThat(common.isEmpty())
          .as("%s lies on %s at %s", label.words(), series.getName(), shape.getBounds())
          .isTrue();
    }
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }

  /** {@return the shapes of a series as they are drawn, each with half of its outline} */
  static List<Shape> shapes(XYChart chart, XYSeries series) {
    Screen screen = Screen.of(chart);
    return corners(series).stream().<Shape>map(each -> drawn(series, screen.path(each))).toList();
  }

  /** {@return the corners of each shape; an area ends where it began} */
  static List<List<Point2D>> corners(XYSeries series) {
    List<List<Point2D>> shapes = new ArrayList<>();
    List<Point2D> shape = new ArrayList<>();
    for (int i = 0; i < series.getXData().length; i++) {
      if (Double.isNaN(series.getYData()[i])) {
        shapes.add(shape);
        shape = new ArrayList<>();
      } else {
        shape.add(new Point2D.Double(series.getXData()[i], series.getYData()[i]));
      }
    }
    return shapes;
  }

  /** {@return where each shape begins and ends, in what the axis counts} */
  static List<String> ends(XYChart chart, String series) {
    return corners(chart.getSeries(series)).stream()
        .map(each -> number(each.get(0).getX()) + "–" + number(each.get(1).getX()))
        .toList();
  }

  /** {@return a number with three decimals at the most} */
  static String number(double number) {
    return String.valueOf(Math.round(number * 1e3) / 1e3).replaceAll("\\.0$", "");
  }

  private static Area drawn(XYSeries series, Path2D path) {
    BasicStroke whole = new BasicStroke(series.getLineStyle().getLineWidth());
    Area drawn = new Area(whole.createStrokedShape(path));
    if (series.getXYSeriesRenderStyle().equals(Optional.of(XYSeriesRenderStyle.PolygonArea))) {
      drawn.add(new Area(path));
    }
    return drawn;
  }

  /** Where everything lies is settled by painting; nobody looks at this picture. */
  private static void paint(XYChart chart) {
    BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    graphics.dispose();
  }

  /** As it is printed in grey: from 0, black, to 1, white. */
  static double lightness(Color color) {
    return (0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue()) / 255;
  }

  /** Where the numbers of a chart lie in its picture. */
  private record Screen(double left, double perX, double top, double perY) {
    static Screen of(XYChart chart) {
      Probe origin = new Probe(0, 0);
      Probe far = new Probe(1, -1);
      chart.addAnnotation(origin);
      chart.addAnnotation(far);
      paint(chart);
      return new Screen(origin.left, far.left - origin.left, origin.top, origin.top - far.top);
    }

    Path2D path(List<Point2D> points) {
      Path2D path = new Path2D.Double();
      for (Point2D each : points) {
        double x = left + each.getX() * perX;
        double y = top - each.getY() * perY;
        if (path.getCurrentPoint() == null) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      return path;
    }
  }

  /** An annotation that draws nothing and remembers where it would. */
  private static final class Probe extends AnnotationText {
    private double left;
    private double top;

    Probe(double x, double y) {
      super("", x, y, false);
    }

    @Override
    public void paint(Graphics2D g) {
      left = getXAxisScreenValue(x);
      top = getYAxisScreenValue(y);
    }
  }
}
