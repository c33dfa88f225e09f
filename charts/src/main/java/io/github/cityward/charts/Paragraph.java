package io.github.cityward.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text broken into lines, each no wider than its column: nothing is cut, only a word that is wider
 * than the column is broken, after a dash if it has one.
 */
record Paragraph(List<String> lines, Font font, Tone color) {
  /** The same letters on screen and on paper, so that a line is as wide in both. */
  static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  /** A dot below a capital must stay off the mark above one in the next line. */
  private static final double LINE_SPACING = 1.45;

  /** A percent sign stays with its number. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile(" (?!%)");

  static Paragraph of(String text, Font font, Tone color, double width) {
    return new Paragraph(wrap(text, font, width), font, color);
  }

  static double lineHeight(Font font) {
    return font.getSize2D() * LINE_SPACING;
  }

  static double width(String text, Font font) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, MEASURE).getWidth();
  }

  double height() {
    return lines.size() * lineHeight(font);
  }

  /** {@return how wide its widest line is} */
  double width() {
    return lines.stream().mapToDouble(each -> width(each, font)).max().orElse(0);
  }

  private static List<String> wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    String spaced = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    for (String word : BETWEEN_WORDS.split(spaced, -1)) {
      String rest = word;
      if (line.length() > 0 && width(line + " " + rest, font) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (line.length() == 0 && width(rest, font) > width) {
        int fit = fitting(rest, font, width);
        lines.add(rest.substring(0, fit));
        rest = rest.substring(fit);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int fitting(String word, Font font, double width) {
    int fit = word.offsetByCodePoints(0, 1);
    while (fit < word.length()) {
      int next = word.offsetByCodePoints(fit, 1);
      if (width(word.substring(0, next), font) > width) {
        break;
      }
      fit = next;
    }
    int afterDash = Math.max(word.lastIndexOf('–', fit - 1), word.lastIndexOf('-', fit - 1)) + 1;
    return fit < word.length() && afterDash > 0 ? afterDash : fit;
  }
}
