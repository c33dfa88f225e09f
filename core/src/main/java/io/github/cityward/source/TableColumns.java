package io.github.cityward.source;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of a table, in any order.
 *
 * @param required those that must be there
 * @param optional those that may be there; where one is not, each of its cells is empty
 * @param ignored those that may be there for people; they are not read
 */
public record TableColumns(List<String> required, List<String> optional, Set<String> ignored) {
  public TableColumns {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
    ignored = Set.copyOf(ignored);
  }

  /** {@return {@code required}, and no other column} */
  public static TableColumns only(List<String> required) {
    return new TableColumns(required, List.of(), Set.of());
  }

  /** {@return the columns that may be there and are not in {@code header}} */
  public List<String> absentFrom(Collection<String> header) {
    return optional.stream().filter(each -> !header.contains(each)).toList();
  }

  /**
   * Reports each column of {@code header} that is unknown or stands twice, and at {@code line} each
   * that is missing.
   */
  public void check(List<Cell> header, Place line, Problems problems) {
    String expected =
        Stream.concat(required.stream(), optional.stream()).collect(Collectors.joining(","));
    Set<String> seen = new HashSet<>();
    for (Cell cell : header) {
      String name = cell.text();
      if (!required.contains(name) && !optional.contains(name) && !ignored.contains(name)) {
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
