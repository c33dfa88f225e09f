package io.github.cityward.charts;

import java.awt.geom.Point2D;
import java.util.Collection;
import java.util.List;

/** What a Gantt chart looks like, from the back to the front. */
record GanttShapes(
    Shapes grid,
    Shapes slack,
    Shapes other,
    Shapes critical,
    Shapes nowhere,
    Shapes done,
    Shapes on,
    Shapes halo,
    Shapes deadline,
    Shapes end,
    Shapes by,
    Shapes late) {
  private static final double FLAG = 8;

  static GanttShapes named(ChartWords words) {
    return new GanttShapes(
        Shapes.lines("grid", Tone.SCALE, Style.line(1.5f)),
        Shapes.filled(words.say("gantt.slack"), Tone.PAPER, Tone.GREY, Style.line(2f)),
        Shapes.filled(words.say("gantt.other"), Tone.POSSIBLE, Tone.CERTAIN, Style.line(2.5f)),
        Shapes.filled(words.say("gantt.critical"), Tone.CERTAIN, Tone.CERTAIN, Style.line(2.5f)),
        Shapes.filled(words.say("gantt.nowhere"), Tone.SCALE, Tone.GREY, Style.line(2f)),
        Shapes.filled(words.say("gantt.done"), Tone.GREY, Tone.PAPER, Style.line(1.5f)),
        Shapes.lines(words.say("gantt.on"), Tone.INK, Style.dashed(2f)),
        Shapes.lines("halo", Tone.PAPER, Style.line(9f)),
        Shapes.lines(words.say("gantt.deadline"), Tone.SHORT, Style.line(4f)),
        Shapes.lines(words.say("gantt.end"), Tone.SHORT, Style.line(4f)),
        Shapes.filled(words.say("gantt.by"), Tone.PAPER, Tone.SHORT, Style.line(2.5f)),
        Shapes.filled(words.say("gantt.late"), Tone.SHORT, Tone.SHORT, Style.line(2.5f)));
  }

  List<Shapes> all() {
    return List.of(grid, slack, other, critical, nowhere, done, on, halo, deadline, end, by, late);
  }

  /** Explains what is drawn; of the lines of the law, and of what they cut, only {@code drawn}. */
  void explain(Sheet sheet, Collection<Shapes> drawn) {
    Legend legend = new Legend(sheet);
    legend.area(critical.name(), critical);
    legend.area(other.name(), other);
    legend.area(slack.name(), slack);
    if (drawn.contains(nowhere)) {
      legend.area(nowhere.name(), nowhere);
    }
    Shapes mark = sheet.sampleOf(done);
    legend.add(done.name(), centre -> mark.area(FlipLine.mark(centre, sheet)));
    for (Shapes each : List.of(by, late)) {
      Shapes flag = sheet.sampleOf(each);
      legend.add(each.name(), centre -> flag.area(flag(centre.getX(), centre.getY(), sheet)));
    }
    legend.upright(on.name(), on);
    for (Shapes each : List.of(deadline, end)) {
      if (drawn.contains(each)) {
        legend.upright(each.name(), each);
      }
    }
    legend.end();
    sheet.gap(14);
  }

  /** {@return the corners of a triangle on its tip, {@code middle} halfway up} */
  static List<Point2D> flag(double x, double middle, Sheet sheet) {
    double wide = sheet.across(FLAG);
    return List.of(
        new Point2D.Double(x - wide, middle + FLAG),
        new Point2D.Double(x + wide, middle + FLAG),
        new Point2D.Double(x, middle - FLAG));
  }
}
