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
  /** The rule file itself. */
  yaml
}
