package io.github.cityward.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws where the page names a drawing. */
record Drawings(Map<String, Drawing> drawings, Letters letters) implements FSObjectDrawerFactory {
  @Override
  public boolean isReplacedObject(Element element) {
    return true;
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    String name = element.getAttribute("data");
    Drawing drawing = drawings.get(name);
    if (drawing == null) {
      throw new IllegalArgumentException(
          "The page asks for the drawing \"" + name + "\"; there are " + drawings.keySet() + ".");
    }
    return (object, x, y, width, height, device, context, dots) ->
        draw(drawing, x, y, width, height, device, dots);
  }

  /** Sizes are dots; the device draws in the page's pixels. */
  private @Nullable Map<Shape, String> draw(
      Drawing drawing,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      int dots) {
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) (width / dots),
        (float) (height / dots),
        graphics -> paint(drawing, graphics, width / dots, height / dots));
    return null;
  }

  private void paint(Drawing drawing, Graphics2D graphics, double width, double height) {
    if (graphics instanceof PdfBoxGraphics2D pdf) {
      pdf.setFontTextDrawer(letters);
    }
    graphics.scale(width / drawing.width(), height / drawing.height());
    drawing.painter().accept(graphics);
  }
}
