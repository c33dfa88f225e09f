package io.github.cityward.charts;

import java.util.List;

/**
 * Brackets around the end of a bar, as wide as the end is unsure; a halo keeps them apart from a
 * dark bar.
 */
record Brackets(Shapes halo, Shapes line) {
  static Brackets named(String name) {
    return new Brackets(
        Shapes.lines("halo", Tone.PAPER, Style.line(8f)),
        Shapes.lines(name, Tone.INK, Style.line(3f)));
  }

  List<Shapes> all() {
    return List.of(halo, line);
  }

  void draw(double from, double to, Sheet.Band band) {
    Sheet.Band ends = band.wider(-8);
    for (Shapes each : all()) {
      each.level(from, to, band.middle());
      each.upright(from, ends);
      each.upright(to, ends);
    }
  }

  /** Adds what they mean to the legend. */
  void explain(String words, Legend legend, Sheet sheet) {
    legend.bar(words, new Brackets(sheet.sampleOf(halo), sheet.sampleOf(line))::draw);
  }
}
