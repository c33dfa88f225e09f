package io.github.cityward.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.AnnotationText;

/**
 * Text in the plot that begins or ends at a point, on its own baseline and in its own font;
 * XChart's own is centred, in one font for all. It is moved to the side rather than cut by the
 * picture's edge.
 */
final class Label extends AnnotationText {
  private static final int EDGE = 12;

  private final String words;
  private final Font font;
  private final Color color;
  private final Side side;
  private final double shift;

  /** On which side of its point the text stands. */
  enum Side {
    RIGHT,
    LEFT
  }

  Label(String words, Font font, Color color, Side side, double x, double baseline, double shift) {
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
    Shape letters = new TextLayout(words, font, g.getFontRenderContext()).getOutline(null);
    Rectangle2D extent = letters.getBounds2D();
    double left =
        getXAxisScreenValue(x)
            + (side == Side.RIGHT ? shift - extent.getMinX() : -shift - extent.getMaxX());
    left = Math.min(left, chart.getWidth() - EDGE - extent.getMaxX());
    left = Math.max(left, EDGE - extent.getMinX());
    AffineTransform move = AffineTransform.getTranslateInstance(left, getYAxisScreenValue(y));
    Shape placed = move.createTransformedShape(letters);
    Object hint = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(color);
    g.fill(placed);
    if (hint != null) {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, hint);
    }
    bounds = placed.getBounds2D();
  }
}
