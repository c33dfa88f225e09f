package io.github.cityward.charts;

import java.awt.Color;
import java.util.List;

/** What a tornado looks like, from the back to the front. */
record TornadoShapes(
    Shapes open,
    Shapes low,
    Shapes high,
    Shapes halo,
    Shapes median,
    Shapes minimum,
    Shapes values,
    Shapes beyond,
    Shapes flip) {
  static TornadoShapes named(ChartWords words) {
    return new TornadoShapes(
        Shapes.filled(words.say("tornado.open"), Color.WHITE, Theme.GREY, Theme.dashed(2f)),
        Shapes.filled(words.say("tornado.low"), Theme.PARTLY, Theme.CERTAIN, Theme.line(2f)),
        Shapes.filled(words.say("tornado.high"), Theme.CERTAIN, Theme.CERTAIN, Theme.line(2f)),
        Shapes.lines("halo", Color.WHITE, Theme.line(10f)),
        Shapes.lines(words.say("tornado.median"), Theme.INK, Theme.line(2.5f)),
        Shapes.lines(words.say("criteria.minimum"), Theme.SHORT, Theme.line(5f)),
        Shapes.lines(words.say("tornado.values"), Theme.GREY, Theme.line(2.5f)),
        Shapes.lines("beyond", Theme.GREY, Theme.dashed(2f)),
        Shapes.filled(words.say("tornado.flip"), Theme.NOT_MET, Theme.INK, Theme.line(2f)));
  }

  List<Shapes> all() {
    return List.of(open, low, high, median, halo, minimum, beyond, values, flip);
  }

  void explain(Sheet sheet, ChartWords words) {
    Legend legend = new Legend(sheet);
    legend.area(low.name(), low);
    legend.area(high.name(), high);
    legend.area(open.name(), open);
    legend.upright(median.name(), median);
    legend.upright(minimum.name(), minimum);
    Shapes line = sheet.sampleOf(values);
    legend.bar(values.name(), (from, to, band) -> FlipLine.range(line, from, to, band));
    Shapes mark = sheet.sampleOf(flip);
    legend.add(flip.name(), centre -> mark.area(FlipLine.mark(centre, sheet)));
    legend.end();
    sheet.gap(14);
  }
}
