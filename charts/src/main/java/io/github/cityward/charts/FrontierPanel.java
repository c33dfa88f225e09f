package io.github.cityward.charts;

import io.github.cityward.plan.CostFrontier;
import io.github.cityward.plan.FrontierPoint;
import io.github.cityward.plan.Plan;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The certain total against its cheapest cost: costs to the right, points upwards. */
final class FrontierPanel {
  private static final double HEIGHT = 420;

  /** What the numbers of the points take at the left. */
  private static final double LEFT = 110;

  private static final double BETWEEN_COSTS = 110;
  private static final double BETWEEN_POINTS = 50;
  private static final double DOT = 8;
  private static final double ROOM = 0.05;
  private static final BigDecimal LEAST_COST = new BigDecimal("0.001");
  private static final BigDecimal LEAST_POINTS = new BigDecimal("0.001");

  private final CostFrontier frontier;
  private final ChartWords words;
  private final double dearest;
  private final double bottom;
  private final double top;

  FrontierPanel(CostFrontier frontier, ChartWords words) {
    this.frontier = frontier;
    this.words = words;
    double cost = costs().mapToDouble(Rational::toDouble).max().orElse(0);
    this.dearest = cost > 0 ? cost : 1;
    double[] totals = totals().mapToDouble(FrontierPanel::of).sorted().toArray();
    double least = totals[0];
    double most = totals[totals.length - 1];
    double room = most > least ? (most - least) * ROOM : 1;
    this.bottom = least - room;
    this.top = most + room;
  }

  private Stream<Rational> costs() {
    return Stream.concat(
        frontier.points().stream().map(FrontierPoint::cost),
        Stream.concat(
                Stream.of(frontier.goal()), frontier.later().stream().map(each -> each.plan()))
            .filter(each -> each.reachesStandards())
            .map(each -> Objects.requireNonNull(each.cost(), "cost")));
  }

  private Stream<Points> totals() {
    Plan goal = frontier.goal();
    return Stream.of(
            frontier.points().stream().map(each -> each.points().low()),
            Stream.of(goal.before().points().low(), goal.assessment().points().low()),
            Stream.ofNullable(goal.before().minimum()))
        .flatMap(each -> each);
  }

  /** {@return a sheet that counts billions of VND from where the panel begins} */
  Sheet sheet() {
    double unit = dearest * (1 + ROOM) / (Sheet.WIDTH - LEFT);
    return Sheet.between(-LEFT * unit, dearest * (1 + ROOM));
  }

  void draw(Sheet sheet, FrontierShapes shapes) {
    Style style = sheet.style();
    sheet.text(words.say("frontier.upwards"), style.text(), Tone.GREY);
    sheet.gap(16);
    double from = sheet.y();
    double end = dearest * (1 + ROOM);
    BigDecimal least = words.countsStandards() ? BigDecimal.ONE : LEAST_POINTS;
    for (BigDecimal each : NumberScale.of(bottom, top, (int) (HEIGHT / BETWEEN_POINTS), least)) {
      double y = height(each.doubleValue(), from);
      shapes.scale().level(0, end, y);
      halfway(sheet, number(each), Label.Side.LEFT, sheet.across(-20), y);
    }
    Points minimum = frontier.goal().before().minimum();
    if (minimum != null) {
      shapes.minimum().level(0, end, height(of(minimum), from));
    }
    steps(shapes, from, end);
    frontier
        .points()
        .forEach(
            each ->
                (each.isProven() ? shapes.proven() : shapes.unproven())
                    .area(dot(place(each.cost(), each.points().low(), from), sheet)));
    goal(shapes, from, sheet);
    sheet.gap(HEIGHT + 30);
    for (BigDecimal each :
        NumberScale.of(0, end, (int) ((Sheet.WIDTH - LEFT) / BETWEEN_COSTS), LEAST_COST)) {
      halfway(sheet, number(each), Label.Side.CENTRE, each.doubleValue(), sheet.y());
    }
    sheet.gap(34);
    halfway(sheet, words.say("frontier.axis"), Label.Side.CENTRE, end / 2, sheet.y());
    sheet.gap(34);
  }

  /** Up at the cost of each point, and on at its points to the next. */
  private void steps(FrontierShapes shapes, double from, double end) {
    List<Point2D> corners = new ArrayList<>();
    for (FrontierPoint each : frontier.points()) {
      Point2D corner = place(each.cost(), each.points().low(), from);
      if (!corners.isEmpty()) {
        double before = corners.get(corners.size() - 1).getY();
        corners.add(new Point2D.Double(corner.getX(), before));
      }
      corners.add(corner);
    }
    if (frontier.complete() && !corners.isEmpty()) {
      corners.add(new Point2D.Double(end, corners.get(corners.size() - 1).getY()));
    }
    if (corners.size() > 1) {
      shapes.steps().path(corners);
    }
  }

  private void goal(FrontierShapes shapes, double from, Sheet sheet) {
    Plan goal = frontier.goal();
    Rational cost = goal.cost();
    if (cost != null && goal.reachesStandards()) {
      shapes.goal().area(FlipLine.mark(place(cost, goal.assessment().points().low(), from), sheet));
    }
  }

  private Point2D place(Rational cost, Points points, double from) {
    return new Point2D.Double(cost.toDouble(), height(of(points), from));
  }

  private double height(double points, double from) {
    return from - HEIGHT * (top - points) / (top - bottom);
  }

  /** {@return the corners of a dot, as wide as it is high in the picture} */
  static List<Point2D> dot(Point2D centre, Sheet sheet) {
    return GroupShapes.dot(new Point2D.Double(0, 0), DOT).stream()
        .map(
            each ->
                (Point2D)
                    new Point2D.Double(
                        centre.getX() + sheet.across(each.getX()), centre.getY() + each.getY()))
        .toList();
  }

  private static void halfway(Sheet sheet, String text, Label.Side side, double x, double y) {
    sheet.halfway(text, sheet.style().text(), Tone.INK, side, x, y, 0);
  }

  private String number(BigDecimal number) {
    return words.numbers().of(Rational.of(number));
  }

  private static double of(Points points) {
    return points.value().toDouble();
  }
}
