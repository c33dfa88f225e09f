package io.github.cityward.charts;

import java.awt.Color;
import java.util.List;

/** What a cost frontier looks like, from the back to the front. */
record FrontierShapes(
    Shapes scale,
    Shapes minimum,
    Shapes steps,
    Shapes proven,
    Shapes unproven,
    Shapes goal,
    Shapes later,
    Shapes unprovenLater) {
  static FrontierShapes named(ChartWords words) {
    return new FrontierShapes(
        Shapes.lines("scale", Theme.SCALE, Theme.line(1.5f)),
        Shapes.lines(words.say("criteria.minimum"), Theme.SHORT, Theme.line(4f)),
        Shapes.lines("steps", Theme.CERTAIN, Theme.line(3f)),
        Shapes.filled(words.say("frontier.proven"), Theme.CERTAIN, Theme.CERTAIN, Theme.line(2.5f)),
        Shapes.filled(words.say("frontier.unproven"), Color.WHITE, Theme.CERTAIN, Theme.line(3f)),
        Shapes.filled(words.say("frontier.goal"), Theme.NOT_MET, Theme.INK, Theme.line(2f)),
        Shapes.filled("later", Theme.PARTLY, Theme.CERTAIN, Theme.line(2f)),
        Shapes.filled("later, unproven", Color.WHITE, Theme.CERTAIN, Theme.line(3f)));
  }

  List<Shapes> all() {
    return List.of(scale, minimum, steps, proven, unproven, goal, later, unprovenLater);
  }
}
