package io.github.cityward.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What text is laid out for.
 *
 * @param width how many columns there are
 * @param colour whether colours and bold letters are shown
 */
public record Screen(int width, boolean colour) {
  /** Where the width is not known: what a sheet of paper and the oldest terminals hold. */
  public static final int USUAL_WIDTH = 80;

  /** The narrowest column that a sentence is broken for. */
  private static final int NARROWEST = 24;

  private static final Pattern UNBROKEN =
      Pattern.compile(" (?!(?<=[0-9] )[\\p{L}%])(?!(?<=\\p{Lu} )\\p{Lu})");

  /** {@return whether a table may have bars beside its numbers} */
  boolean hasRoomForBars() {
    return width >= USUAL_WIDTH;
  }

  /** {@return {@code text} in lines, the second and all that follow moved in by {@code indent}} */
  String wrap(String text, int indent) {
    return String.join("\n" + " ".repeat(indent), lines(text, width - indent)) + "\n";
  }

  /**
   * {@return {@code text} in lines of at most {@code columns}} A longer word stands whole, and a
   * number keeps the word behind it, which is its unit; words in capitals stay together.
   */
  static List<String> lines(String text, int columns) {
    int most = Math.max(columns, NARROWEST);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : UNBROKEN.split(text, -1)) {
      int width = width(word);
      if (used > 0 && used + 1 + width > most) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(used > 0 ? " " : "").append(word);
      used += width + (used > 0 ? 1 : 0);
    }
    lines.add(line.toString());
    return lines;
  }

  /** {@return how many columns {@code text} takes} A mark on the letter before it takes none. */
  static int width(String text) {
    return (int) text.codePoints().filter(Screen::advances).count();
  }

  private static boolean advances(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
      default -> true;
    };
  }
}
