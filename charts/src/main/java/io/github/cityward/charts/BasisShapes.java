package io.github.cityward.charts;

import java.util.List;

/**
 * What a part of a bar rests on. In grey too each is told from the next: dark, light, striped
 * lengthwise, white with slanting lines, white with a dashed outline.
 */
record BasisShapes(
    Shapes official,
    Shapes reported,
    Shapes derived,
    Shapes stripes,
    Shapes assumed,
    Shapes slants,
    Shapes missing) {
  private static final double APART = 12;

  static BasisShapes drawn() {
    return new BasisShapes(
        Shapes.filled("official", Tone.CERTAIN, Tone.CERTAIN, Style.line(2f)),
        Shapes.filled("reported", Tone.PARTLY, Tone.CERTAIN, Style.line(2f)),
        Shapes.filled("derived", Tone.DERIVED, Tone.DERIVED, Style.line(2f)),
        Shapes.lines("stripes", Tone.PAPER, Style.line(3f)),
        Shapes.filled("assumed", Tone.PAPER, Tone.SHORT, Style.line(3f)),
        Shapes.lines("slants", Tone.SHORT, Style.line(2.5f)),
        Shapes.filled("missing", Tone.PAPER, Tone.GREY, Style.dashed(2f)));
  }

  List<Shapes> all() {
    return List.of(official, reported, derived, stripes, missing, assumed, slants);
  }

  void draw(DataBasis basis, double from, double to, Sheet.Band band) {
    switch (basis) {
      case OFFICIAL -> official.bar(from, to, band);
      case REPORTED -> reported.bar(from, to, band);
      case DERIVED -> {
        derived.bar(from, to, band);
        stripes(from, to, band);
      }
      case ASSUMED -> {
        assumed.bar(from, to, band);
        slants.slants(from, to, band);
      }
      case MISSING -> missing.bar(from, to, band);
    }
  }

  private void stripes(double from, double to, Sheet.Band band) {
    for (double y = band.top() - APART / 2; y > band.bottom() && from < to; y -= APART / 1.5) {
      stripes.level(from, to, y);
    }
  }
}
