package io.github.cityward.cli;

/** How a result is printed. */
enum Format {
  /** For people. */
  text,
  /** For programs. */
  json,
  /** For spreadsheets. */
  csv,
  /** A document with its tables, for people. */
  markdown,
  /** A workbook, which only a file holds. */
  xlsx,
  /** The rule file itself. */
  yaml
}
