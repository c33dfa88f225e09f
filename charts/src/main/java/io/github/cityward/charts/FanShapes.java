package io.github.cityward.charts;

import java.awt.Color;
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
        Shapes.lines("scale", Theme.SCALE, Theme.line(1.5f)),
        Shapes.filled(words.say("fan.within90"), Theme.POSSIBLE, Theme.CERTAIN, Theme.line(2f)),
        Shapes.filled(words.say("fan.open"), Color.WHITE, Theme.CERTAIN, Theme.dashed(4f)),
        Shapes.lines("halo", Color.WHITE, Theme.line(9f)),
        Shapes.lines(words.say("criteria.minimum"), Theme.SHORT, Theme.line(4f)),
        Shapes.lines(words.say("fan.medians"), Theme.CERTAIN, Theme.line(4f)),
        Shapes.filled("ends", Theme.CERTAIN, Color.WHITE, Theme.line(1.5f)));
  }

  List<Shapes> all() {
    return List.of(scale, within90, open, halo, minimum, median, ends);
  }
}
