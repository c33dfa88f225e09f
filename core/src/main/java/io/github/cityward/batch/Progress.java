package io.github.cityward.batch;

/** Is told how far a table is. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (rows, bytes) -> {};

  /**
   * Is called from time to time, on the thread that reads the table.
   *
   * @param rows how many rows were written or refused so far
   * @param bytes how many bytes of the table they took
   */
  void at(long rows, long bytes);
}
