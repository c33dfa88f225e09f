package io.github.cityward.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The typefaces of one document; its pages and its drawings write with the same. */
final class Letters extends PdfBoxGraphics2DFontTextDrawer {
  private final Map<Typeface, PDFont> faces;

  private Letters(Map<Typeface, PDFont> faces) {
    this.faces = faces;
  }

  static Letters in(PDDocument document, List<Typeface> typefaces) throws IOException {
    Map<Typeface, PDFont> faces = new LinkedHashMap<>();
    for (Typeface each : typefaces) {
      faces.put(each, PDType0Font.load(document, read(each, document), true));
    }
    return new Letters(faces);
  }

  /** Without ligatures: a letter of two is found in a search by neither. */
  private static TrueTypeFont read(Typeface face, PDDocument document) throws IOException {
    try (InputStream file = face.file().get()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      document.registerTrueTypeFontForClosing(font);
      font.setEnableGsub(false);
      return font;
    }
  }

  Map<Typeface, PDFont> faces() {
    return faces;
  }

  /**
   * {@return the typeface that {@code font} was read from; what is in none is drawn as outlines}
   */
  @Override
  protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv env) {
    String name = font.getPSName();
    return faces.values().stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElse(null);
  }
}
