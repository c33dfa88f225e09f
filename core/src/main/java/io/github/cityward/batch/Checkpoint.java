package io.github.cityward.batch;

/**
 * How far the scores of a table are: all that must be known to go on from there. It says nothing of
 * which table, rules and day it is; whoever keeps it must know that they are the same.
 *
 * @param bytes how many bytes of the table are done, those of the header not counted
 * @param lines how many lines of the table are done, with those of the header
 * @param towns how many towns were assessed
 * @param doubts what was read, though it may have been meant otherwise
 * @param underived the assessed towns of which a model failed to derive a value
 * @param unsaid the assessed towns of which the table does not say enough
 */
public record Checkpoint(
    long bytes, int lines, long towns, Doubts doubts, FailedModels underived, UnsaidFacts unsaid) {
  public Checkpoint {
    if (bytes < 0 || lines < 0 || towns < 0) {
      throw new IllegalArgumentException(
          "%d bytes, %d lines and %d towns are no place in a table. Give 0 or more of each."
              .formatted(bytes, lines, towns));
    }
  }
}
