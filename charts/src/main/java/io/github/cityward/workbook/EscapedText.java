package io.github.cityward.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a workbook stores it: a character that XML cannot hold is written {@code _xHHHH_}, and an
 * underscore that would begin such a group {@code _x005F_} (ECMA-376, part 1, 22.9.2.19).
 */
final class EscapedText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern TO_ESCAPE =
      Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

  private EscapedText() {}

  /** {@return {@code text} as it is stored} */
  static String escape(String text) {
    return TO_ESCAPE
        .matcher(text)
        .replaceAll(found -> String.format("_x%04X_", (int) found.group().charAt(0)));
  }

  /** {@return what {@code stored} means} */
  static String unescape(String stored) {
    return ESCAPE
        .matcher(stored)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
