package io.github.cityward.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/**
 * Some years one after the other.
 *
 * @param first the first
 * @param last the last, which may be the first
 */
record Years(int first, int last) {
  private static final Pattern WRITTEN =
      Pattern.compile("((?:19|20|21)\\d\\d)(?:\\.\\.((?:19|20|21)\\d\\d))?");

  /** {@return so many years} */
  static Years from(int first, int count) {
    return new Years(first, first + count - 1);
  }

  /** Reads {@code 2026..2035}, or one year alone. */
  static final class Converter implements CommandLine.ITypeConverter<Years> {
    @Override
    public Years convert(String text) {
      Matcher written = WRITTEN.matcher(text);
      if (!written.matches()) {
        throw new CommandLine.TypeConversionException("no years: " + text);
      }
      int first = Integer.parseInt(written.group(1));
      int last = written.group(2) == null ? first : Integer.parseInt(written.group(2));
      if (first > last) {
        throw new CommandLine.TypeConversionException("years upside down: " + text);
      }
      return new Years(first, last);
    }
  }
}
