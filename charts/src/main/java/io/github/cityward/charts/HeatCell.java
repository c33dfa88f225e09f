package io.github.cityward.charts;

import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Rank;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * One town in one criterion: a field of colour, and under it the mark of the verdict, the points
 * and the rank.
 */
record HeatCell(CriterionScore score, List<Paragraph> text) {
  private static final double FIELD = 34;
  private static final double BELOW_FIELD = 8;
  private static final double INDENT = 38;

  static HeatCell of(CriterionScore score, Rank rank, ChartWords words, Style style, double width) {
    double column = width - INDENT;
    return new HeatCell(
        score,
        List.of(
            Paragraph.of(words.words().points(score), style.text(), Tone.INK, column),
            Paragraph.of(words.rank(rank), style.text(), Tone.GREY, column)));
  }

  double height() {
    return FIELD + BELOW_FIELD + text.stream().mapToDouble(Paragraph::height).sum();
  }

  void draw(Sheet sheet, HeatShapes shapes, Marks marks, double x, double width, double top) {
    shapes.draw(score.points(), score.maximum(), x, x + width, new Sheet.Band(top, top - FIELD));
    double y = top - FIELD - BELOW_FIELD;
    double middle = y - Sheet.topOfLine(text.get(0).font(), 0);
    marks.draw(score.verdict(), sheet, new Point2D.Double(x + INDENT / 2 - 4, middle));
    sheet.write(text, x + INDENT, y);
  }
}
