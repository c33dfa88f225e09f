package io.github.cityward.pdf;

import java.util.regex.Pattern;

/** Text as XML can hold it. */
public final class XmlText {
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r -\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private XmlText() {}

  /** {@return {@code text} with the sign for an unknown character where XML forbids one} */
  public static String allowed(String text) {
    return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
  }
}
