package io.github.cityward.charts;

import java.awt.geom.Point2D;
import java.util.function.Consumer;

/**
 * What the shapes of a picture mean: a sample of each with its words, in lines across the sheet.
 */
final class Legend {
  private static final double SAMPLE = 34;
  private static final double HEIGHT = 22;
  private static final double AFTER_SAMPLE = 10;
  private static final double AFTER_WORDS = 30;
  private static final double LINE = 34;

  private final Sheet sheet;
  private double x;

  Legend(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Adds an area, a box of it as its sample. */
  void area(String words, Shapes shapes) {
    Shapes sample = sheet.sampleOf(shapes);
    bar(words, (from, to, band) -> sample.bar(from, to, band.wider(-2)));
  }

  /** Adds an area with slanting lines on it. */
  void slanted(String words, Shapes area, Shapes slants) {
    Shapes sample = sheet.sampleOf(area);
    Shapes slanted = sheet.sampleOf(slants);
    bar(
        words,
        (from, to, band) -> {
          sample.bar(from, to, band);
          slanted.slants(from, to, band, sheet.across(1));
        });
  }

  /** Adds a line. */
  void line(String words, Shapes shapes) {
    Shapes sample = sheet.sampleOf(shapes);
    bar(words, (from, to, band) -> sample.level(from, to, band.middle()));
  }

  /** Adds an upright line. */
  void upright(String words, Shapes shapes) {
    Shapes sample = sheet.sampleOf(shapes);
    bar(words, (from, to, band) -> sample.upright((from + to) / 2, band.wider(3)));
  }

  /** Adds a part of a bar. */
  void bar(String words, Bar bar) {
    add(
        words,
        centre ->
            bar.draw(
                centre.getX() - sheet.across(SAMPLE / 2),
                centre.getX() + sheet.across(SAMPLE / 2),
                new Sheet.Band(centre.getY() + HEIGHT / 2, centre.getY() - HEIGHT / 2)));
  }

  /** Draws a part of a bar. */
  interface Bar {
    void draw(double from, double to, Sheet.Band band);
  }

  /** Adds an entry whose sample is drawn around a centre. */
  void add(String words, Consumer<Point2D> sample) {
    Style style = sheet.style();
    double indent = SAMPLE + AFTER_SAMPLE;
    Paragraph text = Paragraph.of(words, style.text(), Tone.INK, Sheet.WIDTH - indent);
    if (x > 0 && x + indent + text.width() > Sheet.WIDTH) {
      end();
    }
    double middle = sheet.y() - HEIGHT / 2;
    sample.accept(new Point2D.Double(sheet.at(x + SAMPLE / 2), middle));
    sheet.write(text, sheet.at(x + indent), Sheet.topOfLine(style.text(), middle));
    x += indent + text.width() + AFTER_WORDS;
    if (text.lines().size() > 1) {
      sheet.gap(text.height() - Paragraph.lineHeight(style.text()));
      end();
    }
  }

  /** Ends the line. */
  void end() {
    if (x > 0) {
      sheet.gap(LINE);
      x = 0;
    }
  }
}
