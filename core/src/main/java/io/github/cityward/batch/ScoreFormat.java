package io.github.cityward.batch;

/** How the scores of many towns are written. */
public enum ScoreFormat {
  /**
   * A table of RFC 4180: a row per town, in the order of the input. Where the rules are not the
   * law, the last column says so.
   */
  CSV,
  /**
   * The same for spreadsheets: with a byte order mark, no name begins a formula, and every row says
   * where it comes from.
   */
  CSV_FOR_SPREADSHEETS,
  /** The schema {@code cityward.batch/1}. */
  JSON
}
