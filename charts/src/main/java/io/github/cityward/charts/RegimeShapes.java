package io.github.cityward.charts;

import java.util.List;

/** What a comparison of laws looks like, from the back to the front. */
record RegimeShapes(
    Shapes scale, Shapes link, Shapes certain, Shapes possible, Shapes halo, Shapes minimum) {
  static RegimeShapes named(ChartWords words) {
    return new RegimeShapes(
        Shapes.lines("scale", Tone.SCALE, Style.line(1.5f)),
        Shapes.lines(words.say("regimes.link"), Tone.GREY, Style.line(2f)),
        Shapes.filled(words.say("regimes.certain"), Tone.CERTAIN, Tone.CERTAIN, Style.line(2f)),
        Shapes.filled(words.say("regimes.possible"), Tone.POSSIBLE, Tone.CERTAIN, Style.line(4f)),
        Shapes.lines("halo", Tone.PAPER, Style.line(10f)),
        Shapes.lines(words.say("regimes.minimum"), Tone.SHORT, Style.line(5f)));
  }

  List<Shapes> all() {
    return List.of(scale, link, certain, possible, halo, minimum);
  }

  void explain(Sheet sheet) {
    Legend legend = new Legend(sheet);
    legend.area(certain.name(), certain);
    legend.area(possible.name(), possible);
    legend.line(minimum.name(), minimum);
    legend.line(link.name(), link);
    legend.end();
  }
}
