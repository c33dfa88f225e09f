package io.github.cityward.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text under way as UTF-8 bytes. Grows as it must. */
final class ByteText {
  private static final int POINT_DECIMALS = 10;
  private static final long ONE_POINT = 10_000_000_000L;
  private static final int HALF_OF_THE_DECIMALS = 100_000;

  private byte[] bytes;
  private int size;

  ByteText(int capacity) {
    bytes = new byte[capacity];
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  int size() {
    return size;
  }

  /** Forgets all behind the first {@code length} bytes. */
  void cutTo(int length) {
    size = length;
  }

  void add(char ascii) {
    ensure(1);
    bytes[size++] = (byte) ascii;
  }

  void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  void add(byte[] more) {
    add(more, 0, more.length);
  }

  void add(byte[] from, int first, int length) {
    ensure(length);
    System.arraycopy(from, first, bytes, size, length);
    size += length;
  }

  /** Adds what stands in {@code from} as one cell of a table, see {@link CsvCell}. */
  void addCell(ByteText from, int first, int end, boolean forSpreadsheets) {
    CsvCell.add(from.bytes, first, end, forSpreadsheets, this);
  }

  /** Adds once more what stands from {@code first} on. */
  void repeat(int first, int length) {
    ensure(length);
    System.arraycopy(bytes, first, bytes, size, length);
    size += length;
  }

  /** Adds so many ten-thousand-millionths of a point, 0 or more, without trailing zeros. */
  void addPoints(long parts) {
    ensure(20 + POINT_DECIMALS);
    long whole = parts / ONE_POINT;
    long rest = parts - whole * ONE_POINT;
    addWhole(whole);
    if (rest > 0) {
      bytes[size++] = '.';
      int high = (int) (rest / HALF_OF_THE_DECIMALS);
      addFiveDigits(high);
      addFiveDigits((int) (rest - (long) high * HALF_OF_THE_DECIMALS));
      while (bytes[size - 1] == '0') {
        size--;
      }
    }
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  String toString(int first, int end) {
    return new String(bytes, first, end - first, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return toString(0, size);
  }

  private void addWhole(long whole) {
    if (whole < 10) {
      bytes[size++] = (byte) ('0' + whole);
    } else if (whole < 100) {
      int tens = (int) whole / 10;
      bytes[size++] = (byte) ('0' + tens);
      bytes[size++] = (byte) ('0' + (int) whole - 10 * tens);
    } else {
      add(Long.toString(whole));
    }
  }

  private void addFiveDigits(int number) {
    int first = number / 10_000;
    int rest = number - 10_000 * first;
    int middle = rest / 100;
    bytes[size] = (byte) ('0' + first);
    addPair(size + 1, middle);
    addPair(size + 3, rest - 100 * middle);
    size += 5;
  }

  private void addPair(int place, int pair) {
    int tens = pair / 10;
    bytes[place] = (byte) ('0' + tens);
    bytes[place + 1] = (byte) ('0' + pair - 10 * tens);
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, size + (size >> 1)));
    }
  }
}
