package io.github.cityward.charts;

import java.awt.Color;
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
    return new WaterfallShapes(
        Shapes.filled(words.say("tornado.open"), Color.WHITE, Theme.GREY, Theme.dashed(2f)),
        Shapes.filled(words.say("waterfall.gained"), Theme.CERTAIN, Theme.CERTAIN, Theme.line(2f)),
        Shapes.filled(
            words.say("waterfall.possible"), Theme.POSSIBLE, Theme.CERTAIN, Theme.line(2.5f)),
        Shapes.filled(words.say("waterfall.lost"), Theme.NOT_MET, Theme.SHORT, Theme.line(2f)),
        Shapes.filled(
            words.say("waterfall.maybe-lost"), Theme.MAYBE_SHORT, Theme.SHORT, Theme.line(2.5f)),
        Shapes.lines(words.say("waterfall.total"), Theme.INK, Theme.line(4f)),
        Shapes.lines("halo", Color.WHITE, Theme.line(10f)),
        Shapes.lines(words.say("criteria.minimum"), Theme.SHORT, Theme.line(5f)));
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
