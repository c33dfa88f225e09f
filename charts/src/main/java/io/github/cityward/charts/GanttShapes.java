package io.github.cityward.charts;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;

/** What a Gantt chart looks like, from the back to the front. */
record GanttShapes(
    Shapes grid,
    Shapes slack,
    Shapes other,
    Shapes critical,
    Shapes done,
    Shapes on,
    Shapes halo,
    Shapes deadline,
    Shapes by,
    Shapes late) {
  private static final double FLAG = 8;

  static GanttShapes named(ChartWords words) {
    return new GanttShapes(
        Shapes.lines("grid", Theme.SCALE, Theme.line(1.5f)),
        Shapes.filled(words.say("gantt.slack"), Color.WHITE, Theme.GREY, Theme.line(2f)),
        Shapes.filled(words.say("gantt.other"), Theme.POSSIBLE, Theme.CERTAIN, Theme.line(2.5f)),
        Shapes.filled(words.say("gantt.critical"), Theme.CERTAIN, Theme.CERTAIN, Theme.line(2.5f)),
        Shapes.filled(words.say("gantt.done"), Theme.GREY, Color.WHITE, Theme.line(1.5f)),
        Shapes.lines(words.say("gantt.on"), Theme.INK, Theme.dashed(2f)),
        Shapes.lines("halo", Color.WHITE, Theme.line(9f)),
        Shapes.lines(words.say("gantt.deadline"), Theme.SHORT, Theme.line(4f)),
        Shapes.filled(words.say("gantt.by"), Color.WHITE, Theme.SHORT, Theme.line(2.5f)),
        Shapes.filled(words.say("gantt.late"), Theme.SHORT, Theme.SHORT, Theme.line(2.5f)));
  }

  List<Shapes> all() {
    return List.of(grid, slack, other, critical, done, on, halo, deadline, by, late);
  }

  void explain(Sheet sheet, boolean withDeadline) {
    Legend legend = new Legend(sheet);
    legend.area(critical.name(), critical);
    legend.area(other.name(), other);
    legend.area(slack.name(), slack);
    Shapes mark = sheet.sampleOf(done);
    legend.add(done.name(), centre -> mark.area(FlipLine.mark(centre, sheet)));
    for (Shapes each : List.of(by, late)) {
      Shapes flag = sheet.sampleOf(each);
      legend.add(each.name(), centre -> flag.area(flag(centre.getX(), centre.getY(), sheet)));
    }
    legend.upright(on.name(), on);
    if (withDeadline) {
      legend.upright(deadline.name(), deadline);
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
