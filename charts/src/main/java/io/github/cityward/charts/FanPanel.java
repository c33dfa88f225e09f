package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.forecast.ProjectedYear;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The years under one law, on a scale from nothing to its maximum. A year stands in the same column
 * in every panel.
 */
record FanPanel(List<ProjectedYear> years, ChartWords words, Columns columns) {
  private static final double HEIGHT = 280;
  private static final double LEFT = 80;
  private static final double DOT = 7;
  private static final double HALF_OF_ONE_YEAR = 12;
  private static final int STEPS = 4;

  FanPanel {
    years = List.copyOf(years);
  }

  /** Where years stand. */
  record Columns(int first, double width) {
    /** The widest year with some room. */
    private static final double ROOM = 62;

    static Columns of(int first, int count) {
      return new Columns(first, (Sheet.WIDTH - LEFT) / count);
    }

    double middle(int year) {
      return LEFT + width * (year - first + 0.5);
    }

    /** {@return whether there is room for the year, where not all have} */
    boolean isNamed(int year) {
      return (year - first) % (int) Math.ceil(ROOM / width) == 0;
    }
  }

  void draw(Sheet sheet, FanShapes shapes, Marks marks) {
    text(sheet);
    double top = sheet.y();
    scale(sheet, shapes.scale(), top);
    within90(shapes.within90(), top);
    years.forEach(each -> minimum(each, shapes, top));
    List<Point2D> lows = points(each -> each.assessment().points().low(), top);
    List<Point2D> highs = points(each -> each.assessment().points().high(), top);
    for (Run each : runs()) {
      List<Point2D> below = each.of(lows);
      if (each.open()) {
        shapes.open().area(around(each.of(highs), below));
      } else if (below.size() > 1) {
        shapes.median().path(below);
      }
    }
    for (int i = 0; i < years.size(); i++) {
      if (isExact(i)) {
        shapes.ends().area(GroupShapes.dot(lows.get(i), DOT));
      }
    }
    sheet.gap(HEIGHT + 34);
    years.stream()
        .filter(each -> columns.isNamed(each.year()))
        .forEach(each -> name(each, sheet, marks));
    sheet.gap(72);
  }

  private void text(Sheet sheet) {
    Style style = sheet.style();
    Assessment first = years.get(0).assessment();
    sheet.gap(10);
    sheet.text(
        words.say(
            "fan.law",
            first.rules().name().in(words.locale()),
            words.words().citation(first.rules().instrument().number())),
        style.strong(),
        Tone.INK);
    sheet.text(
        words.say(
            "fan.limits",
            years.stream()
                .map(each -> words.limits(each.assessment()))
                .distinct()
                .collect(Collectors.joining("; "))),
        style.text(),
        Tone.INK);
    if (years.stream().anyMatch(ProjectedYear::lawMayChange)) {
      sheet.text(words.say("fan.may-change"), style.text(), Tone.GREY);
    }
    sheet.gap(24);
  }

  private Points most() {
    return years.stream()
        .map(each -> each.assessment().maximum())
        .max(Points::compareTo)
        .orElse(Points.ZERO);
  }

  /** Halves of standards are not counted. */
  private void scale(Sheet sheet, Shapes scale, double top) {
    int steps = words.countsStandards() ? 1 : STEPS;
    for (int i = 0; i <= steps; i++) {
      Rational at = most().value().times(Rational.of(i)).dividedBy(Rational.of(steps));
      double y = height(new Points(at), top);
      scale.level(LEFT, Sheet.WIDTH, y);
      sheet.halfway(
          words.numbers().of(at), sheet.style().text(), Tone.GREY, Label.Side.LEFT, LEFT, y, 10);
    }
  }

  private void within90(Shapes band, double top) {
    if (years.stream().allMatch(each -> each.within90().points().isExact())) {
      return;
    }
    band.area(
        around(
            points(each -> each.within90().points().high(), top),
            points(each -> each.within90().points().low(), top)));
  }

  private boolean isExact(int year) {
    return years.get(year).assessment().points().isExact();
  }

  /**
   * {@return years with one total each, and years of which one has several, one after the other}
   */
  private List<Run> runs() {
    List<Run> runs = new ArrayList<>(List.of(new Run(0, 0, !isExact(0))));
    for (int i = 1; i < years.size(); i++) {
      Run last = runs.get(runs.size() - 1);
      boolean open = !isExact(i - 1) || !isExact(i);
      if (i == 1 || open == last.open()) {
        runs.set(runs.size() - 1, new Run(last.first(), i, open));
      } else {
        runs.add(new Run(i - 1, i, open));
      }
    }
    return runs;
  }

  /** Years that are drawn together: as a line, or, if open, as what lies between two. */
  private record Run(int first, int last, boolean open) {
    List<Point2D> of(List<Point2D> points) {
      return points.subList(first, last + 1);
    }
  }

  /** {@return the corners of what lies between two lines, there and back} */
  private static List<Point2D> around(List<Point2D> highs, List<Point2D> lows) {
    List<Point2D> corners = wide(highs);
    List<Point2D> back = wide(lows);
    Collections.reverse(back);
    corners.addAll(back);
    return corners;
  }

  /** A single year would have no width. */
  private static List<Point2D> wide(List<Point2D> points) {
    List<Point2D> wide = new ArrayList<>(points);
    if (points.size() == 1) {
      Point2D only = points.get(0);
      wide.set(0, new Point2D.Double(only.getX() - HALF_OF_ONE_YEAR, only.getY()));
      wide.add(new Point2D.Double(only.getX() + HALF_OF_ONE_YEAR, only.getY()));
    }
    return wide;
  }

  private void minimum(ProjectedYear year, FanShapes shapes, double top) {
    Points minimum = year.assessment().minimum();
    if (minimum != null) {
      double half = columns.width() * 0.45;
      double x = columns.middle(year.year());
      double y = height(minimum, top);
      shapes.halo().level(x - half, x + half, y);
      shapes.minimum().level(x - half, x + half, y);
    }
  }

  private void name(ProjectedYear year, Sheet sheet, Marks marks) {
    double x = columns.middle(year.year());
    sheet.halfway(
        ChartWords.year(year.year()),
        sheet.style().text(),
        Tone.INK,
        Label.Side.CENTRE,
        x,
        sheet.y(),
        0);
    marks.draw(year.assessment().verdict(), sheet, new Point2D.Double(x, sheet.y() - 36));
  }

  private List<Point2D> points(Function<ProjectedYear, Points> of, double top) {
    return years.stream()
        .<Point2D>map(
            each -> new Point2D.Double(columns.middle(each.year()), height(of.apply(each), top)))
        .toList();
  }

  private double height(Points points, double top) {
    double most = most().value().toDouble();
    return top - HEIGHT * (most > 0 ? 1 - points.value().toDouble() / most : 1);
  }
}
