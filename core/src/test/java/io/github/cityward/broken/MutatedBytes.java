package io.github.cityward.broken;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Breaks bytes in a few random places; the same seed breaks the same bytes in the same way. */
public final class MutatedBytes {
  /** So that a piece doubled again and again does not outgrow what a test has time for. */
  private static final int MOST = 1 << 16;

  private static final List<String> TOKENS =
      List.of(
          // what parts a table, a list, a key from its value
          "",
          "\"",
          "\"\"",
          "'",
          ",",
          ";",
          ":",
          ": ",
          "\n",
          "\r",
          "\r\n",
          "\t",
          " ",
          "\n\n",
          "\n  ",
          "{",
          "}",
          "[",
          "]",
          "#",
          "|",
          ">",
          "%",
          "? ",
          "- ",
          "-",
          "\\",
          "@",
          "`",
          "=",
          "<",
          "&",
          "/",
          // what YAML and JSON make of words
          "&a ",
          "*a",
          "!x ",
          "!!str ",
          "<<: ",
          "---\n",
          "...\n",
          "%YAML 9.9\n",
          "|2\n",
          "null",
          "~",
          "true",
          "no",
          "\\u0000",
          "\\ud800",
          "\\x41",
          "\\q",
          "/* */",
          "//",
          // numbers, ranges and days
          "..",
          "..5",
          "5..",
          "9..1",
          "-1",
          "-0",
          "+1",
          "01",
          "0",
          "1.5",
          "1,5",
          "1.200,5",
          "1e3",
          "1e999999999",
          "1E-999999999",
          "NaN",
          "Infinity",
          "0x10",
          "1/0",
          "50 %",
          "9999999999999999999",
          "0.0000000000000000001",
          "2024",
          "2024-02-30",
          "30/06/2024",
          "0000",
          "9999-12-31",
          "-999999999-01-01",
          "+999999999",
          // text that looks like other text, or like none
          "\0",
          "\u0007",
          "\u001B[2J",
          "\u0085",
          "\uFEFF",
          "\u202E",
          "\u2066",
          "\u200B",
          "\u00A0",
          "\u0301",
          "\u2028",
          "\u0430",
          "\uFB01",
          "\uFF11",
          "\u0663",
          "\uFFFF",
          "\uFFFE",
          "\uD83D\uDE00",
          "\u1EB7",
          "a\u0306\u0323",
          // ways out
          "=1+1",
          "../../etc/passwd",
          "file:///etc/passwd",
          "<script>",
          "]]>",
          "<!DOCTYPE x>",
          "${x}",
          "{0}",
          "%s",
          "missing",
          "assumed",
          "total",
          "all");

  private static final List<byte[]> PIECES =
      Stream.concat(
              TOKENS.stream().map(each -> each.getBytes(StandardCharsets.UTF_8)),
              Stream.of("C328", "FFFE", "FEFF", "C080", "EDA080", "F4908080", "80", "FF", "E1BA")
                  .map(each -> HexFormat.of().parseHex(each)))
          .toList();

  private final SplittableRandom random;

  /** Makes what breaks bytes. */
  public MutatedBytes(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** {@return one of {@code all}} */
  public byte[] oneOf(List<byte[]> all) {
    return all.get(random.nextInt(all.size()));
  }

  /**
   * {@return {@code bytes}, changed in one to six places}
   *
   * @param others what pieces may be taken from
   */
  public byte[] of(byte[] bytes, List<byte[]> others) {
    byte[] broken = bytes;
    do {
      broken = once(broken, others);
    } while (random.nextInt(5) < 2);
    return broken;
  }

  private byte[] once(byte[] bytes, List<byte[]> others) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1 << random.nextInt(7)));
    byte[] cut = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(14)) {
      case 0 -> with(bytes, from, from, oneOf(PIECES));
      case 1, 2 -> with(bytes, from, to, oneOf(PIECES));
      case 3 -> with(bytes, from, to, new byte[0]);
      case 4 -> with(bytes, from, from, repeated(cut));
      case 5 -> with(bytes, from, to, pieceOf(oneOf(others)));
      case 6 -> flipped(bytes, from);
      case 7 -> Arrays.copyOf(bytes, from);
      case 8 -> cell(bytes, from, oneOf(PIECES));
      case 9 -> grownNumber(bytes, from);
      case 10 -> line(bytes, from, to);
      case 11 -> with(bytes, random.nextInt(bytes.length + 1), to, cut);
      case 12 -> random.nextInt(20) == 0 ? otherText(bytes) : cell(bytes, from, pieceOf(bytes));
      default -> cell(bytes, from, new byte[0]);
    };
  }

  private static byte[] with(byte[] bytes, int from, int to, byte[] piece) {
    int end = Math.max(from, to);
    if (bytes.length + piece.length > MOST) {
      return bytes;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length + piece.length);
    all.write(bytes, 0, from);
    all.write(piece, 0, piece.length);
    all.write(bytes, end, bytes.length - end);
    return all.toByteArray();
  }

  private byte[] repeated(byte[] piece) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int times = 1 << random.nextInt(9); times > 0 && all.size() < MOST; times--) {
      all.write(piece, 0, piece.length);
    }
    return all.toByteArray();
  }

  private byte[] pieceOf(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(40)));
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    if (at < flipped.length) {
      flipped[at] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  /** Between two marks that part things stands a word as a reader sees it. */
  private static byte[] cell(byte[] bytes, int at, byte[] by) {
    int from = at;
    int to = at;
    while (from > 0 && !parts(bytes[from - 1])) {
      from--;
    }
    while (to < bytes.length && !parts(bytes[to])) {
      to++;
    }
    return with(bytes, from, to, by);
  }

  private static boolean parts(byte b) {
    return ",;:\n\"'[]{} ".indexOf(b) >= 0;
  }

  private byte[] grownNumber(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && !(bytes[at] >= '0' && bytes[at] <= '9')) {
      at++;
    }
    return at == bytes.length
        ? bytes
        : with(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, at + 1)));
  }

  /** Leaves a line out, doubles it or puts it elsewhere. */
  private byte[] line(byte[] bytes, int at, int elsewhere) {
    int from = at;
    int to = at;
    while (from > 0 && bytes[from - 1] != '\n') {
      from--;
    }
    while (to < bytes.length && bytes[to++] != '\n') {}
    byte[] line = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(3)) {
      case 0 -> with(bytes, from, to, new byte[0]);
      case 1 -> with(bytes, from, from, line);
      default -> with(bytes, elsewhere, elsewhere, line);
    };
  }

  /** As other programs would have saved it. */
  private byte[] otherText(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return switch (random.nextInt(5)) {
      case 0 -> text.getBytes(StandardCharsets.UTF_16LE);
      case 1 -> text.getBytes(StandardCharsets.UTF_16);
      case 2 -> text.getBytes(StandardCharsets.ISO_8859_1);
      case 3 -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      default -> text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8);
    };
  }
}
