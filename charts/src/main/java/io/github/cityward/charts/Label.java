package io.github.cityward.charts;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.AnnotationText;

/**
 * Text in the plot that begins, ends or is centred at a point, on its own baseline and in its own
 * font; XChart's own is centred, in one font for all. It is moved to the side rather than cut by
 * the picture's edge.
 */
final class Label extends AnnotationText {
  private static final int EDGE = 12;

  private final String words;
  private final Font font;
  private final Tone color;
  private final Side side;
  private final double shift;

  /** On which side of its point the text stands. */
  enum Side {
    RIGHT,
    LEFT,
    CENTRE
  }

  Label(String words, Font font, Tone color, Side side, double x, double baseline, double shift) {
    super(words, x, baseline, false);
    this.words = words;
    this.font = font;
    this.color = color;
    this.side = side;
    this.shift = shift;
  }

  String words() {
    return words;
  }

  @Override
  public void paint(Graphics2D g) {
    if (words.isBlank()) {
      return;
    }
    GlyphVector glyphs =
        font.layoutGlyphVector(
            Paragraph.MEASURE, words.toCharArray(), 0, words.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    Rectangle2D extent = glyphs.getVisualBounds();
    double left =
        getXAxisScreenValue(x)
            + switch (side) {
              case RIGHT -> shift - extent.getMinX();
              case LEFT -> -shift - extent.getMaxX();
              case CENTRE -> -extent.getCenterX();
            };
    left = Math.min(left, chart.getWidth() - EDGE - extent.getMaxX());
    left = Math.max(left, EDGE - extent.getMinX());
    double baseline = getYAxisScreenValue(y);
    g.setColor(color.in(Theme.of(styler.getChartFontColor())));
    if (g instanceof SvgGraphics svg) {
      svg.drawGlyphVector(glyphs, (float) left, (float) baseline);
    } else if (g instanceof PdfBoxGraphics2D) {
      // There text is text: to be found, and to be copied.
      g.setFont(font);
      g.drawString(words, (float) left, (float) baseline);
    } else {
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      g.drawGlyphVector(glyphs, (float) left, (float) baseline);
    }
    bounds =
        new Rectangle2D.Double(
            left + extent.getX(), baseline + extent.getY(), extent.getWidth(), extent.getHeight());
  }
}
