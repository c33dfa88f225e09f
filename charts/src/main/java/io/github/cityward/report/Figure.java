package io.github.cityward.report;

import io.github.cityward.charts.ChartImage;
import io.github.cityward.charts.Theme;
import io.github.cityward.pdf.Drawing;
import java.awt.Graphics2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.XYChart;

/**
 * A chart in the report, and beside it as files. It is drawn when it is first asked for, and once:
 * drawing is what most of a report's time goes to. Thread-safe.
 */
final class Figure {
  /** How wide a chart is on A4, in millimetres: two of the usual height fit on a page. */
  private static final double LINE = 152;

  /** How high a chart may be there, in millimetres. */
  private static final double COLUMN = 236;

  private final String file;
  private final XYChart chart;
  private final String words;
  private final Theme theme;
  private @Nullable String svg;
  private byte @Nullable [] png;

  /**
   * Makes a figure, in the light theme.
   *
   * @param file the name of its files, without an ending
   * @param chart what is drawn, of no figure but the same in other themes
   * @param words the alternative text
   */
  Figure(String file, XYChart chart, String words) {
    this(file, chart, words, Theme.LIGHT);
  }

  private Figure(String file, XYChart chart, String words, Theme theme) {
    this.file = file;
    this.chart = chart;
    this.words = words;
    this.theme = theme;
  }

  /** {@return the same figure in the colours of {@code theme}} */
  Figure in(Theme theme) {
    return new Figure(file, chart, words, theme);
  }

  String file() {
    return file;
  }

  /** {@return what it shows} */
  String caption() {
    return chart.getTitle();
  }

  String words() {
    return words;
  }

  /** {@return the text of its SVG file} */
  synchronized String svg() {
    String drawn = svg == null ? drawn(() -> ChartImage.svg(chart, words)) : svg;
    svg = drawn;
    return drawn;
  }

  /** {@return the same for paper, where lines stay lines and text stays text} */
  Drawing drawing() {
    Drawing drawing = ChartImage.drawing(chart);
    return new Drawing(
        drawing.width(), drawing.height(), graphics -> paint(drawing.painter(), graphics));
  }

  private void paint(Consumer<Graphics2D> painter, Graphics2D graphics) {
    drawn(
        () -> {
          painter.accept(graphics);
          return graphics;
        });
  }

  /** {@return its size on paper, as a style: at most one page} */
  String paperSize() {
    double scale = Math.min(LINE / chart.getWidth(), COLUMN / chart.getHeight());
    return String.format(
        Locale.ROOT,
        "width:%.2fmm;height:%.2fmm",
        scale * chart.getWidth(),
        scale * chart.getHeight());
  }

  /** {@return its files in {@code folder}} */
  Map<Path, byte[]> in(Path folder) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(folder.resolve(file + ".png"), png());
    files.put(folder.resolve(file + ".svg"), svg().getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** {@return the SVG as the page holds it: sharp at any size, in print too} */
  String embedded() {
    return Base64.getEncoder().encodeToString(svg().getBytes(StandardCharsets.UTF_8));
  }

  private synchronized byte[] png() {
    byte[] drawn = png == null ? drawn(() -> ChartImage.png(chart)) : png;
    png = drawn;
    return drawn;
  }

  /** Figures of other themes draw the same chart, which has the colours of one at a time. */
  private <T> T drawn(Supplier<T> picture) {
    synchronized (chart) {
      theme.applyTo(chart);
      return picture.get();
    }
  }
}
