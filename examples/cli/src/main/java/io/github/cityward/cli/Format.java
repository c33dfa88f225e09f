package io.github.cityward.cli;

/** How a result is printed. */
enum Format {
  /** For people. */
  text,
  /** For programs. */
  json,
  /** For spreadsheets. */
  csv,
  /** The rule file itself. */
  yaml
}
