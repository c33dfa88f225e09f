package io.github.cityward.charts;

import io.github.cityward.quantity.Points;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One axis for each group, from the centre, nothing, to the rim, all of its maximum points. An axis
 * whose maximum is not known is dashed, and the area that may be reaches its rim.
 */
record Radar(List<GroupScore> groups, GroupShapes shapes) {
  private static final double RADIUS = 220;
  private static final double WIDEST_TIP = 112;
  private static final double TO_TIP = 16;
  private static final int RINGS = 4;
  private static final int FEWEST = 3;
  private static final int MOST = 12;
  private static final double DOT = 7;
  private static final String UNKNOWN = " ?";

  /** {@return whether a radar says something: there are axes to compare, and they can be told} */
  boolean isReadable(Style style) {
    return groups.size() >= FEWEST && groups.size() <= MOST && tips(style) <= WIDEST_TIP;
  }

  private double tips(Style style) {
    return IntStream.range(0, groups.size())
        .mapToDouble(i -> Paragraph.width(tip(i), style.strong()))
        .max()
        .orElse(0);
  }

  /** {@return from the centre to the outer end of what is written beside it} */
  double reach(Style style) {
    return RADIUS + TO_TIP + tips(style);
  }

  /** {@return from the centre to the upper end of what is written above it} */
  double above(Style style) {
    return RADIUS + TO_TIP + Paragraph.lineHeight(style.strong());
  }

  /** {@return from the centre to the lower end of what is written below it} */
  double below(Style style) {
    double deepest =
        IntStream.range(0, groups.size())
            .mapToDouble(i -> -StrictMath.cos(angle(i)))
            .max()
            .orElse(1);
    return deepest * (RADIUS + TO_TIP) + Paragraph.lineHeight(style.strong());
  }

  void draw(Sheet sheet, Point2D centre) {
    shapes.frame().area(polygon(centre, group -> 1));
    for (int ring = 1; ring < RINGS; ring++) {
      double share = (double) ring / RINGS;
      shapes.scale().path(closed(polygon(centre, group -> share)));
    }
    area(shapes.possible(), centre, GroupScore::possibly);
    area(shapes.certain(), centre, GroupScore::certainly);
    for (int i = 0; i < groups.size(); i++) {
      axis(sheet, centre, i);
    }
    minimum(centre);
  }

  private void area(Shapes area, Point2D centre, ToDoubleFunction<GroupScore> share) {
    if (groups.stream().mapToDouble(share).anyMatch(each -> each > 0)) {
      area.area(polygon(centre, share));
    }
  }

  private void axis(Sheet sheet, Point2D centre, int i) {
    GroupScore group = groups.get(i);
    boolean known = group.share(Points.ZERO).isPresent();
    (known ? shapes.scale() : shapes.unknownScale()).path(List.of(centre, at(centre, i, 1)));
    if (known) {
      if (!group.points().isExact()) {
        Point2D end = at(centre, i, group.possibly());
        shapes.possibleEnd().area(GroupShapes.dot(end, DOT));
      }
      Point2D end = at(centre, i, group.certainly());
      shapes.certainEnd().area(GroupShapes.dot(end, DOT));
    }
    tip(sheet, centre, i);
  }

  /** The line of the minimum is drawn only between axes where it is known. */
  private void minimum(Point2D centre) {
    List<Point2D> run = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Optional<Point2D> next = minimumOf(centre, i + firstUnknown());
      next.ifPresent(run::add);
      if (next.isEmpty()) {
        minimum(run);
        run.clear();
      }
    }
    minimum(run.size() == groups.size() ? closed(run) : run);
  }

  private void minimum(List<Point2D> run) {
    if (run.size() == 1) {
      shapes.minimumEnd().area(GroupShapes.dot(run.get(0), DOT));
    } else if (!run.isEmpty()) {
      shapes.halo().path(run);
      shapes.minimum().path(run);
    }
  }

  /** {@return the first axis whose minimum is not known, so that no run of known ones is split} */
  private int firstUnknown() {
    return IntStream.range(0, groups.size())
        .filter(i -> groups.get(i).minimumShare().isEmpty())
        .findFirst()
        .orElse(0);
  }

  private Optional<Point2D> minimumOf(Point2D centre, int i) {
    return groups
        .get(i % groups.size())
        .minimumShare()
        .map(share -> at(centre, i, share.toDouble() / 100));
  }

  private void tip(Sheet sheet, Point2D centre, int i) {
    Style style = sheet.style();
    Point2D tip = GroupShapes.at(centre, RADIUS + TO_TIP, angle(i));
    double sideways = StrictMath.sin(angle(i));
    double upwards = StrictMath.cos(angle(i));
    Label.Side side =
        Math.abs(sideways) < 0.2
            ? Label.Side.CENTRE
            : sideways > 0 ? Label.Side.RIGHT : Label.Side.LEFT;
    double middle = tip.getY() + upwards * Paragraph.lineHeight(style.strong()) / 2;
    sheet.halfway(tip(i), style.strong(), Tone.INK, side, tip.getX(), middle, 0);
  }

  private String tip(int i) {
    GroupScore group = groups.get(i);
    return group.share(Points.ZERO).isPresent() ? group.code() : group.code() + UNKNOWN;
  }

  private List<Point2D> polygon(Point2D centre, ToDoubleFunction<GroupScore> share) {
    return IntStream.range(0, groups.size())
        .mapToObj(i -> at(centre, i, share.applyAsDouble(groups.get(i))))
        .toList();
  }

  private static List<Point2D> closed(List<Point2D> polygon) {
    List<Point2D> closed = new ArrayList<>(polygon);
    closed.add(polygon.get(0));
    return closed;
  }

  private Point2D at(Point2D centre, int i, double share) {
    return GroupShapes.at(centre, RADIUS * share, angle(i));
  }

  private double angle(int i) {
    return 2 * Math.PI * i / groups.size();
  }
}
