package io.github.cityward.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;

/** A chart as the bytes of an image file. The same chart gives the same bytes. */
public final class ChartImage {
  private ChartImage() {}

  /** {@return the chart as a PNG file, as large as the chart says: 1,200 pixels across} */
  public static byte[] png(XYChart chart) {
    try {
      return ChartEncoder.getBytes(chart, "png");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
}
