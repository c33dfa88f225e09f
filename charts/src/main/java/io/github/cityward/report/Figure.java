package io.github.cityward.report;

import java.util.Base64;

/** A chart in the report, and beside it as a file. */
final class Figure {
  private final String file;
  private final String caption;
  private final String words;
  private final byte[] png;

  /**
   * Makes a figure.
   *
   * @param file the name of its file, without an ending
   * @param caption what it shows
   * @param words the alternative text
   * @param png the bytes of its file; not copied
   */
  Figure(String file, String caption, String words, byte[] png) {
    this.file = file;
    this.caption = caption;
    this.words = words;
    this.png = png;
  }

  String file() {
    return file;
  }

  String caption() {
    return caption;
  }

  String words() {
    return words;
  }

  byte[] png() {
    return png;
  }

  /** {@return the picture as the page holds it} */
  String embedded() {
    return Base64.getEncoder().encodeToString(png);
  }
}
