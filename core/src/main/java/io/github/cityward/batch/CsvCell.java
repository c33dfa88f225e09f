package io.github.cityward.batch;

import java.nio.charset.StandardCharsets;

/** Text as one cell of a table of RFC 4180. */
final class CsvCell {
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvCell() {}

  /**
   * Adds {@code cell}, in quotes where it must be.
   *
   * @param forSpreadsheets whether a text that would begin a formula is preceded by {@code '}
   */
  static void add(String cell, boolean forSpreadsheets, ByteText text) {
    byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
    add(bytes, 0, bytes.length, forSpreadsheets, text);
  }

  /** Adds the text that stands in {@code bytes} from {@code first} on, before {@code end}. */
  static void add(byte[] bytes, int first, int end, boolean forSpreadsheets, ByteText text) {
    boolean quoted = needsQuotes(bytes, first, end);
    if (quoted) {
      text.add('"');
    }
    if (forSpreadsheets && first < end && beginsFormula(bytes[first])) {
      text.add('\'');
    }
    if (!quoted) {
      text.add(bytes, first, end - first);
      return;
    }
    for (int i = first; i < end; i++) {
      if (bytes[i] == '"') {
        text.add('"');
      }
      text.add(bytes, i, 1);
    }
    text.add('"');
  }

  private static boolean beginsFormula(byte first) {
    return first == '=' || first == '+' || first == '-' || first == '@';
  }

  private static boolean needsQuotes(byte[] bytes, int first, int end) {
    for (int i = first; i < end; i++) {
      byte next = bytes[i];
      if (next == ',' || next == '"' || next == '\n' || next == '\r') {
        return true;
      }
    }
    return false;
  }
}
