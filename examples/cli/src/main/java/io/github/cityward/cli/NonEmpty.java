package io.github.cityward.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * Reads texts and paths of a command line, where an empty one is a slip and never meant, and one
 * with letters that the shell's locale does not know would name another file.
 */
final class NonEmpty {
  private static final char LOST_LETTER = '\uFFFD';

  private NonEmpty() {}

  static String text(String value) {
    if (value.isEmpty()) {
      throw new CommandLine.TypeConversionException("nothing is written");
    }
    if (hasLostLetters(value)) {
      throw new CommandLine.TypeConversionException("letters are lost");
    }
    return value;
  }

  static boolean hasLostLetters(String value) {
    return value.indexOf(LOST_LETTER) >= 0;
  }

  static Path path(String value) {
    try {
      return Path.of(text(value));
    } catch (InvalidPathException e) {
      throw new CommandLine.TypeConversionException(e.getReason());
    }
  }
}
