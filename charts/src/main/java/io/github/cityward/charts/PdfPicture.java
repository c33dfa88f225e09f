package io.github.cityward.charts;

import io.github.cityward.pdf.PdfDocument;
import java.util.Locale;
import java.util.Map;
import org.knowm.xchart.XYChart;

/** A chart as a document of one page, which is as large as the chart. */
final class PdfPicture {
  private PdfPicture() {}

  static byte[] of(XYChart chart, String words, Locale locale) {
    String page =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
            + escaped(locale.toLanguageTag())
            + "\"><head><title>"
            + escaped(chart.getTitle())
            + "</title><style>@page{size:"
            + chart.getWidth()
            + "px "
            + chart.getHeight()
            + "px;margin:0}body{margin:0;font-family:'Be Vietnam Pro'}object{display:block;width:"
            + chart.getWidth()
            + "px;height:"
            + chart.getHeight()
            + "px}</style></head><body><object data=\"chart\" alt=\""
            + escaped(words)
            + "\"></object></body></html>";
    return new PdfDocument(page, ChartImage.typefaces(), Map.of("chart", ChartImage.drawing(chart)))
        .bytes();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
