package io.github.cityward.charts;

import io.github.cityward.Wording;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;

/** What a group’s points look like, in a radar or as bars, from the back to the front. */
record GroupShapes(
    Shapes frame,
    Shapes possible,
    Shapes scale,
    Shapes unknownScale,
    Shapes certain,
    Shapes halo,
    Shapes minimum,
    Shapes minimumEnd,
    Shapes possibleEnd,
    Shapes certainEnd) {
  private static final int CORNERS_OF_A_DOT = 24;

  static GroupShapes named(Wording wording) {
    return new GroupShapes(
        Shapes.filled("frame", Color.WHITE, Theme.SCALE, Theme.line(1.5f)),
        Shapes.filled(
            wording.say("criteria.possible"), Theme.POSSIBLE, Theme.CERTAIN, Theme.line(3f)),
        Shapes.lines("scale", Theme.SCALE, Theme.line(1.5f)),
        Shapes.lines("unknown scale", Theme.GREY, Theme.dashed(2f)),
        Shapes.filled(
            wording.say("criteria.certain"), Theme.CERTAIN, Theme.CERTAIN, Theme.line(2f)),
        Shapes.lines("halo", Color.WHITE, Theme.line(9f)),
        Shapes.lines(wording.say("groups.minimum-line"), Theme.SHORT, Theme.line(4f)),
        Shapes.filled("minimum end", Theme.SHORT, Color.WHITE, Theme.line(2f)),
        Shapes.filled("possible end", Color.WHITE, Theme.CERTAIN, Theme.line(3f)),
        Shapes.filled("certain end", Theme.CERTAIN, Color.WHITE, Theme.line(1.5f)));
  }

  List<Shapes> all() {
    return List.of(
        frame, possible, certain, scale, unknownScale, halo, minimum, possibleEnd, certainEnd);
  }

  /** Draws the minimum of a bar. */
  void minimumOf(double at, Sheet.Band band) {
    halo.upright(at, band.wider(9));
    minimum.upright(at, band.wider(8));
  }

  static List<Point2D> dot(Point2D centre, double radius) {
    return IntStream.range(0, CORNERS_OF_A_DOT)
        .mapToObj(i -> at(centre, radius, 2 * Math.PI * i / CORNERS_OF_A_DOT))
        .toList();
  }

  /** {@return the point at a distance from {@code centre}, the angle clockwise from the top} */
  static Point2D at(Point2D centre, double distance, double angle) {
    return new Point2D.Double(
        centre.getX() + distance * StrictMath.sin(angle),
        centre.getY() + distance * StrictMath.cos(angle));
  }
}
