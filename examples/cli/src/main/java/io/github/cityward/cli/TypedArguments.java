package io.github.cityward.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arguments of a command line as they were typed. On Windows a program is given them in the
 * code page of the system, which lacks letters of Vietnamese; the environment keeps every letter,
 * so the start script hands the line over there once more.
 */
final class TypedArguments {
  private static final String LINE = "CITYWARD_ARGUMENTS";

  /** A quote with the backslashes before it, blanks, or text. */
  private static final Pattern PIECE = Pattern.compile("\\\\*\"|[ \t]+|\\\\+|[^\\\\\" \t]+");

  private TypedArguments() {}

  /** {@return the line that the start script handed over if it is this one, else {@code given}} */
  static String[] of(String[] given, Map<String, String> environment) {
    List<StringBuilder> typed = split(environment.getOrDefault(LINE, ""));
    return typed.size() == given.length
        ? typed.stream().map(StringBuilder::toString).toArray(String[]::new)
        : given;
  }

  /** By the rules of Windows: a backslash means itself except before a quote. */
  private static List<StringBuilder> split(String line) {
    List<StringBuilder> arguments = new ArrayList<>();
    boolean between = true;
    boolean quoted = false;
    Matcher pieces = PIECE.matcher(line);
    while (pieces.find()) {
      String piece = pieces.group();
      if (piece.isBlank() && !quoted) {
        between = true;
        continue;
      }
      if (between) {
        arguments.add(new StringBuilder());
        between = false;
      }
      StringBuilder argument = arguments.get(arguments.size() - 1);
      if (!piece.endsWith("\"")) {
        argument.append(piece);
        continue;
      }
      int backslashes = piece.length() - 1;
      argument.append(piece, 0, backslashes / 2);
      if (backslashes % 2 == 1) {
        argument.append('"');
      } else {
        quoted = !quoted;
      }
    }
    return arguments;
  }
}
