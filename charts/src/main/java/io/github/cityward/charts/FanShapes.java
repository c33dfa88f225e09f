package io.github.cityward.charts;

import java.util.List;

/** What a forecast looks like, from the back to the front. */
record FanShapes(
    Shapes scale,
    Shapes within90,
    Shapes open,
    Shapes halo,
    Shapes minimum,
    Shapes median,
    Shapes ends) {
  static FanShapes named(ChartWords words) {
    return new FanShapes(
        Shapes.lines("scale", Tone.SCALE, Style.line(1.5f)),
        Shapes.filled(words.say("fan.within90"), Tone.POSSIBLE, Tone.CERTAIN, Style.line(2f)),
        Shapes.filled(words.say("fan.open"), Tone.PAPER, Tone.CERTAIN, Style.dashed(4f)),
        Shapes.lines("halo", Tone.PAPER, Style.line(9f)),
        Shapes.lines(words.say("criteria.minimum"), Tone.SHORT, Style.line(4f)),
        Shapes.lines(words.say("fan.medians"), Tone.CERTAIN, Style.line(4f)),
        Shapes.filled("ends", Tone.CERTAIN, Tone.PAPER, Style.line(1.5f)));
  }

  List<Shapes> all() {
    return List.of(scale, within90, open, halo, minimum, median, ends);
  }
}
