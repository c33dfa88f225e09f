package io.github.cityward.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table whose columns are as wide as their widest cell. The details of a row, such as a long
 * name, stand beside its cells where the screen is wide enough, the last of them in lines if need
 * be; else they stand beneath.
 */
final class TextTable {
  private static final int MARGIN = 2;
  private static final int GAP = 2;

  /** A last column that is narrower than this is hard to read. */
  private static final int LEAST = 40;

  /** Details under a wide first column begin further left. */
  private static final int DEEPEST = 13;

  private static final String BETWEEN_DETAILS = " · ";

  private final List<Row> rows = new ArrayList<>();

  private record Row(List<Cell> cells, List<Cell> details) {
    List<Cell> all() {
      return Stream.concat(cells.stream(), details.stream()).toList();
    }
  }

  private TextTable(Row headings) {
    rows.add(headings);
  }

  /** {@return an empty table with these headings} */
  static TextTable of(List<String> cells, List<String> details) {
    return new TextTable(new Row(headings(cells), headings(details)));
  }

  private static List<Cell> headings(List<String> texts) {
    return texts.stream().map(text -> Cell.of(text, Style.FAINT)).toList();
  }

  void row(List<Cell> cells, List<Cell> details) {
    rows.add(new Row(cells, details));
  }

  /** {@return the table, each line ended; nothing if it has no rows} */
  String write(Screen screen) {
    if (rows.size() == 1) {
      return "";
    }
    List<Integer> all = widths(rows.stream().map(Row::all).toList());
    int last = all.size() - 1;
    int left = screen.width() - MARGIN - total(all.subList(0, last)) - GAP;
    if (left >= Math.min(all.get(last), LEAST)) {
      all.set(last, Math.min(all.get(last), left));
      return rows.stream().map(row -> beside(row.all(), all, screen)).collect(Collectors.joining());
    }
    List<Integer> widths = widths(rows.stream().map(Row::cells).toList());
    int indent = Math.min(MARGIN + widths.get(0) + GAP, DEEPEST);
    StringBuilder text = new StringBuilder(line(rows.get(0).cells(), widths, screen));
    for (Row row : rows.subList(1, rows.size())) {
      text.append(line(row.cells(), widths, screen));
      text.append(beneath(row.details(), indent, screen));
    }
    return text.toString();
  }

  private static List<Integer> widths(List<List<Cell>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<Cell> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = row.get(i).width();
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    return widths;
  }

  private static int total(List<Integer> widths) {
    return widths.stream().mapToInt(width -> width + GAP).sum() - GAP;
  }

  /** Only the last column is broken into lines. */
  private static String beside(List<Cell> cells, List<Integer> widths, Screen screen) {
    int last = widths.size() - 1;
    if (cells.size() <= last || cells.get(last).width() <= widths.get(last)) {
      return line(cells, widths, screen);
    }
    List<String> lines = Screen.lines(cells.get(last).text(), widths.get(last));
    List<Cell> first = new ArrayList<>(cells.subList(0, last));
    first.add(Cell.of(lines.get(0)));
    int indent = MARGIN + total(widths.subList(0, last)) + GAP;
    return line(first, widths, screen) + moved(lines.subList(1, lines.size()), indent);
  }

  private static String moved(List<String> lines, int indent) {
    return lines.stream()
        .map(line -> " ".repeat(indent) + line + "\n")
        .collect(Collectors.joining());
  }

  private static String line(List<Cell> cells, List<Integer> widths, Screen screen) {
    StringBuilder line = new StringBuilder();
    int missing = MARGIN;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.width() > 0) {
        line.append(" ".repeat(missing)).append(cell.draw(screen));
        missing = 0;
      }
      missing += widths.get(i) - cell.width() + GAP;
    }
    return line.append('\n').toString();
  }

  private static String beneath(List<Cell> details, int indent, Screen screen) {
    String text =
        details.stream()
            .map(Cell::text)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(BETWEEN_DETAILS));
    return text.isEmpty() ? "" : moved(Screen.lines(text, screen.width() - indent), indent);
  }
}
