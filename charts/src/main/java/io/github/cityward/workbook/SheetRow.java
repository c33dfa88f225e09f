package io.github.cityward.workbook;

import io.github.cityward.town.TownText;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A row of a sheet.
 *
 * @param line its number, from 1
 * @param cells the cells in which something stands, by their column, from 1
 */
record SheetRow(int line, NavigableMap<Integer, SheetCell> cells) {
  SheetRow {
    cells = Collections.unmodifiableNavigableMap(new TreeMap<>(cells));
  }

  /**
   * A cell in which something stands.
   *
   * @param piece what it says, and where
   * @param isDate whether it is a date to the program that wrote it
   */
  record SheetCell(TownText.Piece piece, boolean isDate) {}
}
