package io.github.cityward.charts;

import io.github.cityward.assess.Verdict;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * A mark for each state, told apart by its shape and its lightness: a dark disc, a lighter
 * triangle, a white square with a dark foot, a cross, and a dashed ring, empty or with a question
 * mark.
 */
record Marks(Shapes disc, Shapes triangle, Shapes square, Shapes foot, Shapes cross, Shapes ring) {
  static final String QUESTION = "?";
  private static final double RADIUS = 12;

  /** Which mark. */
  enum Mark {
    DISC,
    TRIANGLE,
    SQUARE,
    CROSS,
    RING,
    QUESTION
  }

  static Marks drawn() {
    return new Marks(
        Shapes.filled("disc", Tone.CERTAIN, Tone.CERTAIN, Style.line(2f)),
        Shapes.filled("triangle", Tone.PARTLY, Tone.CERTAIN, Style.line(2.5f)),
        Shapes.filled("square", Tone.PAPER, Tone.CERTAIN, Style.line(2.5f)),
        Shapes.filled("foot", Tone.CERTAIN, Tone.CERTAIN, Style.line(2.5f)),
        Shapes.lines("cross", Tone.SHORT, Style.line(5.5f)),
        Shapes.lines("ring", Tone.GREY, Style.line(2f)));
  }

  List<Shapes> all() {
    return List.of(disc, triangle, square, foot, cross, ring);
  }

  void draw(Mark mark, Sheet sheet, Point2D centre) {
    switch (mark) {
      case DISC -> disc.area(GroupShapes.dot(centre, RADIUS));
      case TRIANGLE ->
          triangle.area(
              List.of(by(centre, 0, 1.1), by(centre, 1.1, -0.85), by(centre, -1.1, -0.85)));
      case SQUARE -> {
        square.area(box(centre, 0.9));
        foot.area(box(centre, -0.45));
      }
      case CROSS -> {
        cross.path(List.of(by(centre, -0.8, -0.8), by(centre, 0.8, 0.8)));
        cross.path(List.of(by(centre, -0.8, 0.8), by(centre, 0.8, -0.8)));
      }
      case RING -> dashed(GroupShapes.dot(centre, RADIUS + 1));
      case QUESTION -> {
        dashed(GroupShapes.dot(centre, RADIUS + 1));
        sheet.halfway(
            QUESTION,
            sheet.style().strong(),
            Tone.GREY,
            Label.Side.CENTRE,
            centre.getX(),
            centre.getY(),
            0);
      }
    }
  }

  /** Draws the mark of a verdict: a disc, a cross, or a ring with a question mark. */
  void draw(Verdict verdict, Sheet sheet, Point2D centre) {
    draw(
        switch (verdict) {
          case MET -> Mark.DISC;
          case NOT_MET -> Mark.CROSS;
          case UNDETERMINED -> Mark.QUESTION;
        },
        sheet,
        centre);
  }

  /** Every second side: XChart begins a dashed line anew at each corner. */
  private void dashed(List<Point2D> corners) {
    for (int i = 0; i < corners.size(); i += 2) {
      ring.path(corners.subList(i, i + 2));
    }
  }

  /** {@return a box as wide as the square, from its foot up to {@code top}} */
  private static List<Point2D> box(Point2D centre, double top) {
    return List.of(
        by(centre, -0.9, top), by(centre, 0.9, top), by(centre, 0.9, -0.9), by(centre, -0.9, -0.9));
  }

  private static Point2D by(Point2D centre, double right, double up) {
    return new Point2D.Double(centre.getX() + right * RADIUS, centre.getY() + up * RADIUS);
  }
}
