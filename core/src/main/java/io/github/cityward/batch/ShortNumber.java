package io.github.cityward.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads a plain decimal of at most 7 characters, all of them at once: the 8 bytes that begin with
 * it are one {@code long}, the first character lowest. Loops over characters would stop at another
 * place in each cell, which processors guess wrongly; here nearly nothing depends on the length.
 */
final class ShortNumber {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;
  private static final long HIGH_HALVES = 0xF0F0F0F0F0F0F0F0L;
  private static final long DOTS = '.' * EACH;
  private static final long ZEROS = '0' * EACH;
  private static final long SIXES = 6 * EACH;
  private static final double[] TENS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

  private double number;

  /** {@return the number that was read} */
  double number() {
    return number;
  }

  /**
   * {@return of how many characters the number is that begins at {@code first}; 0 if it is no such
   * number, or a longer one}
   *
   * @param bytes holds 8 bytes or more from {@code first} on
   */
  int read(byte[] bytes, int first) {
    long text = (long) EIGHT_BYTES.get(bytes, first);
    // The lowest byte below '.', such as a comma or a line end, has its highest bit set here.
    int end = Long.numberOfTrailingZeros((text - DOTS) & ~text & HIGHEST_BITS);
    int length = end >>> 3;
    if (length == 0 || length == 8) {
      return 0;
    }
    // Moved up so that the last character is highest, with zeros before the first.
    int before = 64 - 8 * length;
    long cell = text << before;
    long other = cell ^ DOTS;
    int dotEnd = Long.numberOfTrailingZeros((other - EACH) & ~other & HIGHEST_BITS);
    int decimals = 0;
    long figures = cell | (ZEROS >>> (64 - before));
    if (dotEnd < 64) {
      int dot = dotEnd - 7;
      decimals = 7 - (dot >>> 3);
      long whole = figures & ((1L << dot) - 1);
      long rest = decimals == 0 ? 0 : figures >>> (dot + 8) << (dot + 8);
      figures = rest | (whole << 8) | '0';
      if (decimals == 0 || dot == before) {
        return 0;
      }
    }
    boolean areDigits =
        (figures & HIGH_HALVES) == ZEROS && ((figures + SIXES) & HIGH_HALVES) == ZEROS;
    boolean hasNeedlessZero = bytes[first] == '0' && length > 1 && bytes[first + 1] != '.';
    if (!areDigits || hasNeedlessZero) {
      return 0;
    }
    number = value(figures) / TENS[decimals];
    return length;
  }

  /** Adds up neighbouring digits, pairs and fours: the lowest byte is the first digit. */
  private static long value(long figures) {
    long digits = figures - ZEROS;
    long pairs = (digits * 10 + (digits >>> 8)) & 0x00FF00FF00FF00FFL;
    long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000FFFF0000FFFFL;
    return (fours * 10000 + (fours >>> 32)) & 0xFFFFFFFFL;
  }
}
