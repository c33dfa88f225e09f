package io.github.cityward.charts;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fields of a heat map: one shade where the points are certain; else the shade of the fewest at the
 * left, and at the right, with slanting lines, that of the most.
 */
record HeatShapes(Map<Shade, Shapes> shades, Shapes lightSlants, Shapes darkSlants) {
  static HeatShapes named(ChartWords words) {
    Map<Shade, Shapes> shades = new EnumMap<>(Shade.class);
    Arrays.stream(Shade.values())
        .forEach(
            each ->
                shades.put(
                    each,
                    Shapes.filled(
                        words.say("heat." + each), each.color(), Tone.CERTAIN, Style.line(2f))));
    return new HeatShapes(
        shades,
        Shapes.lines("light slants", Tone.PAPER, Style.line(2.5f)),
        Shapes.lines("dark slants", Tone.CERTAIN, Style.line(2.5f)));
  }

  List<Shapes> all() {
    List<Shapes> all = new ArrayList<>(shades.values());
    all.add(lightSlants);
    all.add(darkSlants);
    return all;
  }

  /** Draws the field of {@code points} among {@code most}. */
  void draw(Interval points, Points most, double from, double to, Sheet.Band band) {
    Shade least = Shade.of(points.low(), most);
    if (points.isExact()) {
      certain(least, from, to, band);
    } else {
      double middle = (from + to) / 2;
      certain(least, from, middle, band);
      possible(Shade.of(points.high(), most), middle, to, band);
    }
  }

  void certain(Shade shade, double from, double to, Sheet.Band band) {
    shapes(shade).bar(from, to, band);
  }

  void possible(Shade shade, double from, double to, Sheet.Band band) {
    certain(shade, from, to, band);
    (shade.isDark() ? lightSlants : darkSlants).slants(from, to, band);
  }

  Shapes shapes(Shade shade) {
    return shades.getOrDefault(shade, darkSlants);
  }
}
