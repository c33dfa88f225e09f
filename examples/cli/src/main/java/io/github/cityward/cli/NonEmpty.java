package io.github.cityward.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;

/** Reads texts and paths of a command line, where an empty one is a slip and never meant. */
final class NonEmpty {
  private NonEmpty() {}

  static String text(String value) {
    if (value.isEmpty()) {
      throw new CommandLine.TypeConversionException("nothing is written");
    }
    return value;
  }

  static Path path(String value) {
    try {
      return Path.of(text(value));
    } catch (InvalidPathException e) {
      throw new CommandLine.TypeConversionException(e.getReason());
    }
  }
}
