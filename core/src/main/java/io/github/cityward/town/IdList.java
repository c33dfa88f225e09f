package io.github.cityward.town;

import io.github.cityward.source.Cell;
import io.github.cityward.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ids that a cell names, joined by semicolons. */
final class IdList {
  private static final String SEPARATOR = ";";

  private IdList() {}

  /** {@return the ids in {@code cell} that are among {@code known}; others are reported} */
  static List<String> of(Cell cell, Map<String, String> known, Problems problems) {
    List<String> ids = new ArrayList<>();
    if (!cell.isEmpty()) {
      for (String each : cell.text().split(SEPARATOR, -1)) {
        new Cell(each.strip(), cell.place()).oneOf(known, problems).ifPresent(ids::add);
      }
    }
    return List.copyOf(ids);
  }
}
