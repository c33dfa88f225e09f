package io.github.cityward.charts;

import io.github.cityward.quantity.Points;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.XYChart;

/**
 * A chart laid out from top to bottom, as a page is: lines of text at full width, so that every
 * name is whole, and under them bands for bars. Heights are pixels; across, a chart with an axis
 * counts what the axis counts, and a picture counts pixels.
 */
final class Sheet {
  static final int WIDTH = 1120;

  /** How much an axis has on either side beyond what is drawn. */
  private static final double ROOM = 0.04;

  private final double origin;
  private final double unit;
  private final List<Label> labels = new ArrayList<>();
  private final List<Shapes> samples = new ArrayList<>();
  private @Nullable Style style;
  private double y;

  private Sheet(double origin, double unit) {
    this.origin = origin;
    this.unit = unit;
  }

  /** {@return a sheet for a picture: across, it counts pixels} */
  static Sheet ofPixels() {
    return new Sheet(0, 1);
  }

  /**
   * {@return a sheet for a chart whose axis ends at {@code axisEnd}; without bars there is none}
   */
  static Sheet upTo(double axisEnd) {
    return new Sheet(0, axisEnd > 0 ? axisEnd / WIDTH : 1);
  }

  /** {@return a sheet for a chart whose axis begins and ends at two different numbers} */
  static Sheet between(double axisStart, double axisEnd) {
    return new Sheet(axisStart, (axisEnd - axisStart) / WIDTH);
  }

  /** {@return a sheet for a chart whose axis holds all of {@code points}, with some room} */
  static Sheet around(Stream<Points> points) {
    double[] all = points.mapToDouble(each -> each.value().toDouble()).sorted().toArray();
    double least = all[0];
    double most = all[all.length - 1];
    double room = most > least ? (most - least) * ROOM : 1;
    return between(least - room, most + room);
  }

  /** {@return what the sheet counts so many pixels from the left} */
  double at(double pixels) {
    return origin + across(pixels);
  }

  /** {@return as many pixels in what the sheet counts across} */
  double across(double pixels) {
    return pixels * unit;
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

  /**
   * The fonts are read when the first text is set: a chart that is only put in words needs none.
   */
  Style style() {
    Style known = style == null ? Style.bundled() : style;
    style = known;
    return known;
  }

  /** {@return a series for a sample of {@code shapes}, so that theirs holds only what they show} */
  Shapes sampleOf(Shapes shapes) {
    Shapes sample = shapes.sample();
    samples.add(sample);
    return sample;
  }

  /** {@return where the next line or band begins} */
  double y() {
    return y;
  }

  void gap(double height) {
    y -= height;
  }

  /** Adds text at the left, on as many lines as it needs. */
  void text(String text, Font font, Tone color) {
    add(Paragraph.of(text, font, color, WIDTH));
  }

  /** Adds text at the left. */
  void add(Paragraph paragraph) {
    write(paragraph, origin, y);
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

  /** {@return how high the paragraphs are that this writes, one below the other} */
  double write(List<Paragraph> paragraphs, double x, double top) {
    double y = top;
    for (Paragraph each : paragraphs) {
      write(each, x, y);
      y -= each.height();
    }
    return top - y;
  }

  Band band(double height) {
    Band band = new Band(y, y - height);
    y -= height;
    return band;
  }

  /** {@return whether {@code text} fits beside the point {@code x} of a band} */
  boolean fitsBeside(double x, String text) {
    return Paragraph.width(text, style().text()) + 20 <= WIDTH - (x - origin) / unit;
  }

  /** Adds text beside the point {@code x} of a band, halfway up. */
  void beside(Band band, double x, String text, Tone color) {
    halfway(text, style().text(), color, Label.Side.RIGHT, x, band.middle(), 10);
  }

  /** Adds a line of text on the given side of a point, halfway up. */
  void halfway(
      String text,
      Font font,
      Tone color,
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
  void endingAt(double x, String text, Tone color) {
    y -= Paragraph.lineHeight(style().text());
    labels.add(new Label(text, style().text(), color, Label.Side.LEFT, x, y, -2));
  }

  /** {@return the chart with an axis, or without one if it would measure nothing} */
  XYChart chart(String title, String axis, Function<Double, String> ticks, List<Shapes> series) {
    if (series.stream().allMatch(Shapes::isEmpty)) {
      return picture(title, series);
    }
    return filled(paper().measuring(title, axis, ticks), series);
  }

  /** {@return the chart without an axis} */
  XYChart picture(String title, List<Shapes> series) {
    return filled(paper().blank(title), series);
  }

  private Paper paper() {
    return new Paper(style(), origin, unit, -y);
  }

  private XYChart filled(XYChart chart, List<Shapes> series) {
    series.forEach(each -> each.addTo(chart));
    samples.forEach(each -> each.addTo(chart));
    labels.forEach(chart::addAnnotation);
    return chart;
  }
}
