package io.github.cityward.charts;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import org.jspecify.annotations.Nullable;

/** The bars of a waterfall, each with its texts above it and against the line to be reached. */
record WaterfallBars(Sheet sheet, WaterfallShapes shapes, @Nullable Points minimum) {
  private static final int BAR = 30;
  private static final int GAP = 22;

  /** Adds a total: a line, or what lies between two. */
  void total(String name, String says, Interval points) {
    Sheet.Band band = below(name, says);
    shapes.open().bar(of(points.low()), of(points.high()), band);
    shapes.total().upright(of(points.low()), band);
    if (!points.isExact()) {
      shapes.total().upright(of(points.high()), band);
    }
    end(band);
  }

  /** Adds a move; of intervals the certain end moves in the upper half, the other in the lower. */
  void move(String name, String says, Interval before, Interval after) {
    Sheet.Band band = below(name, says);
    if (before.isExact() && after.isExact()) {
      move(before.low(), after.low(), shapes.gained(), shapes.lost(), band);
    } else {
      shapes.open().bar(of(after.low()), of(after.high()), band);
      Sheet.Band upper = new Sheet.Band(band.top(), band.middle());
      Sheet.Band lower = new Sheet.Band(band.middle(), band.bottom());
      move(before.low(), after.low(), shapes.gained(), shapes.lost(), upper);
      move(before.high(), after.high(), shapes.possible(), shapes.maybeLost(), lower);
    }
    end(band);
  }

  private static void move(
      Points before, Points after, Shapes gained, Shapes lost, Sheet.Band band) {
    gained.bar(of(before), of(after), band);
    lost.bar(of(after), of(before), band);
  }

  private Sheet.Band below(String name, String says) {
    sheet.text(name, sheet.style().strong(), Tone.INK);
    sheet.text(says, sheet.style().text(), Tone.INK);
    sheet.gap(14);
    return sheet.band(BAR);
  }

  private void end(Sheet.Band band) {
    if (minimum != null) {
      shapes.halo().upright(of(minimum), band.wider(6));
      shapes.minimum().upright(of(minimum), band.wider(6));
    }
    sheet.gap(GAP);
  }

  private static double of(Points points) {
    return points.value().toDouble();
  }
}
