package io.github.cityward.source;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The text of one file: UTF-8, with or without a byte order mark, in Unicode normal form C.
 *
 * @param name the name that problems show
 * @param text the text, without a byte order mark
 * @param sha256 the SHA-256 of the bytes as they stand in the file, in hexadecimal
 */
public record TextFile(String name, String text, String sha256) {
  /** The largest file that is read, in bytes. */
  static final long LARGEST = 64L << 20;

  /** {@return the text of {@code path}, or nothing after what is wrong was reported} */
  public static Optional<TextFile> read(Path path, String name, Problems problems) {
    Place whole = Place.file(name);
    if (Files.notExists(path)) {
      problems.report(ProblemCode.FILE_MISSING, whole);
      return Optional.empty();
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      problems.report(ProblemCode.NOT_A_FILE, whole);
      return Optional.empty();
    }
    try {
      return isTooLarge(Files.size(path), whole, problems)
          ? Optional.empty()
          : decode(name, Files.readAllBytes(path), problems);
    } catch (AccessDeniedException e) {
      problems.report(ProblemCode.ACCESS_DENIED, whole);
      return Optional.empty();
    } catch (IOException e) {
      problems.report(ProblemCode.FILE_UNREADABLE, whole, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** {@return the text of {@code bytes}, or nothing after what is wrong was reported} */
  public static Optional<TextFile> decode(String name, byte[] bytes, Problems problems) {
    if (isTooLarge(bytes.length, Place.file(name), problems)) {
      return Optional.empty();
    }
    if (looksLikeUtf16(bytes)) {
      problems.report(ProblemCode.UTF_16, Place.at(name, 1, 1));
      return Optional.empty();
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
    String decoded = characters.flip().toString();
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    if (result.isError()) {
      problems.report(ProblemCode.NOT_UTF_8, endOf(name, text));
      return Optional.empty();
    }
    int control = firstControl(text);
    if (control >= 0) {
      reportControl(text.charAt(control), endOf(name, text.substring(0, control)), problems);
      return Optional.empty();
    }
    if (text.isBlank()) {
      problems.report(ProblemCode.FILE_EMPTY, Place.at(name, 1, 1));
      return Optional.empty();
    }
    return Optional.of(
        new TextFile(name, Normalizer.normalize(text, Normalizer.Form.NFC), sha256(bytes)));
  }

  private static boolean isTooLarge(long size, Place whole, Problems problems) {
    boolean tooLarge = size > LARGEST;
    if (tooLarge) {
      problems.report(
          ProblemCode.FILE_TOO_LARGE, whole, String.valueOf(size), String.valueOf(LARGEST));
    }
    return tooLarge;
  }

  /** {@return the SHA-256 of {@code bytes} in hexadecimal} */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    boolean everyOtherByteIsNul =
        bytes.length >= 4
            && ((first == 0 && bytes[2] == 0 && second != 0)
                || (second == 0 && bytes[3] == 0 && first != 0));
    return marked || everyOtherByteIsNul;
  }

  /** {@return where the first character stands that is no text and no end of a line, or -1} */
  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine = c == '\n' || (c == '\r' && text.startsWith("\n", i + 1));
      if (Character.isISOControl(c) && c != '\t' && !endsLine) {
        return i;
      }
    }
    return -1;
  }

  private static void reportControl(char control, Place place, Problems problems) {
    switch (control) {
      case '\0' -> problems.report(ProblemCode.NUL_BYTE, place);
      case '\r' -> problems.report(ProblemCode.LONE_CARRIAGE_RETURN, place);
      default ->
          problems.report(
              ProblemCode.CONTROL_CHARACTER, place, String.format("U+%04X", (int) control));
    }
  }

  /** {@return the place just behind {@code before}, the beginning of the file {@code name}} */
  public static Place endOf(String name, String before) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return Place.at(name, line, before.length() - before.lastIndexOf('\n'));
  }
}
