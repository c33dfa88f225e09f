package io.github.cityward.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A chart in the report, and beside it as files. */
final class Figure {
  private final String file;
  private final String caption;
  private final String words;
  private final byte[] png;
  private final String svg;

  /**
   * Makes a figure.
   *
   * @param file the name of its files, without an ending
   * @param caption what it shows
   * @param words the alternative text
   * @param png the bytes of a file; not copied
   * @param svg the text of a file
   */
  Figure(String file, String caption, String words, byte[] png, String svg) {
    this.file = file;
    this.caption = caption;
    this.words = words;
    this.png = png;
    this.svg = svg;
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

  /** {@return its files in {@code folder}} */
  Map<Path, byte[]> in(Path folder) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(folder.resolve(file + ".png"), png);
    files.put(folder.resolve(file + ".svg"), svg.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** {@return the SVG as the page holds it: sharp at any size, in print too} */
  String embedded() {
    return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
  }
}
