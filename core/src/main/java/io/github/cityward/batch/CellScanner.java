package io.github.cityward.batch;

import java.util.Arrays;

/**
 * Reads the cells of a table that are written in the plainest way, byte by byte: plain decimals of
 * at most 15 digits, level codes, names of letters without quotes. Of anything else it says no, and
 * the row is read again by {@link StrictRow}. A number of so few digits divided by a power of ten
 * is the double nearest to the decimal, since both are whole numbers that doubles tell exactly.
 */
final class CellScanner {
  private static final int MOST_DIGITS = 15;
  private static final double[] TENS = new double[MOST_DIGITS + 1];

  static {
    Arrays.setAll(TENS, power -> Double.parseDouble("1e" + power));
  }

  private final ShortNumber digits = new ShortNumber();
  private byte[] bytes = new byte[0];
  private int at;
  private double number;

  /** Begins a piece, which ends with a line end. */
  void begin(byte[] piece) {
    bytes = piece;
    at = 0;
  }

  /** {@return where the next cell begins} */
  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  /** {@return whether the cell is empty; then it was passed} */
  boolean passesEmpty() {
    return passesEnd(at);
  }

  /** {@return whether the cell is a plain number; then it was passed, and is {@link #number()}} */
  boolean passesNumber() {
    if (at + Long.BYTES <= bytes.length) {
      int length = digits.read(bytes, at);
      if (length > 0 && passesEnd(at + length)) {
        number = digits.number();
        return true;
      }
    }
    return passesLongNumber();
  }

  private boolean passesLongNumber() {
    byte[] text = bytes;
    int i = at;
    boolean negative = text[i] == '-';
    i += negative ? 1 : 0;
    int first = i;
    long digits = 0;
    int next = text[i] - '0';
    while (next >= 0 && next <= 9) {
      digits = 10 * digits + next;
      next = text[++i] - '0';
    }
    int whole = i - first;
    if (whole == 0 || (whole > 1 && text[first] == '0')) {
      return false;
    }
    int decimals = 0;
    if (text[i] == '.') {
      int dot = i;
      next = text[++i] - '0';
      while (next >= 0 && next <= 9) {
        digits = 10 * digits + next;
        next = text[++i] - '0';
      }
      decimals = i - dot - 1;
      if (decimals == 0) {
        return false;
      }
    }
    if (whole + decimals > MOST_DIGITS || !passesEnd(i)) {
      return false;
    }
    double size = decimals == 0 ? digits : digits / TENS[decimals];
    number = negative ? -size : size;
    return true;
  }

  /**
   * {@return whether the number that was passed last, from {@code first} on, has a point that may
   * be meant to part thousands: one to three digits, then three}
   */
  boolean maySayThousands(int first) {
    int end = bytes[at - 2] == '\r' ? at - 2 : at - 1;
    int point = end - 4;
    if (point <= first || bytes[point] != '.') {
      return false;
    }
    int digits = bytes[first] == '-' ? first + 1 : first;
    return point - digits <= 3 && bytes[digits] != '0';
  }

  /** {@return the number that was passed} */
  double number() {
    return number;
  }

  /** {@return the place of the code that the cell is, which then was passed; −1 if it is none} */
  int passesOneOf(byte[][] codes) {
    int end = at;
    while (bytes[end] > ',') {
      end++;
    }
    for (int i = 0; i < codes.length; i++) {
      if (codes[i].length == end - at && begins(codes[i]) && passesEnd(end)) {
        return i;
      }
    }
    return -1;
  }

  private boolean begins(byte[] code) {
    for (int i = 0; i < code.length; i++) {
      if (code[i] != bytes[at + i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return how many bytes of name were passed; −1 if the cell has a quote, a control character,
   * or a letter that may not be in normal form C}
   */
  int passesName() {
    int first = at;
    int i = at;
    boolean blank = true;
    while (bytes[i] != ',' && bytes[i] != '\n' && bytes[i] != '\r') {
      int length = letter(i);
      if (length == 0) {
        return -1;
      }
      blank &= bytes[i] == ' ';
      i += length;
    }
    return blank || !passesEnd(i) ? -1 : i - first;
  }

  /** {@return whether the line is empty; then it was passed} */
  boolean passesEmptyLine() {
    if (bytes[at] == '\n') {
      at++;
      return true;
    }
    if (bytes[at] == '\r' && bytes[at + 1] == '\n') {
      at += 2;
      return true;
    }
    return false;
  }

  /** {@return whether the cell that was passed last was the last of its line} */
  boolean endedLine() {
    return bytes[at - 1] == '\n';
  }

  /** Passes the end of a cell, if one stands at {@code end}. */
  private boolean passesEnd(int end) {
    byte next = bytes[end];
    if (next == ',' || next == '\n') {
      at = end + 1;
      return true;
    }
    if (next == '\r' && bytes[end + 1] == '\n') {
      at = end + 2;
      return true;
    }
    return false;
  }

  /**
   * {@return how many bytes the letter at {@code i} has} 0 unless it is ASCII or one of those that
   * are in normal form C by themselves: U+00C0 to U+02FF and U+1E00 to U+1EFF, all of Vietnamese.
   */
  private int letter(int i) {
    int first = bytes[i] & 0xFF;
    if (first < 0x80) {
      return first < ' ' || first == '"' || first == 0x7F ? 0 : 1;
    }
    if (first >= 0xC3 && first <= 0xCB) {
      return isContinuation(bytes[i + 1]) ? 2 : 0;
    }
    return first == 0xE1
            && (bytes[i + 1] & 0xFC) == 0xB8
            && isContinuation(bytes[i + 1])
            && isContinuation(bytes[i + 2])
        ? 3
        : 0;
  }

  private static boolean isContinuation(byte next) {
    return (next & 0xC0) == 0x80;
  }
}
