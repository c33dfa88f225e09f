package io.github.cityward.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be seen of a PDF file without a viewer. */
public record Papers(PDDocument document) {
  public static Papers of(byte[] file) {
    try {
      return new Papers(Loader.loadPDF(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /** {@return the text with single spaces, as somebody finds it who searches} */
  public String text() {
    return text(1, pages());
  }

  /** {@return the text of a page, counted from 1} */
  public String text(int page) {
    return text(page, page);
  }

  private String text(int first, int last) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(first);
      stripper.setEndPage(last);
      return stripper.getText(document).replaceAll("\\s+", " ").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return every typeface of the pages and of the drawings in them} */
  public List<PDFont> fonts() {
    return resources().flatMap(Papers::fonts).toList();
  }

  /** {@return how many pictures of pixels there are} */
  public long images() {
    return resources().flatMap(Papers::objects).filter(PDImageXObject.class::isInstance).count();
  }

  /** {@return how many drawings of lines there are} */
  public long drawings() {
    return resources().flatMap(Papers::objects).filter(PDFormXObject.class::isInstance).count();
  }

  private Stream<PDResources> resources() {
    return StreamSupport.stream(document.getPages().spliterator(), false)
        .flatMap(page -> withDrawings(page.getResources()));
  }

  private static Stream<PDResources> withDrawings(PDResources resources) {
    return Stream.concat(
        Stream.of(resources),
        objects(resources)
            .filter(PDFormXObject.class::isInstance)
            .map(each -> ((PDFormXObject) each).getResources())
            .flatMap(Papers::withDrawings));
  }

  private static Stream<PDFont> fonts(PDResources resources) {
    List<PDFont> fonts = new ArrayList<>();
    try {
      for (COSName each : resources.getFontNames()) {
        fonts.add(resources.getFont(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fonts.stream();
  }

  private static Stream<PDXObject> objects(PDResources resources) {
    List<PDXObject> objects = new ArrayList<>();
    try {
      for (COSName each : resources.getXObjectNames()) {
        objects.add(resources.getXObject(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return objects.stream();
  }

  /** {@return the elements of that kind in the tree that a screen reader walks} */
  public List<PDStructureElement> elements(String kind) {
    return below(document.getDocumentCatalog().getStructureTreeRoot())
        .filter(each -> kind.equals(each.getStructureType()))
        .toList();
  }

  private static Stream<PDStructureElement> below(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(each -> Stream.concat(Stream.of(each), below(each)));
  }
}
