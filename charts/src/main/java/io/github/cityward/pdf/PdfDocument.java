package io.github.cityward.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRRuntimeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * A page of XHTML as a PDF document: tagged, with the page's language and title, its bookmarks and
 * its typefaces inside. The same page gives the same bytes. Immutable.
 *
 * <p>A drawing stands where the page says {@code <object data="NAME" alt="WORDS"></object>}, and an
 * image where the page holds it, as {@code data:image/…}. No address of a file or of the network is
 * opened.
 *
 * @param xhtml well-formed XHTML with {@code lang} and {@code title}; its style sheet is inside.
 *     Characters that XML forbids are shown as the sign for an unknown one
 * @param typefaces every typeface that the page or a drawing asks for
 * @param drawings by their names
 */
public record PdfDocument(String xhtml, List<Typeface> typefaces, Map<String, Drawing> drawings) {
  /** What is shown of a letter that no typeface has. */
  private static final String NO_LETTER = "?";

  /** Copies what it is given. */
  public PdfDocument {
    xhtml = XmlText.allowed(xhtml);
    typefaces = List.copyOf(typefaces);
    drawings = Map.copyOf(drawings);
  }

  /**
   * {@return the bytes of the file, which names no time of making}
   *
   * @throws IllegalArgumentException if the page is not well-formed, or asks for a drawing that is
   *     not there
   */
  public byte[] bytes() {
    return set(null);
  }

  /**
   * {@return the bytes of the file}
   *
   * @param made the time of making that the file names
   * @throws IllegalArgumentException if the page is not well-formed, or asks for a drawing that is
   *     not there
   */
  public byte[] bytes(Instant made) {
    return set(made);
  }

  private byte[] set(@Nullable Instant made) {
    Quiet.unlessSomeoneListens();
    try (PDDocument document = new PDDocument()) {
      Letters letters = Letters.in(document, typefaces);
      try (PdfBoxRenderer renderer = builder(document, letters).buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        sign(document, made);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
      }
    } catch (XRRuntimeException e) {
      throw new IllegalArgumentException("The page is not well-formed XHTML.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfRendererBuilder builder(PDDocument document, Letters letters) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(document)
            .usePdfUaAccessibility(true)
            .useReplacementText(NO_LETTER)
            .useUnicodeLineBreaker(new LineEnds())
            .useExternalResourceAccessControl(
                PdfDocument::isHeld, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
            .useExternalResourceAccessControl(
                PdfDocument::isHeld, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
            .useObjectDrawerFactory(new Drawings(drawings, letters))
            .withHtmlContent(xhtml, null);
    letters
        .faces()
        .forEach(
            (face, font) ->
                builder.useFont(
                    new PDFontSupplier(font),
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true));
    return builder;
  }

  /** Whether an address is itself the picture. */
  private static boolean isHeld(String address, ExternalResourceType type) {
    return address.startsWith("data:image/");
  }

  /** The library that writes the file would name it by the clock. */
  private void sign(PDDocument document, @Nullable Instant made) {
    document.setDocumentId(Integer.toUnsignedLong(xhtml.hashCode()));
    PDDocumentInformation facts = document.getDocumentInformation();
    facts.setCreationDate(null);
    facts.setModificationDate(null);
    if (made != null) {
      GregorianCalendar day = GregorianCalendar.from(ZonedDateTime.ofInstant(made, ZoneOffset.UTC));
      facts.setCreationDate(day);
      facts.setModificationDate(day);
    }
  }
}
