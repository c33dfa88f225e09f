package io.github.cityward.batch;

import io.github.cityward.ProblemCode;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.UnitType;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a row says of its town beside values: words in columns of their own. */
final class KindCells {
  /** The columns, each of which a table may have or not. */
  static final List<String> COLUMNS = List.of("region", "attributes", "unit", "extent");

  private static final Map<String, Attribute> ATTRIBUTES = Words.all(Attribute.values());

  private KindCells() {}

  /**
   * {@return what the row says of its town} In a column of attributes those that hold are joined by
   * {@code ;}, and an empty cell says that none does; another empty cell says nothing.
   */
  static TownKind read(TableHeader header, CsvTable.Row row, Problems problems) {
    TownKind kind =
        new TownKind(
            word(header, row, "region", Words.all(Region.values()), problems),
            header.has("attributes") ? attributes(row.cell("attributes"), problems) : null,
            word(header, row, "unit", Words.all(UnitType.values()), problems),
            word(header, row, "extent", Words.all(Extent.values()), problems));
    UnitType unit = kind.unit();
    Extent extent = kind.extent();
    if (unit != null && extent != null && unit.hasSeveralUnits() != extent.hasSeveralUnits()) {
      problems.report(
          ProblemCode.EXTENT_CONTRADICTED,
          row.cell("extent").place(),
          "extent: " + extent.code(),
          "unit: " + unit.code());
    }
    return kind;
  }

  private static <T> @Nullable T word(
      TableHeader header,
      CsvTable.Row row,
      String column,
      Map<String, T> words,
      Problems problems) {
    return header.has(column) && !row.cell(column).isEmpty()
        ? row.cell(column).oneOf(words, problems).orElse(null)
        : null;
  }

  /** As in a table of profiles, one that is said not to hold is written {@code border=no}. */
  private static Set<Attribute> attributes(Cell cell, Problems problems) {
    Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
    if (cell.isEmpty()) {
      return attributes;
    }
    for (String each : cell.text().split(";", -1)) {
      String[] said = each.strip().split("=", 2);
      Optional<Attribute> known = new Cell(said[0], cell.place()).oneOf(ATTRIBUTES, problems);
      boolean holds = said.length == 1 || isYes(said[1], cell, problems);
      known.filter(any -> holds).ifPresent(attributes::add);
    }
    return attributes;
  }

  private static boolean isYes(String text, Cell cell, Problems problems) {
    return new Cell(text, cell.place())
        .oneOf(Map.of("yes", true, "no", false), problems)
        .orElse(false);
  }
}
