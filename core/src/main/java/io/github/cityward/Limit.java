package io.github.cityward;

/**
 * What a file may have no more of. Each limit is a whole number from 1 to {@link #most()}; where an
 * application asks for no other, it is {@link #usual()}. What goes beyond is refused with a
 * problem, never cut. Aliases and anchors of YAML have no limit: there may be none.
 */
public enum Limit {
  /**
   * The bytes of one text file or of a JSON document. It guards the memory: a text is read at once.
   * The tables of {@code batch} are streamed and may be longer.
   */
  FILE_BYTES(64L << 20, 1L << 30),

  /**
   * The rows of one table or sheet below its header. It guards the memory: each cell knows its
   * place.
   */
  ROWS(1_000_000, 10_000_000),

  /**
   * The values of one YAML or JSON document: texts, lists and mappings together. It guards the
   * memory: each value bears its place and its path, many times what a short text needs.
   */
  VALUES(1_000_000, 10_000_000),

  /** The levels of lists and mappings within one another in YAML and JSON. It guards the stack. */
  NESTING(32, 200),

  /**
   * The characters of the path to a value of YAML or JSON: its key and those around it. Each value
   * under a key bears its path, so that one long key would be kept many times.
   */
  PATH_CHARACTERS(300, 10_000),

  /** The digits of a number, before and behind the point. It guards the time that sums take. */
  DIGITS(400, 400),

  /**
   * The problems of one reading that are told; no more rows are read then. It guards the answer.
   */
  PROBLEMS(1_000, 1_000_000),

  /** The bytes of one row of a table that is streamed: an open quote would take in all of it. */
  RECORD_BYTES(1L << 20, 1L << 30),

  /** The bytes that a workbook unpacks to, all its parts together; it guards from zip bombs. */
  WORKBOOK_BYTES(32L << 20, 1L << 30),

  /** The parts of a workbook's package. */
  WORKBOOK_PARTS(2_000, 65_535),

  /**
   * How many times its own bytes a workbook may unpack to, once it unpacks to more than a MiB: a
   * denser one is no work of a spreadsheet program.
   */
  WORKBOOK_RATIO(200, 1_032),

  /** The bytes of a logo, which stands in every page that is sent. */
  LOGO_BYTES(1_000_000, 100_000_000),

  /** The pixels of a logo: a small file can ask for a memory that no computer has. */
  LOGO_PIXELS(16_000_000, 1L << 30);

  private final long usual;
  private final long most;

  Limit(long usual, long most) {
    this.usual = usual;
    this.most = most;
  }

  /** {@return how much is read where an application says nothing else} */
  public long usual() {
    return usual;
  }

  /** {@return the highest that an application may set} */
  public long most() {
    return most;
  }
}
