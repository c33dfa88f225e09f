package io.github.cityward.source;

import io.github.cityward.HiddenCharacter;
import io.github.cityward.Limit;
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
    Optional<HiddenCharacter> hidden = HiddenCharacter.firstIn(text);
    if (hidden.isPresent()) {
      Place place = endOf(name, text.substring(0, hidden.get().index()));
      reportHidden(hidden.get(), place, problems);
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
    return problems.exceed(
        Limit.FILE_BYTES, size, ProblemCode.FILE_TOO_LARGE, whole, String.valueOf(size));
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

  private static void reportHidden(HiddenCharacter hidden, Place place, Problems problems) {
    switch (hidden.codePoint()) {
      case '\0' -> problems.report(ProblemCode.NUL_BYTE, place);
      case '\r' -> problems.report(ProblemCode.LONE_CARRIAGE_RETURN, place);
      default -> problems.report(hidden.code(), place, hidden.toString());
    }
  }

  /** {@return the place just behind {@code before}, the beginning of the file {@code name}} */
  public static Place endOf(String name, String before) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return Place.at(name, line, before.length() - before.lastIndexOf('\n'));
  }
}
