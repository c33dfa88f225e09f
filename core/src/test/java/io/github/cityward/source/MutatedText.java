package io.github.cityward.source;

import java.util.SplittableRandom;

/** Breaks a text in a few random places; the same seed breaks it in the same way. */
public final class MutatedText {
  private static final String[] PIECES = {
    "",
    "\"",
    "'",
    ",",
    ";",
    ":",
    "\n",
    "\r",
    "\t",
    " ",
    "..",
    "-",
    "-1",
    "{",
    "}",
    "[",
    "]",
    "&a ",
    "*a",
    "!x ",
    "#",
    "|",
    ">",
    "%",
    "? ",
    "- ",
    "1e3",
    "9999999999999999999",
    "\0",
    "\uFEFF",
    "\u0301",
    "\uD83D\uDE00",
    "null",
    "~",
    "<<: ",
    "missing",
    "\\",
    "@",
    "`",
    "---\n",
    "...\n"
  };

  private final SplittableRandom random;

  /** Makes what breaks texts. */
  public MutatedText(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** {@return {@code text} with one to four pieces put in, left out, doubled or moved} */
  public String of(String text) {
    String broken = text;
    for (int i = random.nextInt(4); i >= 0; i--) {
      int from = random.nextInt(broken.length() + 1);
      int to = Math.min(broken.length(), from + random.nextInt(12));
      String piece = PIECES[random.nextInt(PIECES.length)];
      String cut = broken.substring(from, to);
      broken =
          broken.substring(0, from)
              + switch (random.nextInt(4)) {
                case 0 -> piece + cut;
                case 1 -> piece;
                case 2 -> cut + cut;
                default -> cut + piece + cut;
              }
              + broken.substring(to);
    }
    return broken;
  }
}
