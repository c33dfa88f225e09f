package io.github.cityward.charts;

import java.awt.geom.Point2D;
import java.util.List;

/** One standard, target or step in a grid: its mark, and its text beside it. */
record StatusCell(Marks.Mark mark, List<Paragraph> text) {
  static final double INDENT = 40;
  private static final double ABOVE = 4;
  private static final double BELOW = 16;

  double height() {
    return text.stream().mapToDouble(Paragraph::height).sum() + ABOVE + BELOW;
  }

  void draw(Sheet sheet, Marks marks, double x, double top) {
    Paragraph first = text.get(0);
    double middle = top - ABOVE - Sheet.topOfLine(first.font(), 0);
    marks.draw(mark, sheet, new Point2D.Double(x + INDENT / 2 - 5, middle));
    sheet.write(text, x + INDENT, top - ABOVE);
  }
}
