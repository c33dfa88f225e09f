package io.github.cityward.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;

/** A chart as the bytes of an image file. The same chart gives the same bytes. */
public final class ChartImage {
  private ChartImage() {}

  /** {@return the chart as a PNG file, as large as the chart says} */
  public static byte[] png(XYChart chart) {
    try {
      return ChartEncoder.getBytes(chart, "png");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
