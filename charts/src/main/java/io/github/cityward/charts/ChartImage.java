package io.github.cityward.charts;

import io.github.cityward.pdf.Drawing;
import io.github.cityward.pdf.Typeface;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.knowm.xchart.XYChart;

/** A chart as the bytes of an image file. The same chart gives the same bytes. */
public final class ChartImage {
  private ChartImage() {}

  /** {@return the chart as a PNG file, twice as large as the chart says: 2,400 pixels across} */
  public static byte[] png(XYChart chart) {
    return PngPicture.of(chart);
  }

  /**
   * {@return the chart as an SVG file} It needs no font and no other file: its text is drawn.
   *
   * @param chart the chart; its title is the picture's
   * @param words what the picture shows, for those who cannot see it
   */
  public static String svg(XYChart chart, String words) {
    return SvgPicture.of(chart, words);
  }

  /**
   * {@return the chart as a PDF file of one page, as large as the chart} It is tagged; its lines
   * are lines, and its text is text in the bundled typeface, but for the numbers at an axis, which
   * are outlines.
   *
   * @param chart the chart; its title is the document's
   * @param words what the picture shows, for those who cannot see it
   * @param locale the language of the title and of the words
   */
  public static byte[] pdf(XYChart chart, String words, Locale locale) {
    return PdfPicture.of(chart, words, locale);
  }

  /** {@return the chart as it is drawn into a PDF document that has {@link #typefaces()}} */
  @API(status = API.Status.INTERNAL, since = "0.1.0")
  public static Drawing drawing(XYChart chart) {
    return new Drawing(
        chart.getWidth(),
        chart.getHeight(),
        graphics -> chart.paint(graphics, chart.getWidth(), chart.getHeight()));
  }

  /** {@return the typefaces of all charts: Be Vietnam Pro, regular and bold} */
  @API(status = API.Status.INTERNAL, since = "0.1.0")
  public static List<Typeface> typefaces() {
    return List.of(
        new Typeface("Be Vietnam Pro", 400, () -> Fonts.file(Fonts.REGULAR)),
        new Typeface("Be Vietnam Pro", 700, () -> Fonts.file(Fonts.BOLD)));
  }
}
