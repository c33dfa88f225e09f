package io.github.cityward.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.cityward.charts.ChartImage;
import io.github.cityward.pdf.PdfDocument;
import io.github.cityward.pdf.XmlText;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * The page on paper: a cover, the contents, then the sections.
 *
 * @param made what the document gives as the time of its making
 */
record Print(Page page, Instant made) {
  /** The typeface has no arrow. */
  private static final String ARROW = "→";

  byte[] pdf() {
    return new PdfDocument(
            xhtml().replace(ARROW, "->"),
            ChartImage.typefaces(),
            page.allFigures().stream().collect(Collectors.toMap(Figure::file, Figure::drawing)))
        .bytes(made);
  }

  /** {@return the report as text with marks} */
  String markdown() {
    return MarkdownPage.of(XmlText.allowed(xhtml()), ReportFormat.CHARTS.file());
  }

  /** No interceptor: jte takes null for it, and its compiled templates carry no null marks. */
  @SuppressWarnings("NullAway")
  private String xhtml() {
    StringOutput xhtml = new StringOutput();
    JteprintGenerated.render(new OwaspHtmlTemplateOutput(xhtml), null, page.onPaper());
    return xhtml.toString();
  }
}
