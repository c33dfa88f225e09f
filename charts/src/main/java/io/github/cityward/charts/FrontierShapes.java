package io.github.cityward.charts;

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
        Shapes.lines("scale", Tone.SCALE, Style.line(1.5f)),
        Shapes.lines(words.say("criteria.minimum"), Tone.SHORT, Style.line(4f)),
        Shapes.lines("steps", Tone.CERTAIN, Style.line(3f)),
        Shapes.filled(words.say("frontier.proven"), Tone.CERTAIN, Tone.CERTAIN, Style.line(2.5f)),
        Shapes.filled(words.say("frontier.unproven"), Tone.PAPER, Tone.CERTAIN, Style.line(3f)),
        Shapes.filled(words.say("frontier.goal"), Tone.NOT_MET, Tone.INK, Style.line(2f)),
        Shapes.filled("later", Tone.PARTLY, Tone.CERTAIN, Style.line(2f)),
        Shapes.filled("later, unproven", Tone.PAPER, Tone.CERTAIN, Style.line(3f)));
  }

  List<Shapes> all() {
    return List.of(scale, minimum, steps, proven, unproven, goal, later, unprovenLater);
  }
}
