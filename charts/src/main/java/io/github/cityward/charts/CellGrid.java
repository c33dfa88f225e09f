package io.github.cityward.charts;

import java.util.ArrayList;
import java.util.List;

/** Cells in rows of three, each below a line, with a mark beside its text. */
final class CellGrid {
  private static final int COLUMNS = 3;
  private static final double BETWEEN = 20;
  private static final double COLUMN = (Sheet.WIDTH - (COLUMNS - 1) * BETWEEN) / COLUMNS;

  /** How wide the text of a cell may be. */
  static final double TEXT = COLUMN - StatusCell.INDENT;

  private final Sheet sheet;
  private final Marks marks = Marks.drawn();
  private final Shapes rules = Shapes.lines("rules", Tone.SCALE, Style.line(1.5f));

  CellGrid(Sheet sheet) {
    this.sheet = sheet;
  }

  Marks marks() {
    return marks;
  }

  /** Adds {@code cells} in as many rows as they take. */
  void add(List<StatusCell> cells) {
    for (int i = 0; i < cells.size(); i += COLUMNS) {
      row(cells.subList(i, Math.min(i + COLUMNS, cells.size())));
    }
  }

  private void row(List<StatusCell> cells) {
    double top = sheet.y();
    double x = 0;
    for (StatusCell cell : cells) {
      rules.level(x, x + COLUMN, top);
      cell.draw(sheet, marks, x, top);
      x += COLUMN + BETWEEN;
    }
    sheet.gap(cells.stream().mapToDouble(StatusCell::height).max().orElse(0));
  }

  List<Shapes> all() {
    List<Shapes> all = new ArrayList<>(marks.all());
    all.add(rules);
    return all;
  }
}
