package io.github.cityward.workbook;

/**
 * A column of a sheet that is written.
 *
 * @param name its name in the header
 * @param holds what its cells hold
 * @param width its width in characters
 */
public record SheetColumn(String name, Holds holds, int width) {
  /** What the cells of a column hold. */
  public enum Holds {
    /** Text, even where it looks like a number or a formula. */
    TEXT,
    /** A number where it is one, else text. */
    NUMBER,
    /** What only people read. */
    READING
  }
}
