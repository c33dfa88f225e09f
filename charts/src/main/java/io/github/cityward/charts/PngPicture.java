package io.github.cityward.charts;

import ar.com.hjg.pngj.FilterType;
import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineInt;
import ar.com.hjg.pngj.PngWriter;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import org.knowm.xchart.XYChart;

/** A chart as PNG, sharp on dense screens and on paper. */
final class PngPicture {
  private static final int SCALE = 2;

  /** Zlib's. The smallest file is a tenth smaller and takes twice as long. */
  private static final int COMPRESSION = 3;

  private static final int BITS = 8;

  private PngPicture() {}

  static byte[] of(XYChart chart) {
    BufferedImage picture = drawn(chart);
    ImageInfo format = new ImageInfo(picture.getWidth(), picture.getHeight(), BITS, false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PngWriter writer = new PngWriter(bytes, format);
    writer.setCompLevel(COMPRESSION);
    writer.setFilterType(FilterType.FILTER_NONE); // pictures of few colours are larger with any
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    ImageLineInt line = new ImageLineInt(format);
    for (int y = 0; y < format.rows; y++) {
      copy(pixels, y * format.cols, line.getScanline());
      writer.writeRow(line);
    }
    writer.end();
    return bytes.toByteArray();
  }

  /** Takes the pixels from {@code start} on apart into red, green and blue. */
  private static void copy(int[] pixels, int start, int[] samples) {
    for (int to = 0, from = start; to < samples.length; to += 3, from++) {
      int pixel = pixels[from];
      samples[to] = (pixel >> 16) & 0xFF;
      samples[to + 1] = (pixel >> 8) & 0xFF;
      samples[to + 2] = pixel & 0xFF;
    }
  }

  private static BufferedImage drawn(XYChart chart) {
    BufferedImage picture =
        new BufferedImage(
            chart.getWidth() * SCALE, chart.getHeight() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.scale(SCALE, SCALE);
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    graphics.dispose();
    return picture;
  }
}
