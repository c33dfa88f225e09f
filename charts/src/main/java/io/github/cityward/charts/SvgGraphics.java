package io.github.cityward.charts;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGPath;
import org.w3c.dom.Element;

/**
 * Draws SVG in which the outline of a letter stands once, however often the letter is written:
 * outlines of all letters would make a picture of a thousand words ten times as large.
 */
final class SvgGraphics extends SVGGraphics2D {
  static final String LINK = "http://www.w3.org/1999/xlink";

  private final Map<Glyph, Letter> letters = new LinkedHashMap<>();

  /** A letter of a typeface in one size. */
  private record Glyph(Font font, int code) {}

  /**
   * What is drawn for a letter.
   *
   * @param path its outline; empty for a space
   */
  private record Letter(String id, String path) {}

  SvgGraphics(SVGGeneratorContext context) {
    super(context, true);
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    Element word = element("g");
    word.setAttribute("transform", "translate(" + written(x) + "," + written(y) + ")");
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      Point2D place = glyphs.getGlyphPosition(i);
      Letter drawn = letter(glyphs, i);
      if (!drawn.path().isEmpty()) {
        Element letter = element("use");
        letter.setAttribute("x", written(place.getX()));
        letter.setAttributeNS(LINK, "xlink:href", "#" + drawn.id());
        word.appendChild(letter);
      }
    }
    getDOMGroupManager().addElement(word, DOMGroupManager.FILL);
  }

  /** Outlines are worded once: of all of a picture that takes the most time. */
  private Letter letter(GlyphVector glyphs, int index) {
    Glyph glyph = new Glyph(glyphs.getFont(), glyphs.getGlyphCode(index));
    return letters.computeIfAbsent(
        glyph,
        each -> {
          Point2D place = glyphs.getGlyphPosition(index);
          Shape outline =
              glyphs.getGlyphOutline(index, (float) -place.getX(), (float) -place.getY());
          String path = SVGPath.toSVGPathData(outline, generatorCtx);
          return new Letter(
              path.isEmpty() ? "" : generatorCtx.getIDGenerator().generateID(""), path);
        });
  }

  /** {@return the outlines of the letters that were drawn} */
  Element letters() {
    Element definitions = element("defs");
    letters.values().stream()
        .filter(each -> !each.path().isEmpty())
        .forEach(
            each -> {
              Element outline = element("path");
              outline.setAttribute("id", each.id());
              outline.setAttribute("d", each.path());
              definitions.appendChild(outline);
            });
    return definitions;
  }

  Element element(String name) {
    return getDOMFactory().createElementNS(SVG_NAMESPACE_URI, name);
  }

  private String written(double number) {
    return generatorCtx.doubleString(number);
  }
}
