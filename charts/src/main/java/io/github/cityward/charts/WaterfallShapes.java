package io.github.cityward.charts;

import java.util.List;

/** What a waterfall looks like, from the back to the front. */
record WaterfallShapes(
    Shapes open,
    Shapes gained,
    Shapes possible,
    Shapes lost,
    Shapes maybeLost,
    Shapes total,
    Shapes halo,
    Shapes minimum) {
  static WaterfallShapes named(ChartWords words) {
    return named(
        words.say("waterfall.gained"),
        words.say("waterfall.possible"),
        words.say("waterfall.total"),
        words);
  }

  /** {@return the same look, of another thing than projects} */
  static WaterfallShapes named(String gained, String possible, String total, ChartWords words) {
    return new WaterfallShapes(
        Shapes.filled(words.say("tornado.open"), Tone.PAPER, Tone.GREY, Style.dashed(2f)),
        Shapes.filled(gained, Tone.CERTAIN, Tone.CERTAIN, Style.line(2f)),
        Shapes.filled(possible, Tone.POSSIBLE, Tone.CERTAIN, Style.line(2.5f)),
        Shapes.filled(words.say("waterfall.lost"), Tone.NOT_MET, Tone.SHORT, Style.line(2f)),
        Shapes.filled(
            words.say("waterfall.maybe-lost"), Tone.MAYBE_SHORT, Tone.SHORT, Style.line(2.5f)),
        Shapes.lines(total, Tone.INK, Style.line(4f)),
        Shapes.lines("halo", Tone.PAPER, Style.line(10f)),
        Shapes.lines(words.say("criteria.minimum"), Tone.SHORT, Style.line(5f)));
  }

  List<Shapes> all() {
    return List.of(open, gained, possible, lost, maybeLost, total, halo, minimum);
  }

  /** Explains what there is in this chart. */
  void explain(Sheet sheet, boolean exact, boolean losing) {
    Legend legend = new Legend(sheet);
    legend.area(gained.name(), gained);
    if (losing) {
      legend.area(lost.name(), lost);
    }
    if (!exact) {
      legend.area(possible.name(), possible);
      if (losing) {
        legend.area(maybeLost.name(), maybeLost);
      }
      legend.area(open.name(), open);
    }
    legend.upright(total.name(), total);
    legend.upright(minimum.name(), minimum);
    legend.end();
    sheet.gap(14);
  }
}
