package io.github.cityward.batch;

/** Text as one cell of a table of RFC 4180. */
final class CsvCell {
  private CsvCell() {}

  /**
   * Adds {@code cell}, in quotes where it must be.
   *
   * @param forSpreadsheets whether a text that would begin a formula is preceded by {@code '}
   */
  static void add(String cell, boolean forSpreadsheets, ByteText text) {
    String guarded =
        forSpreadsheets && !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0
            ? "'" + cell
            : cell;
    if (guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
      text.add('"');
      text.add(guarded.replace("\"", "\"\""));
      text.add('"');
    } else {
      text.add(guarded);
    }
  }
}
