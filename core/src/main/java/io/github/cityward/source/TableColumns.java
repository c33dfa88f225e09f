package io.github.cityward.source;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns that a table must have, in any order.
 *
 * @param required those that must be there
 * @param ignored those that may be there for people; they are not read
 */
public record TableColumns(List<String> required, Set<String> ignored) {
  public TableColumns {
    required = List.copyOf(required);
    ignored = Set.copyOf(ignored);
  }

  /** {@return {@code required}, and no other column} */
  public static TableColumns only(List<String> required) {
    return new TableColumns(required, Set.of());
  }

  /**
   * Reports each column of {@code header} that is unknown or stands twice, and at {@code line} each
   * that is missing.
   */
  public void check(List<Cell> header, Place line, Problems problems) {
    String expected = String.join(",", required);
    Set<String> seen = new HashSet<>();
    for (Cell cell : header) {
      String name = cell.text();
      if (!required.contains(name) && !ignored.contains(name)) {
        problems.report(ProblemCode.UNKNOWN_COLUMN, cell.place(), name, expected);
      } else if (!seen.add(name)) {
        problems.report(ProblemCode.REPEATED_COLUMN, cell.place(), name);
      }
    }
    for (String column : required) {
      if (!seen.contains(column)) {
        problems.report(ProblemCode.MISSING_COLUMN, line, column, expected);
      }
    }
  }
}
