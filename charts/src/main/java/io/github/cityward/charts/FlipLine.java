package io.github.cityward.charts;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.simulate.Flip;
import io.github.cityward.simulate.TornadoBar;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/**
 * The values of one quantity on a line of their own: from 5 % to 95 %, the median, and the value at
 * which the verdict turns, however far away.
 *
 * @param words what is said of the value at which the verdict turns
 */
record FlipLine(TornadoBar bar, String words) {
  private static final double LEFT = 20;
  private static final double WIDTH = 420;
  private static final double HEIGHT = 18;
  private static final double RADIUS = 11;

  void draw(Sheet sheet, TornadoShapes shapes) {
    Flip flip = bar.flip();
    if (flip == null) {
      sheet.text(words, sheet.style().text(), Tone.INK);
      return;
    }
    double turn = position(flip.value());
    double first = Math.min(turn, position(bar.low()));
    double perValue = WIDTH / (Math.max(turn, position(bar.high())) - first);
    DoubleUnaryOperator across = value -> sheet.at(LEFT + (value - first) * perValue);
    double from = across.applyAsDouble(position(bar.low()));
    double to = across.applyAsDouble(position(bar.high()));
    double at = across.applyAsDouble(turn);
    sheet.gap(8);
    Sheet.Band band = sheet.band(HEIGHT);
    range(shapes.values(), from, to, band);
    shapes.values().upright(across.applyAsDouble(position(bar.median())), band.wider(HEIGHT / 4));
    if (at < from) {
      shapes.beyond().level(at, from, band.middle());
    } else if (at > to) {
      shapes.beyond().level(to, at, band.middle());
    }
    shapes.flip().area(mark(new Point2D.Double(at, band.middle()), sheet));
    say(sheet, band);
  }

  /** Beside the line, or below it if that is too narrow. */
  private void say(Sheet sheet, Sheet.Band band) {
    double end = sheet.at(LEFT + WIDTH + RADIUS);
    if (sheet.fitsBeside(end, words)) {
      sheet.beside(band, end, words, Tone.INK);
    } else {
      sheet.gap(6);
      sheet.text(words, sheet.style().text(), Tone.INK);
    }
  }

  /** Draws a line with its two ends. */
  static void range(Shapes line, double from, double to, Sheet.Band band) {
    line.level(from, to, band.middle());
    line.upright(from, band);
    line.upright(to, band);
  }

  /** {@return the corners of a square on its tip} */
  static List<Point2D> mark(Point2D centre, Sheet sheet) {
    double wide = sheet.across(RADIUS);
    return List.of(
        new Point2D.Double(centre.getX() - wide, centre.getY()),
        new Point2D.Double(centre.getX(), centre.getY() + RADIUS),
        new Point2D.Double(centre.getX() + wide, centre.getY()),
        new Point2D.Double(centre.getX(), centre.getY() - RADIUS));
  }

  private double position(Value value) {
    Quantity quantity = bar.quantity();
    Rational position = quantity.position(value).low();
    return Objects.requireNonNull(position, "value").toDouble();
  }
}
