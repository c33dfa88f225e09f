package io.github.cityward.charts;

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
        Shapes.filled(words.say("tornado.open"), Tone.PAPER, Tone.GREY, Style.dashed(2f)),
        Shapes.filled(words.say("tornado.low"), Tone.PARTLY, Tone.CERTAIN, Style.line(2f)),
        Shapes.filled(words.say("tornado.high"), Tone.CERTAIN, Tone.CERTAIN, Style.line(2f)),
        Shapes.lines("halo", Tone.PAPER, Style.line(10f)),
        Shapes.lines(words.say("tornado.median"), Tone.INK, Style.line(2.5f)),
        Shapes.lines(words.say("criteria.minimum"), Tone.SHORT, Style.line(5f)),
        Shapes.lines(words.say("tornado.values"), Tone.GREY, Style.line(2.5f)),
        Shapes.lines("beyond", Tone.GREY, Style.dashed(2f)),
        Shapes.filled(words.say("tornado.flip"), Tone.NOT_MET, Tone.INK, Style.line(2f)));
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
