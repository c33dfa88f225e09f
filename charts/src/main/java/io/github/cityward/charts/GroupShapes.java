package io.github.cityward.charts;

import io.github.cityward.Wording;
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
        Shapes.filled("frame", Tone.PAPER, Tone.GREY, Style.line(1.5f)),
        Shapes.filled(
            wording.say("criteria.possible"), Tone.POSSIBLE, Tone.CERTAIN, Style.line(3f)),
        Shapes.lines("scale", Tone.SCALE, Style.line(1.5f)),
        Shapes.lines("unknown scale", Tone.GREY, Style.dashed(2f)),
        Shapes.filled(wording.say("criteria.certain"), Tone.CERTAIN, Tone.CERTAIN, Style.line(2f)),
        Shapes.lines("halo", Tone.PAPER, Style.line(9f)),
        Shapes.lines(wording.say("groups.minimum-line"), Tone.SHORT, Style.line(4f)),
        Shapes.filled("minimum end", Tone.SHORT, Tone.PAPER, Style.line(2f)),
        Shapes.filled("possible end", Tone.PAPER, Tone.CERTAIN, Style.line(3f)),
        Shapes.filled("certain end", Tone.CERTAIN, Tone.PAPER, Style.line(1.5f)));
  }

  List<Shapes> all() {
    return List.of(
        frame,
        possible,
        certain,
        scale,
        unknownScale,
        halo,
        minimum,
        minimumEnd,
        possibleEnd,
        certainEnd);
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
