package io.github.cityward.pdf;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * A picture that is drawn into the document: lines stay lines, and text in a typeface of the
 * document stays text.
 *
 * @param width how wide it is, in the units that {@code painter} draws in; 1 or more
 * @param height how high it is, in the same units; 1 or more
 * @param painter draws it from its upper left corner
 */
public record Drawing(int width, int height, Consumer<Graphics2D> painter) {
  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if there is no room to draw in
   */
  public Drawing {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "A drawing of " + width + " x " + height + " has no room. Give it 1 x 1 or more.");
    }
  }
}
