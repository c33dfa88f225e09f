package io.github.cityward.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of text whose columns are as wide as their widest cell. */
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();

  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  String write() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (i == widths.size()) {
          widths.add(0);
        }
        widths.set(i, Math.max(widths.get(i), width(row.get(i))));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < row.size(); i++) {
        int gap = widths.get(i) - width(row.get(i)) + 2;
        line.append(row.get(i)).append(String.join("", Collections.nCopies(gap, " ")));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Text is in normal form C, so each Vietnamese letter is one character. */
  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
