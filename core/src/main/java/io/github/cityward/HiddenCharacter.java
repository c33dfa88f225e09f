package io.github.cityward;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Internal: a character that stands in a text and cannot be seen, so that the text can pass for
 * another one: a control character, half of a character, or one that only directs how others are
 * shown, such as those that turn the direction of writing. A tab and the end of a line are none.
 *
 * @param index where it stands in the text, from 0
 * @param codePoint which it is
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
public record HiddenCharacter(int index, int codePoint) {
  /** {@return the first of them in {@code text}, if there is one} */
  public static Optional<HiddenCharacter> firstIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain = (c >= ' ' && c <= '~') || c == '\n' || c == '\t';
      if (!isPlain && isHidden(text.codePointAt(i)) && !endsLine(text, i)) {
        return Optional.of(new HiddenCharacter(i, text.codePointAt(i)));
      }
      i += Character.isHighSurrogate(c) ? 1 : 0;
    }
    return Optional.empty();
  }

  private static boolean endsLine(String text, int index) {
    return text.startsWith("\r\n", index);
  }

  private static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** {@return the problem that it is} */
  public ProblemCode code() {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.SURROGATE
        ? ProblemCode.CONTROL_CHARACTER
        : ProblemCode.INVISIBLE_CHARACTER;
  }

  /** {@return its number in Unicode, such as {@code U+202E}} */
  @Override
  public String toString() {
    return String.format("U+%04X", codePoint);
  }
}
